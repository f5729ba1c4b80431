package com.megaticket.console.selling;

import com.megaticket.console.shared.Background;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Pause;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Reads every sale of this console again, 2 s and 60 s later (design §5): the web shop can overwrite a sale, and the promise
 * against it is "never unnoticed". Safe on any thread; alarms arrive on a worker thread.
 */
public final class SaleWatch {
    static final Duration SOON = Duration.ofSeconds(2);
    static final Duration LATER = Duration.ofSeconds(58);
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final SeatLedger ledger;
    private final Background background;
    private final Pause pause;
    private final Consumer<SaleAlarm> alarms;
    private final Consumer<Failure> unread;

    /** @param unread told when a sale could not be read again: that sale is unverified, not fine */
    public SaleWatch(
            SeatLedger ledger,
            Background background,
            Pause pause,
            Consumer<SaleAlarm> alarms,
            Consumer<Failure> unread) {
        this.ledger = ledger;
        this.background = background;
        this.pause = pause;
        this.alarms = alarms;
        this.unread = unread;
    }

    /** Watches the seats of a booking just made. Returns at once. */
    public void watch(Booking booking) {
        background.run(
                "re-read sale",
                LIMIT,
                () -> {
                    pause.sleep(SOON);
                    List<SaleAlarm> soon = check(booking.showing(), booking.seatIds());
                    soon.forEach(alarms);
                    if (!soon.isEmpty()) {
                        return soon;
                    }
                    pause.sleep(LATER);
                    List<SaleAlarm> later = check(booking.showing(), booking.seatIds());
                    later.forEach(alarms);
                    return later;
                },
                new Background.Done<>() {
                    @Override
                    public void value(List<SaleAlarm> found) {}

                    @Override
                    public void failed(Failure failure) {
                        unread.accept(failure);
                    }
                });
    }

    /** Compares rows with acts; what an act explains after all, made between the two reads, is no alarm. */
    public List<SaleAlarm> check(Showing showing, Collection<SeatId> seats) {
        List<SaleAlarm> first = compare(showing, seats);
        if (first.isEmpty()) {
            return first;
        }
        List<SaleAlarm> second = compare(showing, first.stream().map(SaleAlarm::seat).distinct().toList());
        return second.stream().filter(first::contains).toList();
    }

    private List<SaleAlarm> compare(Showing showing, Collection<SeatId> seats) {
        List<ActRecord> acts = ledger.acts(showing);
        Map<SeatId, SeatRow> rows = new HashMap<>();
        ledger.rows(showing, List.copyOf(seats)).forEach(row -> rows.put(row.seat(), row));
        return SeatAudit.compare(showing, seats, rows, acts);
    }
}
