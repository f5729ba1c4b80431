package com.megaticket.console.selling.ui;

import com.megaticket.console.selling.Act;
import com.megaticket.console.selling.Desk;
import com.megaticket.console.selling.Hold;
import com.megaticket.console.selling.ReleaseOutcome;
import com.megaticket.console.selling.SaleOutcome;
import com.megaticket.console.selling.WriteGate;
import com.megaticket.console.selling.kept.KeptDesk;
import com.megaticket.console.selling.kept.KeptHolds;
import com.megaticket.console.selling.kept.KeptList;
import com.megaticket.console.selling.kept.KeptOutcome;
import com.megaticket.console.selling.kept.KeptParty;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Loadable;
import com.megaticket.console.shared.Money;
import com.megaticket.console.ui.fx.Latest;
import com.megaticket.console.ui.fx.Work;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The parties a switch kept, refreshed while they are looked at; one of them at a time is sold or given back, after a question.
 * FX thread.
 */
public final class KeptViewModel {
    /** While in sight. */
    static final Duration OFTEN = Duration.ofSeconds(5);
    /** Out of sight, for the number at the entry, and only while there is one. */
    static final Duration SELDOM = Duration.ofSeconds(30);
    /** All coming showings again, not only those where something was found. */
    static final Duration THROUGHOUT = Duration.ofMinutes(3);

    private final KeptDesk kept;
    private final Desk desk;
    private final Work work;
    private final Latest looks;
    private final DeskClock clock;
    private final Settling settling;
    private final Supplier<Optional<Hold>> inWork;
    private final ReadOnlyObjectWrapper<Loadable<KeptList>> list = new ReadOnlyObjectWrapper<>(
            new Loadable.Loading<>());
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(new Looking());
    private final ReadOnlyObjectWrapper<Optional<KeptNotice>> notice = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private Optional<WriteGate.Standing.Open> place = Optional.empty();
    private boolean inSight;
    private boolean looking;
    private boolean lookedThroughout;
    private long lookedAt;
    private long throughoutAt;

    public enum Way {
        SELL, RELEASE
    }

    /** Where the act on a party stands. */
    public sealed interface Step {}

    public record Looking() implements Step {}

    /**
     * @param priced what it would be sold for
     * @param before the price that was asked before, where it changed meanwhile
     */
    public record Asking(Way way, KeptParty party, Hold priced, Optional<Money> before) implements Step {}

    public record Working(Way way, KeptParty party) implements Step {}

    KeptViewModel(KeptHolds holds, Desk desk, Work work, DeskClock clock, Settling settling,
            Supplier<Optional<Hold>> inWork) {
        this.kept = new KeptDesk(holds, desk, clock.service());
        this.desk = desk;
        this.work = work;
        this.looks = work.latest("kept holds");
        this.clock = clock;
        this.settling = settling;
        this.inWork = inWork;
        settling.onKnown(_ -> refresh());
    }

