/**
 * The embedded two-region cloud of demo mode and of the tests: two real engines as child processes, a proxy with faults in
 * front of each, replication between them, seed data. It knows no feature but their words, and never the live adapters.
 */
@NullMarked
package com.megaticket.console.demo;

import org.jspecify.annotations.NullMarked;
