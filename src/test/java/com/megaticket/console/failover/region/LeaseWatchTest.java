package com.megaticket.console.failover.region;

import static com.megaticket.console.failover.region.Regions.SEOUL;
import static com.megaticket.console.failover.region.Regions.TOKYO;
import static com.megaticket.console.failover.region.Regions.readAll;
import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.Key;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which region may be sold from, from what one console sees. [NEVER-1] */
class LeaseWatchTest {
    private static final Epoch ONE = new Epoch(1, "a");
    private static final Epoch TWO = new Epoch(2, "a");

    private final Regions regions = new Regions();
    private final MemoryEpochs disk = new MemoryEpochs();
    private final LeaseWatch watch = regions.watch(disk);

    @Test
    void noLeaseAnywhere_theMainRegionIsSoldFrom_evenWithoutTheOther() {
        regions.cut.add(TOKYO);
        watch.read(SEOUL);
        regions.hand.pass(Duration.ofHours(1));
        readAll(watch);
        assertThat(watch.ruling()).isEqualTo(new Ruling.Open(SEOUL, Epoch.NONE, false));
    }

    @Test
    void nothingRead_isNothingAllowed() {
        assertThat(why()).isEqualTo(Ruling.Why.STARTING);
        regions.cut.add(SEOUL);
        readAll(watch);
        assertThat(why()).isEqualTo(Ruling.Why.UNREAD);
    }

    @Test
    void closedInOneRegion_isShutEverywhere_untilTheOtherIsOpen() {
        openedInSeoul();
        regions.book(regions.seoul, "a").close(TWO);
        watch.read(SEOUL);
        assertThat(why()).isEqualTo(Ruling.Why.MOVING);

        regions.book(regions.tokyo, "a").opening(TWO);
        readAll(watch);
        assertThat(why()).isEqualTo(Ruling.Why.MOVING);

        regions.book(regions.tokyo, "a").open(TWO, Optional.empty());
        readAll(watch);
        assertThat(watch.ruling()).isEqualTo(new Ruling.Open(TOKYO, TWO, false));
        assertThat(watch.place()).isEqualTo(TOKYO);
    }

    @Test
    void higherEpochSeenAnywhere_endsTheWritesAtOnce_evenAsACopy() {
        openedInSeoul();
        regions.book(regions.tokyo, "b").opening(TWO);
        watch.read(TOKYO);
        assertThat(why()).as("Seoul still says open").isEqualTo(Ruling.Why.MOVING);
        assertThat(watch.place()).as("the maps stay where they were").isEqualTo(SEOUL);
    }

    @Test
    void copyOfAnOpenLease_isNotEnough_itsOwnRegionMustSayIt() {
        openedInSeoul();
        regions.book(regions.tokyo, "a").opening(TWO);
        regions.book(regions.tokyo, "a").open(TWO, Optional.empty());
        regions.replicate(regions.tokyo, regions.seoul);
        regions.cut.add(TOKYO);
        readAll(watch);
        assertThat(watch.ruling()).isEqualTo(new Ruling.Shut(Ruling.Why.UNREAD, TOKYO));
    }

    @Test
    void oneNumberOfTwoOperators_letsNobodyWrite_untilAThirdSwitch() {
        openedInSeoul();
        regions.book(regions.seoul, "a").opening(new Epoch(2, "a"));
        regions.book(regions.seoul, "a").open(new Epoch(2, "a"), Optional.empty());
        regions.book(regions.tokyo, "b").opening(new Epoch(2, "b"));
        readAll(watch);
        assertThat(why()).isEqualTo(Ruling.Why.CLASH);

        // One of them is no longer to be seen, and the console starts anew: the clash is remembered.
        regions.cut.add(TOKYO);
        LeaseWatch restarted = regions.watch(disk);
        readAll(restarted);
        assertThat(restarted.ruling()).isEqualTo(new Ruling.Shut(Ruling.Why.CLASH, SEOUL));

        regions.book(regions.seoul, "a").opening(new Epoch(3, "a"));
        regions.book(regions.seoul, "a").open(new Epoch(3, "a"), Optional.empty());
        regions.cut.clear();
        readAll(restarted);
        assertThat(restarted.ruling()).isEqualTo(new Ruling.Open(SEOUL, new Epoch(3, "a"), false));
    }

