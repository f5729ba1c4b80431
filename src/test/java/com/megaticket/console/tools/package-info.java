/** Tests of the tools, on the real desk and a real engine. */
@NullMarked
package com.megaticket.console.tools;

import org.jspecify.annotations.NullMarked;
