/** Measured figures: harnesses write them to {@code docs/benchmarks/results.json}, one entry an id. */
@NullMarked
package com.megaticket.console.bench;

import org.jspecify.annotations.NullMarked;
