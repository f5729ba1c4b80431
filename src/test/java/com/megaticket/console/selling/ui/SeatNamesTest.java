package com.megaticket.console.selling.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.assistant.SeatLine;
import com.megaticket.console.assistant.Tongue;
import com.megaticket.console.selling.Halls;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.ui.Language;
import com.megaticket.console.ui.TestKit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A seat is called the same at the desk and by the assistant. */
class SeatNamesTest {
    private static final SeatId SEAT = SeatId.parse("1층-B-7-7");
    private static final SeatId NEXT = SeatId.parse("1층-B-7-8");

    private static SeatLine line(SeatId seat) {
        int printed = Halls.map().plan().row(seat).orElseThrow().global(seat.number());
        return new SeatLine(seat, printed, "VIP", new Money(170_000));
    }

    @ParameterizedTest
    @EnumSource
    void oneSeatHasOneName(Language language) {
        var names = new SeatNames(new TestKit(language).kit().messages(), Optional.of(Halls.map().plan()));
        var tongue = Tongue.valueOf(language.name());
        assertThat(line(SEAT).label(tongue)).isEqualTo(names.seat(SEAT, Optional.of("VIP")));
        assertThat(SeatLine.label(List.of(line(SEAT), line(NEXT)), tongue))
                .startsWith(names.seats(List.of(SEAT, NEXT)));
    }
}
