package com.megaticket.console.selling.ui;

import com.megaticket.console.selling.best.Ask;
import com.megaticket.console.selling.best.BestHold;
import com.megaticket.console.selling.best.Choice;
import com.megaticket.console.selling.best.Offer;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.ui.fx.Latest;
import com.megaticket.console.ui.fx.Work;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The search for the best seats beside the map: what is asked for, what was found, which of it stands before the customer.
 * What others take meanwhile is searched for anew. FX thread.
 */
public final class BestSeatsViewModel {
    /** Choices shown together. */
    public static final int PAGE = 3;
    private static final int MOST = 4 * PAGE;

    private final SeatMapViewModel map;
    private final HoldViewModel hold;
    private final BestHold bestHold;
    private final RandomGenerator random;
    private final Latest searches;
    private final ReadOnlyObjectWrapper<Ask> ask = new ReadOnlyObjectWrapper<>(Ask.seats(2));
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new Quiet());

    public sealed interface State {}

    /** Nothing is asked. */
    public record Quiet() implements State {}

    public record Searching() implements State {}

    /** @param at place in the offer's choices of the one before the customer */
    public record Found(Ask ask, Offer offer, int at) implements State {
        public Choice choice() {
            return offer.choices().get(at);
        }

        /** The choices shown together with it. */
        public List<Choice> page() {
            int from = at / PAGE * PAGE;
            return offer.choices().subList(from, Math.min(from + PAGE, offer.choices().size()));
        }
    }

    /** No such seats are free. */
    public record Nothing(Ask ask, Offer offer) implements State {}

    public record Broken(Failure failure) implements State {}

    BestSeatsViewModel(SeatMapViewModel map, HoldViewModel hold, BestHold bestHold, Work work, RandomGenerator random) {
        this.map = map;
        this.hold = hold;
        this.bestHold = bestHold;
        this.random = random;
        searches = work.latest("best seats");
        map.showing().subscribe((_, _) -> clear());
        map.looks().subscribe((_, _) -> check());
        map.choice().selection().subscribe((_, now) -> {
            if (!now.isEmpty()) {
                clear();
            }
        });
        hold.state().subscribe((_, now) -> {
            if (!(now instanceof HoldViewModel.None)) {
                clear();
            }
        });
    }

    public ReadOnlyObjectProperty<Ask> ask() {
        return ask.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Another question; what was found for the one before is found anew. */
    public void ask(Ask next) {
        if (!next.equals(ask.get())) {
            ask.set(next);
            if (!(state.get() instanceof Quiet)) {
                search();
            }
        }
    }

    /** Finds the best for the party typed on the map, else for the number asked for. Nothing while the map is not live. */
    public void find() {
        map.typing().party().ifPresent(count -> ask.set(ask.get().of(Math.min(count, Ask.MOST))));
        map.typing().clear();
        if (hold.state().get() instanceof HoldViewModel.None) {
            map.choice().select(List.of());
            search();
        }
    }

    private void search() {
        Optional<Chart> chart = map.chart().get().shown();
        if (chart.isEmpty() || map.trust().get() != SeatMapViewModel.Trust.LIVE) {
            clear();
            return;
        }
        Ask asked = ask.get();
        BitSet free = map.looks().get().freeSeats();
        long seed = random.nextLong();
        state.set(new Searching());
        searches.load(() -> chart.get().best().find(asked, free::get, MOST, seed),
                offer -> state.set(offer.choices().isEmpty() ? new Nothing(asked, offer) : new Found(asked, offer, 0)),
                failure -> state.set(new Broken(failure)));
    }

    /** The next best; the first again after the last. Finds, where nothing was found yet. */
    public void next() {
        if (state.get() instanceof Found found) {
            show((found.at() + 1) % found.offer().choices().size());
        } else {
            find();
        }
    }

    /** @param at place in the offer */
    public void show(int at) {
        if (state.get() instanceof Found found) {
            state.set(new Found(found.ask(), found.offer(), at));
        }
    }

    /** The seats before the customer. */
    public List<Integer> seats() {
        return state.get() instanceof Found found ? found.choice().seats() : List.of();
    }

    public void clear() {
        searches.cancel();
        state.set(new Quiet());
    }

    /** Holds what stands before the customer; when others are faster, the next best. */
    public void take() {
        Optional<Chart> chart = map.chart().get().shown();
        Optional<Showing> showing = map.showing().get();
        if (state.get() instanceof Found found && chart.isPresent() && showing.isPresent()) {
            BitSet free = map.looks().get().freeSeats();
            List<SeatId> first = found.choice().seats().stream().map(s -> chart.get().layout().seat(s).id()).toList();
            hold.take(first, () -> bestHold.hold(showing.get(), chart.get().layout(), chart.get().best(), found.ask(),
                    free, found.choice()));
        }
    }

    /** A seat that was offered is gone, or nothing is known any more. */
    private void check() {
        boolean known = map.trust().get() == SeatMapViewModel.Trust.LIVE;
        if (!known && !(state.get() instanceof Quiet)) {
            clear();
        } else if (state.get() instanceof Found found
                && found.page().stream().flatMap(c -> c.seats().stream())
                        .anyMatch(s -> map.looks().get().look(s) != SeatLook.FREE)) {
            search();
        } else if (state.get() instanceof Nothing) {
            search();
        }
    }
}
