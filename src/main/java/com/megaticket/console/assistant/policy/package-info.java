/**
 * What the assistant may and must do, as data: limits, days people name, what a model is told. The registry, the model loop and the
 * guided mode read the same page, {@code policy.json}. Knows nothing of how it is used.
 */
@NullMarked
package com.megaticket.console.assistant.policy;

import org.jspecify.annotations.NullMarked;
