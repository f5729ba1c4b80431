/**
 * Measured figures against their bars: {@code mvn verify -Pbench}. Each benchmark has an id, is listed in
 * {@link com.megaticket.console.bench.Benchmarks} and leaves its figure in {@code docs/benchmarks/results.json}.
 */
@NullMarked
package com.megaticket.console.bench;

import org.jspecify.annotations.NullMarked;
