package com.megaticket.console.bench;

/** One measurement. Ratios are taken inside one run, so that a busy machine slows both sides alike. */
@FunctionalInterface
public interface Benchmark {
    Result run() throws Exception;
}
