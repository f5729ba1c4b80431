/** The words and shapes of the readiness screen: what a check has come to, and what all of them mean for a failover. */
@NullMarked
package com.megaticket.console.readiness.ui.words;

import org.jspecify.annotations.NullMarked;
