/**
 * Takes the sale from one region to the other and back: who may be written to, the steps of a switch, what was held and what
 * was sold on both sides. Speaks to the tables through {@link com.megaticket.console.shared.store.ItemStore}; no screens
 * outside {@code ui}, no AWS.
 */
@NullMarked
package com.megaticket.console.failover;

import org.jspecify.annotations.NullMarked;
