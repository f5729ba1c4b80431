/**
 * Which seats to offer: the best blocks for a party, with reasons, by one picture of the rows that click, search and the
 * assistant share. Pure: knows the drawing and prices, no readings, no screens.
 */
@NullMarked
package com.megaticket.console.selling.best;

import org.jspecify.annotations.NullMarked;
