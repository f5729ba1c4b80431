/**
 * The steps of a switch that lie outside the tables' own rows: servers, the hard fence, the web shop's address. Each is asked
 * for, and then counted only from what is seen: no answer of a service proves what it promises. Knows neither AWS nor demo.
 */
@NullMarked
package com.megaticket.console.failover.estate;

import org.jspecify.annotations.NullMarked;
