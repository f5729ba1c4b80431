/**
 * The reconciliation on the screen: how far it is, what was found, both sides of each finding, and what a person decides about it.
 * Works on the port {@link com.megaticket.console.failover.audit.Audit} alone.
 */
@NullMarked
package com.megaticket.console.failover.ui.findings;

import org.jspecify.annotations.NullMarked;
