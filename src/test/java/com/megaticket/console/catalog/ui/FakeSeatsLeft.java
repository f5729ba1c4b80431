package com.megaticket.console.catalog.ui;

import com.megaticket.console.catalog.SeatCount;
import com.megaticket.console.catalog.SeatsLeft;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Showing;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts by the day of the month: the 14th is sold out, the 15th has rows that cannot be read. */
public final class FakeSeatsLeft implements SeatsLeft {
    final List<Showing> counted = new ArrayList<>();
    private @Nullable Failure failure;

    void fail(Failure with) {
        failure = with;
    }

    void mend() {
        failure = null;
    }

    @Override
    public SeatCount count(Showing showing) {
        counted.add(showing);
        if (failure != null) {
            throw new Fault(failure);
        }
        int day = showing.date().getDayOfMonth();
        return switch (day) {
            case 14 -> new SeatCount(0, 1198, 0);
            case 15 -> new SeatCount(40, 1198, 3);
            default -> new SeatCount(day * 47 % 1198, 1198, 0);
        };
    }
}
