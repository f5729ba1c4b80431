package com.megaticket.console.recovery.canary;

import static com.megaticket.console.recovery.SeenWorld.MOMENT;
import static com.megaticket.console.recovery.SeenWorld.SEOUL;
import static com.megaticket.console.recovery.SeenWorld.TOKYO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.megaticket.console.shared.Moment;
import com.megaticket.console.recovery.signal.CanaryReport;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.schema.IndexName;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.ItemStore;
import com.megaticket.console.shared.store.Key;
import com.megaticket.console.shared.store.TransactResult;
import com.megaticket.console.shared.store.Transaction;
import com.megaticket.console.shared.store.Write;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CanaryTest {
    private Moment now = MOMENT;
    private Duration lag = Duration.ofMillis(850);
    private boolean cut;
    private boolean dead;
    private final Map<Key, Sent> rows = new HashMap<>();
    private final Canary canary = new Canary(new Region(SEOUL), new Region(TOKYO), "window-1/abc", () -> now,
            this::pass, Ids.random());

    /** A row, and when it is to be seen in the other region. */
    private record Sent(Item item, Moment visible) {}

    private void pass(Duration time) {
        now = now.plus(time);
    }

    @Test
    void lagLiesInTheInterval() {
        CanaryReport report = canary.sing();
        assertThat(report.open()).isEmpty();
        CanaryReport.Arrival arrival = report.arrived().orElseThrow();
        assertThat(arrival.least()).isLessThanOrEqualTo(lag);
        assertThat(arrival.most()).isGreaterThanOrEqualTo(lag);
        assertThat(arrival.most().minus(arrival.least())).isLessThan(Duration.ofMillis(150));
    }

    @Test
    void openProbeAgesUntilItArrives() {
        canary.sing();
        cut = true;
        Moment begun = now;
        CanaryReport waiting = canary.sing();
        pass(Duration.ofSeconds(40));
        CanaryReport still = canary.sing();
        assertThat(waiting.arrived()).isPresent();
        assertThat(still.open().orElseThrow().age(now)).isGreaterThan(Duration.ofSeconds(40));
        assertThat(still.open()).isEqualTo(waiting.open()).contains(begun);
        cut = false;
        CanaryReport arrived = canary.sing();
        assertThat(arrived.open()).isEmpty();
        assertThat(arrived.arrived().orElseThrow().most()).isGreaterThan(Duration.ofSeconds(40));
    }

    @Test
    void deadRegionIsAFaultAndTheProbeStaysOpen() {
        cut = true;
        CanaryReport open = canary.sing();
        dead = true;
        assertThatThrownBy(canary::sing).isInstanceOf(Fault.class);
        dead = false;
        assertThat(canary.known().open()).isEqualTo(open.open());
    }

    @Test
    void oldRowOfAnEarlierRunIsNotTakenForOurs() {
        canary.sing();
        var again = new Canary(new Region(SEOUL), new Region(TOKYO), "window-1/abc", () -> now, this::pass,
                Ids.random());
        cut = true;
        assertThat(again.sing().open()).isPresent();
    }

    /** A region that was set back has no row to replicate: it is not a stalled replication. */
    @Test
    void rowThatItsRegionLostIsNotAwaitedForEver() {
        cut = true;
        canary.sing();
        pass(Duration.ofSeconds(40));
        assertThat(canary.sing().open()).as("cut, and the row is there").isPresent();
        rows.clear();
        assertThat(canary.sing().open()).isEmpty();
        cut = false;
        assertThat(canary.sing().arrived().orElseThrow().most()).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void putsAreCountedByWindow() {
        for (int i = 0; i < 6; i++) {
            canary.sing();
            pass(Duration.ofSeconds(20));
        }
        assertThat(canary.mostPuts(Duration.ofMinutes(1))).isEqualTo(3);
        pass(Duration.ofMinutes(20));
        canary.sing();
        assertThat(canary.mostPuts(Duration.ofMinutes(1))).isEqualTo(1);
    }

    /** A region whose rows come to the other one with the test's lag. */
    private final class Region implements ItemStore {
        private final String name;

        Region(String name) {
            this.name = name;
        }

        @Override
        public String region() {
            return name;
        }

        @Override
        public TransactResult transact(Transaction transaction) {
            pass(Duration.ofMillis(9));
            transaction.writes().forEach(w -> {
                if (w instanceof Write.Put put) {
                    assertThat(put.item().text("PK").orElseThrow()).startsWith("HB#");
                    // The row before stays to be seen until the new one comes.
                    rows.put(put.key(), new Sent(put.item(), cut ? now.plus(Duration.ofDays(1)) : now.plus(lag)));
                }
            });
            return new TransactResult.Committed();
        }

        @Override
        public Optional<Item> get(Table table, Key key) {
            if (dead) {
                throw new Fault(new Failure.Unavailable("dead", ""));
            }
            pass(Duration.ofMillis(4));
            if (name.equals(SEOUL)) {
                return Optional.ofNullable(rows.get(key)).map(Sent::item);
            }
            return Optional.ofNullable(rows.get(key))
                    .filter(s -> !cut && (s.visible().nanos() <= now.nanos()
                            || s.visible().nanos() - now.nanos() > Duration.ofHours(1).toNanos()))
                    .map(Sent::item);
        }

        @Override
        public List<Item> query(Table table, String hash) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Item> query(Table table, String hash, String prefix) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Item> queryIndex(Table table, IndexName index, String hash) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Item> scan(Table table) {
            throw new UnsupportedOperationException();
        }
    }
}
