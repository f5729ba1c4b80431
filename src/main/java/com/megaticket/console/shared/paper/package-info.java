/**
 * What is given away to be read: one content, as Markdown and as PDF in any of our languages. Knows neither what the content is about
 * nor where it is written to.
 */
@NullMarked
package com.megaticket.console.shared.paper;

import org.jspecify.annotations.NullMarked;