    public ReadOnlyObjectProperty<Loadable<KeptList>> list() {
        return list.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<KeptNotice>> notice() {
        return notice.getReadOnlyProperty();
    }

    /** Parties whose grace is running, as of the last look. */
    public ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    /** Service time. */
    Instant now() {
        return clock.now();
    }

    /** Its sale or release was answered by nobody yet. */
    public boolean isUnsettled(KeptParty party) {
        return settling.open().stream().anyMatch(a -> a.holdingId().filter(party.holdingId()::equals).isPresent());
    }

    /** It is the order in work at this window, on the map. */
    public boolean isInWork(KeptParty party) {
        return inWork.get().filter(h -> h.holdingId().equals(party.holdingId())).isPresent();
    }

    void shown() {
        inSight = true;
        if (!lookedThroughout || clock.since(throughoutAt).compareTo(OFTEN) >= 0) {
            look(true);
        }
    }

    void hidden() {
        inSight = false;
        keep();
    }

    /** Four times a second. */
    void beat() {
        list.get().shown().ifPresent(l -> count.set(l.running(clock.now())));
        boolean moved = moved();
        if (looking) {
            return;
        }
        Duration since = clock.since(lookedAt);
        if (moved) {
            look(true);
        } else if (inSight && since.compareTo(OFTEN) >= 0) {
            look(clock.since(throughoutAt).compareTo(THROUGHOUT) >= 0);
        } else if (count.get() > 0 && since.compareTo(SELDOM) >= 0) {
            look(false);
        }
    }

    /** A switch has just been made, or was made before this console started: somebody may be waiting. Reads memory only. */
    private boolean moved() {
        if (!(desk.standing() instanceof WriteGate.Standing.Open open) || place.filter(open::equals).isPresent()) {
            return false;
        }
        place = Optional.of(open);
        return open.epoch() > 0;
    }

    /** All showings again, now. */
    public void refresh() {
        if (inSight || lookedThroughout) {
            look(true);
        }
    }

    private void look(boolean throughout) {
        Optional<KeptList> before = throughout ? Optional.empty() : list.get().shown();
        Instant sent = clock.now();
        looking = true;
        lookedAt = clock.nanos().getAsLong();
        if (before.isEmpty()) {
            throughoutAt = lookedAt;
            lookedThroughout = true;
        }
        looks.load(() -> kept.look(before), found -> {
            looking = false;
            list.set(new Loadable.Ready<>(found, sent));
            count.set(found.running(clock.now()));
        }, failure -> {
            looking = false;
            list.set(list.get().failedWith(failure));
        });
    }

    /** Asks first. An incomplete party is not sold, and one that is in work or unsettled is not touched. */
    public void ask(Way way, KeptParty party) {
        Optional<KeptList> shown = list.get().shown();
        if (step.get() instanceof Working || shown.isEmpty()) {
            return;
        }
        keep();
        notice.set(Optional.empty());
        if (isInWork(party)) {
            notice.set(Optional.of(new KeptNotice.InWork(party)));
        } else if (isUnsettled(party)) {
            notice.set(Optional.of(new KeptNotice.Unsettled(party)));
        } else if (way == Way.SELL && !party.isWhole()) {
            say(party, new KeptOutcome.Incomplete());
        } else {
            step.set(new Asking(way, party, shown.get().priced(party), Optional.empty()));
        }
    }

    /** Leaves the question unanswered. */
    public void keep() {
        if (step.get() instanceof Asking) {
            step.set(new Looking());
        }
    }

    /** Does what was asked. */
    public void act() {
        if (!(step.get() instanceof Asking asking)) {
            return;
        }
        KeptParty party = asking.party();
        step.set(new Working(asking.way(), party));
        switch (asking.way()) {
            case SELL -> work.run("sell", () -> kept.sell(party, asking.priced().total()),
                    outcome -> answered(asking, outcome), failure -> broken(asking, failure));
            case RELEASE -> work.run("release", () -> kept.release(party),
                    outcome -> answered(asking, outcome), failure -> notReleased(asking, failure));
        }
    }

    private void answered(Asking asked, KeptOutcome outcome) {
        KeptParty party = asked.party();
        step.set(new Looking());
        if (outcome instanceof KeptOutcome.OfSale(SaleOutcome.PriceChanged(Hold repriced))) {
            step.set(new Asking(Way.SELL, party, repriced, Optional.of(asked.priced().total())));
            return;
        }
        if (outcome instanceof KeptOutcome.OfSale(SaleOutcome.Unknown(Act act))) {
            // Its result will stand above every screen of the clerk's.
            settling.take(act);
        }
        say(party, outcome);
        refresh();
    }

    private void say(KeptParty party, KeptOutcome outcome) {
        notice.set(Optional.of(new KeptNotice.Ended(party, outcome)));
    }

    /** As with any sale: a bug or our own time limit does not say that nothing was done; the act on disk does. */
    private void broken(Asking asked, Failure failure) {
        KeptParty party = asked.party();
        if (failure instanceof Failure.Bug || failure instanceof Failure.TimedOut) {
            work.run("open acts", desk::unsettled, acts -> acts.stream()
                    .filter(a -> a.kind() == Act.Kind.SALE
                            && a.holdingId().filter(party.holdingId()::equals).isPresent())
                    .findFirst()
                    .ifPresentOrElse(
                            act -> answered(asked, new KeptOutcome.OfSale(new SaleOutcome.Unknown(act))),
                            () -> notDone(party, failure)),
                    _ -> notDone(party, failure));
        } else {
            notDone(party, failure);
        }
    }

    private void notReleased(Asking asked, Failure failure) {
        if (failure instanceof Failure.Bug || failure instanceof Failure.TimedOut) {
            answered(asked, new KeptOutcome.OfRelease(new ReleaseOutcome.Unknown()));
        } else {
            notDone(asked.party(), failure);
        }
    }

    private void notDone(KeptParty party, Failure failure) {
        step.set(new Looking());
        notice.set(Optional.of(new KeptNotice.Broken(party, failure)));
        refresh();
    }
}
