/**
 * The showings screen: performances on the left, the showings of the chosen one on the right. Hands the showing a person
 * opens to whoever the wiring named.
 */
@NullMarked
package com.megaticket.console.catalog.ui;

import org.jspecify.annotations.NullMarked;
