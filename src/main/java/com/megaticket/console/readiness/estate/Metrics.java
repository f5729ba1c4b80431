package com.megaticket.console.readiness.estate;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Port: figures of CloudWatch. A figure nobody measured is absent, never zero. */
public interface Metrics {
    /** Highest write units a second within the last day, by table; a table without data is absent. */
    Map<String, Double> peakWrites(String region, List<String> tables);

    /** Successful writes by clients within the last hour, by table; a table without data is absent. */
    Map<String, Double> clientWrites(String region, List<String> tables);

    /** Virtual CPUs of on-demand instances that run now. */
    OptionalDouble runningVcpus(String region);
}
