/** What came of an exercise, in the language of its reader. Makes no judgement that the run does not bear. */
@NullMarked
package com.megaticket.console.failover.drill.report;

import org.jspecify.annotations.NullMarked;
