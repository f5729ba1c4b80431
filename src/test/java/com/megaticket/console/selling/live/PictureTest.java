package com.megaticket.console.selling.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.megaticket.console.selling.SeatMapSnapshot;
import com.megaticket.console.selling.SeatRow;
import com.megaticket.console.shared.Money;
import com.megaticket.console.shared.SeatId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How entries are dated by the reader's own clock, and how pictures are compared. [NEVER-2] */
class PictureTest {
    private static final SeatId SEAT = SeatId.parse("1층-B-7-7");
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final SeatMapSnapshot EMPTY = new SeatMapSnapshot(1, Instant.EPOCH, "r", Map.of(), 0);
    private static final Digest NOTHING = Picture.digest(EMPTY);

    private final Picture picture = new Picture(EMPTY, 100, Optional.of(mark(7)), 90);

    private static BoardEntry mark(long number) {
        return BoardEntry.mark(number, "a", PATIENCE);
    }

    private static BoardEntry sweep(long number, long since, Digest whole) {
        return new BoardEntry(number, "a", since, PATIENCE, List.of(), Optional.of(whole));
    }

    @Test
    void sweep_isDatedByTheLastReading_thatDidNotShowItsMark() {
        picture.follow(List.of(), 200);
        picture.follow(List.of(mark(8)), 300);
        picture.follow(List.of(), 400);
        assertThat(picture.follow(List.of(sweep(9, 8, NOTHING)), 500)).isTrue();
        assertThat(picture.provedAt()).isEqualTo(200);
    }

    /** A request that hung on the way brings an old sweep, and is dated old. */
    @Test
    void lateSweep_isOld() {
        picture.follow(List.of(mark(8)), 300);
        for (long at = 400; at < 90_000; at += 100) {
            picture.follow(List.of(), at);
        }
        picture.follow(List.of(sweep(9, 8, NOTHING)), 90_000);
        assertThat(picture.provedAt()).isLessThanOrEqualTo(100);
    }

    /** Its mark was there before this window looked: nobody can say since when. */
    @Test
    void sweepWithAnOlderMark_provesNothing() {
        picture.follow(List.of(sweep(8, 7, NOTHING)), 300);
        assertThat(picture.provedAt()).isEqualTo(100);
    }

    @Test
    void hole_isNoticed() {
        assertThat(picture.follow(List.of(mark(9)), 200)).isFalse();
    }

    @Test
    void otherDigest_isNoticed_onceTheSweepIsCertainlyLater() {
        var other = new Digest(1, 5, 0, 0);
        picture.follow(List.of(mark(8)), 200);
        assertThat(picture.follow(List.of(sweep(9, 8, other)), 300)).isTrue();
        picture.follow(List.of(mark(10)), 400);
        assertThat(picture.follow(List.of(sweep(11, 10, other)), 500)).isFalse();
        assertThat(picture.provedAt()).isEqualTo(100);
    }

    @Test
    void textOfARow_isReadBackAsItWas() {
        var row = new SeatRow(SEAT, SeatRow.Status.HOLDING, Optional.of("h"), Optional.of("r"),
                Optional.of("window-1/x"),
                Optional.of(Instant.parse("2026-12-24T09:00:00.123456Z")), Optional.empty(), Optional.of(Instant.EPOCH),
                Optional.of("S-7K4M2"), Optional.of("KILL"), true, "VIP", new Money(170_000), "ap-northeast-2");
        for (var change : List.of(new SeatChange(SEAT, Optional.of(row)), new SeatChange(SEAT, Optional.empty()))) {
            assertThat(SeatChange.parse(change.text())).isEqualTo(change);
        }
        assertThatThrownBy(() -> SeatChange.parse(SEAT + "\u001fHOLDING")).isInstanceOf(IllegalArgumentException.class);
    }

    /** Written down, since consoles of one version must agree on it. */
    @Test
    void hash_isTheSameOnEveryComputer() {
        assertThat(new SeatChange(SEAT, Optional.empty()).hash()).isEqualTo(HASH);
    }

    private static final long HASH = -25053359157631312L;
}
