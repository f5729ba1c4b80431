package com.megaticket.console.failover.region;

import static com.megaticket.console.failover.region.Regions.SEOUL;
import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.aws.ledger.FenceGate;
import com.megaticket.console.selling.WriteGate;
import com.megaticket.console.selling.WriteGate.Closed.Why;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.Transaction;
import com.megaticket.console.shared.store.TransactResult;
import com.megaticket.console.shared.store.Write;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A region is closed: what a console could still send is refused by the store. [NEVER-1] */
class ClosingTest {
    private static final Epoch TWO = new Epoch(2, "a");

    private final Regions regions = new Regions();
    private final FenceGate gate = gate("p1");

    private FenceGate gate(String process) {
        var clock = new ServiceClock(regions.hand);
        return new FenceGate(regions.watch(new MemoryEpochs()), process, clock);
    }

    @Test
    void firstLease_endsEpochZero_andTheConsolesComeAfter() {
        gate.watch();
        regions.book(regions.seoul, "a").first("a");
        assertThat(regions.fences(regions.seoul).close(new Epoch(1, "a"))).isEqualTo(new Fences.Closing.Closed(4));
        gate.watch();
        assertThat(gate.standing()).isEqualTo(new WriteGate.Standing.Open(SEOUL, 1));
    }

    @Test
    void consoleThatFrozeBetweenCheckAndSend_isRefusedByTheStore() {
        regions.book(regions.seoul, "a").first("a");
        gate.watch();
        var pass = (WriteGate.Pass) gate.enter();
        regions.book(regions.seoul, "a").close(TWO);
        regions.fences(regions.seoul).close(TWO);
        var check = new Write.Check(Table.RESERVATIONS, pass.fence(), pass.check());
        assertThat(regions.seoul.transact(new Transaction("t", List.of(check))))
                .isInstanceOf(TransactResult.Cancelled.class);
    }

    @Test
    void fenceClosedAtThisEpoch_isNotOpenedAgain_whateverTheConsoleBelieves() {
        regions.book(regions.seoul, "a").first("a");
        gate.watch();
        regions.fences(regions.seoul).close(TWO); // the lease was not written: the operator's console died before
        try (var pass = (WriteGate.Pass) gate.enter()) {
            pass.refused();
        }
        gate.watch();
        assertThat(((WriteGate.Standing.Shut) gate.standing()).why().why()).isEqualTo(Why.FENCED);
    }

    @Test
    void newConsole_cannotRegister_inARegionThatWasClosedMeanwhile() {
        regions.book(regions.seoul, "a").first("a");
        FenceGate late = gate("p2");
        // It read the lease before the close, and registers after it.
        var leases = regions.watch(new MemoryEpochs());
        Regions.readAll(leases);
        regions.book(regions.seoul, "a").close(TWO);
        var put = new Write.Put(Table.RESERVATIONS, Fences.item(Fences.key(SEOUL, "p2", 0), new Epoch(1, "a")),
                Fences.registrable(new Epoch(1, "a")));
        assertThat(regions.seoul.transact(new Transaction("t",
                List.of(put, Fences.leaseCheck(SEOUL, new Epoch(1, "a"))))))
                .isInstanceOf(TransactResult.Cancelled.class);
        late.watch();
        assertThat(late.standing()).isInstanceOf(WriteGate.Standing.Shut.class);
    }

    @Test
    void fenceThatCannotBeRead_countsAsOpen_andIsClosed() {
        Regions.put(regions.seoul, Item.of(Fences.key(SEOUL, "odd", 0)).with("epoch", 0));
        assertThat(regions.fences(regions.seoul).close(TWO)).isEqualTo(new Fences.Closing.Closed(1));
    }

    @Test
    void silentRegion_isToldAsStillOpen() {
        regions.cut.add(SEOUL);
        assertThat(regions.fences(regions.seoul).close(TWO)).isInstanceOf(Fences.Closing.StillOpen.class);
        assertThat(regions.book(regions.seoul, "a").close(TWO)).isInstanceOf(LeaseBook.Written.Unknown.class);
    }

    @Test
    void secondOperator_findsTheNumberTaken() {
        regions.book(regions.seoul, "a").first("a");
        regions.book(regions.seoul, "a").close(TWO);
        assertThat(regions.book(regions.seoul, "b").close(new Epoch(2, "b")))
                .isInstanceOf(LeaseBook.Written.Refused.class);
        assertThat(regions.book(regions.seoul, "a").close(TWO)).as("done again").isInstanceOf(
                LeaseBook.Written.Done.class);
    }

    @Test
    void onlyWhatWasAnnounced_isOpened() {
        LeaseBook tokyo = regions.book(regions.tokyo, "a");
        assertThat(tokyo.open(TWO, Optional.empty())).isInstanceOf(LeaseBook.Written.Refused.class);
        tokyo.opening(TWO);
        assertThat(tokyo.open(new Epoch(2, "b"), Optional.empty())).isInstanceOf(LeaseBook.Written.Refused.class);
        assertThat(tokyo.open(TWO, Optional.empty())).isInstanceOf(LeaseBook.Written.Done.class);
        assertThat(tokyo.read().orElseThrow().history()).hasSize(1).first().asString().contains("OPENING 2/a");
    }
}
