/**
 * The assistant's tools over the features: the only place that joins them. Knows the assistant's words and the features' services, no
 * screen, no AWS.
 */
@NullMarked
package com.megaticket.console.tools;

import org.jspecify.annotations.NullMarked;
