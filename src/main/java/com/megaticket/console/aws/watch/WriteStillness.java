package com.megaticket.console.aws.watch;

import com.megaticket.console.aws.AwsClients;
import com.megaticket.console.failover.drain.Stillness;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.schema.TableNames;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToLongBiFunction;

/**
 * By CloudWatch's count of successful writes to reservations, in whole minutes. The service publishes a minute some time after it has
 * ended; where no write was made there is no count at all, so silence is believed only after three minutes of it.
 */
public final class WriteStillness implements Stillness {
    private static final Duration PUBLISHED = Duration.ofMinutes(1);
    private static final Duration SILENT = Duration.ofMinutes(3);

    private final AwsClients clients;
    private final TableNames names;
    private final Supplier<Instant> clock;
    private final ToLongBiFunction<String, Duration> own;

    /**
     * @param clock service time
     * @param own the most rows this console's probes can have put in a region within so long
     */
    public WriteStillness(AwsClients clients, TableNames names, Supplier<Instant> clock,
            ToLongBiFunction<String, Duration> own) {
        this.clients = clients;
        this.names = names;
        this.clock = clock;
        this.own = own;
    }

    /** @throws Fault when CloudWatch does not answer whole */
    @Override
    public Seen since(String region, Instant since) {
        Instant from = since.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
        Instant to = clock.get().minus(PUBLISHED).truncatedTo(ChronoUnit.MINUTES);
        if (!to.isAfter(from)) {
            return new Seen.NotYet();
        }
        Duration window = Duration.between(from, to);
        List<Metrics.Point> points = new TableMetrics(names, List.of(Table.RESERVATIONS), region)
                .writePoints(new Metrics(clients.cloudWatch(region)), from, to);
        if (points.isEmpty()) {
            return window.compareTo(SILENT) >= 0 ? new Seen.Still() : new Seen.NotYet();
        }
        long writes = Math.round(points.stream().mapToDouble(Metrics.Point::value).sum())
                - own.applyAsLong(region, window);
        return writes <= 0 ? new Seen.Still() : new Seen.Written(writes);
    }
}
