/**
 * Moving the sale, as an operator sees and does it: where it is, what a switch needs, its steps with their clocks, and one form in
 * which a person says that it shall be done.
 */
@NullMarked
package com.megaticket.console.failover.ui.move;

import org.jspecify.annotations.NullMarked;
