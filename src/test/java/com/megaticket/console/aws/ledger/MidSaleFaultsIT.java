package com.megaticket.console.aws.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.megaticket.console.demo.DemoCloud;
import com.megaticket.console.demo.DemoFault;
import com.megaticket.console.demo.DemoOptions;
import com.megaticket.console.demo.TestCloud;
import com.megaticket.console.selling.Act;
import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.HoldOutcome;
import com.megaticket.console.selling.SaleOutcome;
import com.megaticket.console.selling.SettleOutcome;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Showing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The region dies, the disk fills, the clock is wrong, between hold and sale: nothing is lost, nothing sold twice. [NEVER-1] */
class MidSaleFaultsIT {
    private static final String SEAT = "1층-B-3-4";

    private final Showing showing = Terminal.showing();

    @TempDir
    Path folder;

    /** Late requests arrive at the thaw: the act is made void, or found done, before anything is said. */
    @Test
    void frozenRegion_isUnknown_andSettlesAfterTheThaw() {
        settlesAfter(DemoFault.FROZEN);
    }

    /** A broken connection does not say whether the request was read before. */
    @Test
    void killedRegion_isUnknown_andSettlesWhenItIsBack() {
        settlesAfter(DemoFault.KILLED);
    }

    private void settlesAfter(DemoFault fault) {
        try (var cloud = DemoCloud.start(DemoOptions.onDisk(folder.resolve("cloud")), Clock.systemUTC());
                var window = Terminal.in(cloud, "window-1", new FileActJournal(folder.resolve("acts")))) {
            Hold hold = window.hold(showing, SEAT);
            cloud.seoul().set(fault, 1);
            Act act = ((SaleOutcome.Unknown) window.ledger.sell(hold)).act();
            assertThat(window.ledger.settle(act)).isInstanceOf(SettleOutcome.StillUnknown.class);

            cloud.seoul().set(fault, 0);
            String sold = window.ledger.settle(act) instanceof SettleOutcome.Done
                    ? act.reservationId().orElseThrow()
                    : window.sell(hold).reservationId();
            assertThat(window.row(showing, SEAT).orElseThrow().text("reservationId")).contains(sold);
            assertThat(window.ledger.unsettled()).isEmpty();
        }
    }

    @Test
    void fullDisk_sendsNothing_keepsTheHold_andSellsOnceThereIsRoom() throws IOException {
        Path acts = folder.resolve("acts");
        try (var window = Terminal.in(TestCloud.shared(), "window-1", new FileActJournal(acts))) {
            Hold hold = window.hold(showing, SEAT);
            Path aside = Files.move(acts, folder.resolve("aside"));
            Files.writeString(acts, "no folder: it takes no file, as a full disk does not");

            assertThatThrownBy(() -> window.ledger.sell(hold)).isInstanceOfSatisfying(
                    Fault.class,
                    f -> assertThat(f.failure()).isInstanceOfSatisfying(
                            Failure.Misconfigured.class, m -> assertThat(m.what()).isEqualTo("disk:" + acts)));
            assertThat(window.row(showing, SEAT).orElseThrow().text("status")).contains("HOLDING");

            Files.delete(acts);
            Files.move(aside, acts);
            assertThat(window.sell(hold).seatIds()).hasSize(1);
        }
    }

    @Test
    void clockFiveMinutesSlow_holdsAsLongAsTheOthersSee() {
        holdsRightWithClockOff(Duration.ofMinutes(-5));
    }

    @Test
    void clockFiveMinutesFast_neitherTakesARunningHoldNorLosesItsOwn() {
        holdsRightWithClockOff(Duration.ofMinutes(5));
    }

    private void holdsRightWithClockOff(Duration off) {
        try (var right = Terminal.open("window-1"); var wrong = Terminal.withClockOff("window-2", off)) {
            wrong.row(showing, SEAT); // any answer tells the service's time
            wrong.gate.watch(); // by which the lease was last read five minutes ago, or is yet to be
            assertThat(wrong.clock.offset()).isCloseTo(off.negated(), Duration.ofSeconds(2));

            Hold own = wrong.hold(showing, SEAT);
            assertThat(own.expiresAt()).isBetween(Instant.now().plusSeconds(55), Instant.now().plusSeconds(65));
            assertThat(right.tryHold(showing, SEAT)).isNotInstanceOf(HoldOutcome.Held.class);

            right.hold(showing, "1층-B-3-5");
            assertThat(wrong.tryHold(showing, "1층-B-3-5")).isNotInstanceOf(HoldOutcome.Held.class);
            assertThat(wrong.sell(own).seatIds()).hasSize(1);
        }
    }
}
