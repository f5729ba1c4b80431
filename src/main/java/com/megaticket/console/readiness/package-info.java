/**
 * What must be in place before selling: findings and the start-up check as a port. Knows no AWS and no screen; the texts
 * of a finding hang on its kind.
 */
@NullMarked
package com.megaticket.console.readiness;

import org.jspecify.annotations.NullMarked;