    @Test
    void epochIsRememberedAcrossARestart_whenOnlyTheOldRegionAnswers() {
        openedInSeoul();
        regions.book(regions.tokyo, "a").opening(TWO);
        readAll(watch);
        regions.cut.add(TOKYO);
        LeaseWatch restarted = regions.watch(disk);
        readAll(restarted);
        assertThat(restarted.ruling()).as("Seoul still says open at 1")
                .isEqualTo(new Ruling.Shut(Ruling.Why.BEHIND, SEOUL));
    }

    @Test
    void aWordIsAboutOneDarkness() {
        openedInSeoul();
        regions.cut.add(TOKYO);
        pass(Duration.ofSeconds(61));
        watch.take(LeaseWatch.Word.STILL_OPEN);
        assertThat(watch.wordLeft()).isPositive();

        regions.cut.clear();
        watch.read(TOKYO);
        assertThat(watch.wordLeft()).isZero();
        regions.cut.add(TOKYO);
        pass(Duration.ofSeconds(61));
        assertThat(why()).isEqualTo(Ruling.Why.BLIND);
    }

    @Test
    void otherRegionUnseenForAMinute_isBlind_untilASupervisorGivesTheirWord_for15Minutes() {
        openedInSeoul();
        regions.cut.add(TOKYO);
        pass(Duration.ofSeconds(59));
        assertThat(watch.ruling()).isEqualTo(new Ruling.Open(SEOUL, ONE, false));
        pass(Duration.ofSeconds(2));
        assertThat(watch.ruling()).isEqualTo(new Ruling.Shut(Ruling.Why.BLIND, TOKYO));

        watch.take(LeaseWatch.Word.STILL_OPEN);
        assertThat(watch.ruling()).isEqualTo(new Ruling.Open(SEOUL, ONE, true));
        pass(Duration.ofMinutes(15));
        assertThat(why()).isEqualTo(Ruling.Why.BLIND);
    }

    @Test
    void operatorWhoAnswersForADarkRegion_answersForAllWindows_whileItLasts() {
        regions.book(regions.seoul, "a").first("a");
        regions.book(regions.tokyo, "a").opening(TWO);
        regions.book(regions.tokyo, "a").open(TWO, Optional.of(regions.hand.wall.plus(Duration.ofHours(1))));
        regions.cut.add(SEOUL);
        readAll(watch);
        pass(Duration.ofSeconds(90));
        assertThat(watch.ruling()).isEqualTo(new Ruling.Open(TOKYO, TWO, true));
        pass(Duration.ofHours(1));
        assertThat(why()).isEqualTo(Ruling.Why.BLIND);
    }

    @Test
    void readingOlderThan13Seconds_letsNoWriteStart_byTheLargerOfTwoClocks() {
        openedInSeoul();
        regions.hand.pass(Duration.ofSeconds(13));
        assertThat(watch.ruling()).isInstanceOf(Ruling.Open.class);
        regions.hand.pass(Duration.ofSeconds(1));
        assertThat(why()).isEqualTo(Ruling.Why.UNREAD);

        readAll(watch);
        regions.hand.wall = regions.hand.wall.plusSeconds(14); // the machine slept: the monotonic clock stood still
        assertThat(why()).isEqualTo(Ruling.Why.UNREAD);

        readAll(watch);
        regions.hand.wall = regions.hand.wall.minusSeconds(3600); // the wall clock was set back
        regions.hand.nanos += Duration.ofSeconds(14).toNanos();
        assertThat(why()).isEqualTo(Ruling.Why.UNREAD);
    }

    @Test
    void leaseThatCannotBeRead_letsNobodyWrite() {
        openedInSeoul();
        Regions.put(regions.tokyo, Item.of(Key.pkSk("LEASE", TOKYO)).with("state", "ajar").with("epoch", 1));
        readAll(watch);
        assertThat(why()).isEqualTo(Ruling.Why.UNREADABLE);
    }

    private void openedInSeoul() {
        regions.book(regions.seoul, "a").first("a");
        readAll(watch);
        assertThat(watch.ruling()).isEqualTo(new Ruling.Open(SEOUL, ONE, false));
        // Every reader asks for the place now and then.
        assertThat(watch.place()).isEqualTo(SEOUL);
    }

    /** Time passes, and the regions are read as the app reads them. */
    private void pass(Duration time) {
        for (long left = time.toSeconds(); left > 0; left -= 5) {
            regions.hand.pass(Duration.ofSeconds(Math.min(5, left)));
            readAll(watch);
        }
    }

    private Ruling.Why why() {
        return ((Ruling.Shut) watch.ruling()).why();
    }
}
