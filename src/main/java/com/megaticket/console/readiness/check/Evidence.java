package com.megaticket.console.readiness.check;

import com.megaticket.console.readiness.estate.Call;
import java.time.Instant;

/**
 * What a result rests on.
 *
 * @param excerpt the start of the answer or the failure, without secrets
 */
public record Evidence(Call call, Instant at, String excerpt) {}
