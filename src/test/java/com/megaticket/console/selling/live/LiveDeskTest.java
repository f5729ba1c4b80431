package com.megaticket.console.selling.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.selling.HoldOutcome;
import com.megaticket.console.selling.Refusal;
import com.megaticket.console.selling.SeatMapSnapshot;
import com.megaticket.console.selling.WriteGate;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.ui.fx.ManualBackground;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LiveDeskTest {
    private static final SeatId SEAT = SeatId.parse("1층-B-7-7");
    private static final HoldOutcome TAKEN = new HoldOutcome.SeatsTaken(List.of());

    private final Windows windows = new Windows("a");
    private final ManualBackground background = new ManualBackground();
    private HoldOutcome next = TAKEN;
    private final LiveDesk desk = new LiveDesk(desk(), windows.ledger, windows.board, windows.console("me"),
            background);

    private com.megaticket.console.selling.Desk desk() {
        var type = com.megaticket.console.selling.Desk.class;
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type}, (_, method, _) -> {
            if (!method.getName().equals("hold")) {
                throw new UnsupportedOperationException(method.getName());
            }
            return next;
        }));
    }

    @Test
    void afterAnAct_aPulseSaysWhere_andTheNextLookReadsThere() {
        desk.snapshot(Windows.SHOWING);
        windows.ledger.sold(SEAT.toString(), "r1");
        assertThat(desk.hold(Windows.SHOWING, List.of(SEAT))).isEqualTo(TAKEN);
        assertThat(windows.board.pulses).containsOnlyKeys("me");
        assertThat(windows.board.pulses.values()).flatExtracting(Pulse::seats).containsExactly(SEAT);
        assertThat(desk.snapshot(Windows.SHOWING).rows()).containsKey(SEAT);
    }

    /** The act is done, whatever becomes of its pulse. [NEVER-1] */
    @Test
    void pulseThatFails_orHangs_doesNotTouchTheAct() {
        windows.board.writesFail = new Failure.Unavailable("test", "");
        assertThat(desk.hold(Windows.SHOWING, List.of(SEAT))).isEqualTo(TAKEN);
        background.hold();
        assertThat(desk.hold(Windows.SHOWING, List.of(SEAT))).isEqualTo(TAKEN);
        assertThat(background.waiting()).isEqualTo(1);
    }

    @Test
    void actThatWasNeverSent_givesNoPulse() {
        next = new HoldOutcome.Refused(new Refusal(Refusal.Why.UNKNOWN_SEAT, List.of(SEAT)));
        desk.hold(Windows.SHOWING, List.of(SEAT));
        next = new HoldOutcome.Fenced(new WriteGate.Closed(WriteGate.Closed.Why.MOVED, "r"));
        desk.hold(Windows.SHOWING, List.of(SEAT));
        assertThat(windows.board.pulses).isEmpty();
    }

    @Test
    void lookingAway_handsTheSweepOver_andLookingAgainReadsTheWhole() {
        windows.kill("a");
        for (int i = 0; i < 20; i++) {
            windows.pass(Windows.BEAT);
            desk.snapshot(Windows.SHOWING);
        }
        assertThat(windows.sweeper()).isEqualTo("me");
        desk.lookAway(Windows.SHOWING);
        assertThat(windows.sweeper()).isEmpty();
        int before = windows.ledger.wholeReads;
        desk.snapshot(Windows.SHOWING);
        assertThat(windows.ledger.wholeReads).isEqualTo(before + 1);
    }

    @Test
    void anotherShowing_isAnotherWatch() {
        desk.snapshot(Windows.SHOWING);
        int before = windows.ledger.wholeReads;
        SeatMapSnapshot other = desk.snapshot(Showing.parse("perf-y#2026-12-24#19:30"));
        assertThat(windows.ledger.wholeReads).isEqualTo(before + 1);
        assertThat(other.rows()).isEqualTo(Map.of());
    }
}
