/**
 * What a check of readiness is: its id, the reads it makes, its way to an answer, and the answer with evidence, what to do and
 * the commands that prove it. Knows facts and questions; no rule, no SDK and no screen.
 */
@NullMarked
package com.megaticket.console.readiness.check;

import org.jspecify.annotations.NullMarked;
