/**
 * A run of readiness as people and programs read it: Markdown, JSON, exit code, and the policy the checks need. Redacted, since
 * results are. Knows no screen; texts come from whoever holds the bundles.
 */
@NullMarked
package com.megaticket.console.readiness.report;

import org.jspecify.annotations.NullMarked;
