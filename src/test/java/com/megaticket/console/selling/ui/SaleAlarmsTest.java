package com.megaticket.console.selling.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.selling.Halls;
import com.megaticket.console.selling.SaleAlarm;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.ui.fx.DirectFxThread;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SaleAlarmsTest {
    private final SaleAlarms alarms = new SaleAlarms(new DirectFxThread());

    @Test
    void whatIsDealtWith_doesNotComeBackWithEverySweep_butWhatIsWorseDoes() {
        alarms.raise(alarm(SaleAlarm.Kind.OVERWRITTEN));
        alarms.raise(alarm(SaleAlarm.Kind.OVERWRITTEN));
        assertThat(alarms.now()).hasSize(1);
        alarms.dismiss(alarm(SaleAlarm.Kind.OVERWRITTEN));
        alarms.raise(alarm(SaleAlarm.Kind.OVERWRITTEN));
        assertThat(alarms.now()).isEmpty();
        alarms.raise(alarm(SaleAlarm.Kind.GONE));
        assertThat(alarms.now()).containsExactly(alarm(SaleAlarm.Kind.GONE));
    }

    private static SaleAlarm alarm(SaleAlarm.Kind kind) {
        return new SaleAlarm(Halls.SHOWING, SeatId.parse("1층-B-7-7"), kind, "r1", Optional.of("S-1"), Optional.empty());
    }
}
