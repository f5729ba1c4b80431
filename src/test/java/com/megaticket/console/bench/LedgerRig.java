package com.megaticket.console.bench;

import com.megaticket.console.failover.region.LeaseWatch;
import com.megaticket.console.failover.region.Gates;
import com.megaticket.console.aws.AwsAccess;
import com.megaticket.console.aws.AwsClients;
import com.megaticket.console.aws.Limits;
import com.megaticket.console.aws.ledger.DynamoSeatLedger;
import com.megaticket.console.aws.ledger.FenceGate;
import com.megaticket.console.aws.ledger.LedgerSetup;
import com.megaticket.console.aws.ledger.MemoryActJournal;
import com.megaticket.console.demo.DemoCloud;
import com.megaticket.console.demo.DemoOptions;
import com.megaticket.console.demo.DemoRegion;
import com.megaticket.console.demo.TestCloud;
import com.megaticket.console.selling.PricedSeat;
import com.megaticket.console.selling.SeatLedger;
import com.megaticket.console.selling.ShowCopy;
import com.megaticket.console.shared.Background;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.Pause;
import com.megaticket.console.shared.PerformanceId;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.VirtualBackground;
import com.megaticket.console.shared.schema.TableNames;
import com.megaticket.console.shared.store.ItemStore;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** One in-memory engine behind its proxy, ledgers on it, and the bare SDK client beside them. */
final class LedgerRig implements AutoCloseable {
    static final ShowCopy COPY = new ShowCopy("달빛 항구", "한빛극장", "/posters/harbor.jpg");

    private final DemoCloud cloud;
    private final AwsClients clients;
    private final ItemStore store;
    final DynamoDbClient bare;
    private final List<Background.Running> watches = new ArrayList<>();
    private int showings;

    LedgerRig() {
        cloud = DemoCloud.start(DemoOptions.inMemory().seoulOnly(), Clock.systemUTC());
        clients = new AwsClients(AwsAccess.demo(Map.of(seoul().name(), seoul().endpoint())), Limits.USUAL,
                Clock.systemUTC(), new ServiceClock(Clock.systemUTC()));
        store = clients.store(seoul().name(), TableNames.withPrefix(TableNames.DEFAULT_PREFIX));
        bare = TestCloud.client(seoul());
    }

    DemoRegion seoul() {
        return cloud.seoul();
    }

    ItemStore store() {
        return store;
    }

    SeatLedger ledger(String name) {
        return ledger(name, store);
    }

    SeatLedger ledger(String name, ItemStore on) {
        var clock = new ServiceClock(Clock.systemUTC());
        var gate = Gates.at(name + Ids.random().uuid().substring(0, 8), clock, System::nanoTime, on);
        // One reading of the lease lasts 15 s; benchmarks run longer than that.
        watches.add(new VirtualBackground().every("lease", LeaseWatch.EVERY, gate::watch));
        while (gate.standing() instanceof com.megaticket.console.selling.WriteGate.Standing.Shut) {
            Pause.real().sleep(Duration.ofMillis(5));
        }
        return new DynamoSeatLedger(new LedgerSetup(Map.of(seoul().name(), on), seoul().name(), name, true), gate,
                new MemoryActJournal(), clock, Ids.random(), Pause.real());
    }

    Showing showing() {
        showings++;
        return new Showing(new PerformanceId("perf-bench-" + showings), LocalDate.of(2026, 12, 24),
                LocalTime.of(19, 30));
    }

    /** {@code count} seats from the {@code first}-th of a hall of rows of 14. */
    static List<PricedSeat> seats(int first, int count) {
        var seats = new ArrayList<PricedSeat>();
        for (int i = first; i < first + count; i++) {
            var seat = new SeatId("1층", "B", Integer.toString(1 + i / 14), 1 + i % 14);
            seats.add(new PricedSeat(seat, "VIP", new Money(170_000)));
        }
        return seats;
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    @Override
    public void close() {
        watches.forEach(Background.Running::cancel);
        bare.close();
        clients.close();
        cloud.close();
    }
}
