/**
 * A switch of the sale from one region to the other, step by step: what each needs, does, and proves; who forced it. Its state
 * lies in the tables of the region that opens, so that another console can go on where one died.
 */
@NullMarked
package com.megaticket.console.failover.runbook;

import org.jspecify.annotations.NullMarked;
