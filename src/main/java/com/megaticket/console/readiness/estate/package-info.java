/**
 * What AWS says about the two regions, as readiness needs it: ports in its own words, facts as records, and every read as a
 * question with a name and a permission. Knows no SDK, no rule and no screen.
 */
@NullMarked
package com.megaticket.console.readiness.estate;

import org.jspecify.annotations.NullMarked;
