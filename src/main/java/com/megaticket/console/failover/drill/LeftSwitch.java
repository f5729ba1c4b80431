package com.megaticket.console.failover.drill;

import com.megaticket.console.failover.region.Epoch;
import com.megaticket.console.failover.runbook.Player;
import com.megaticket.console.failover.runbook.Step;
import com.megaticket.console.failover.runbook.StepOutcome;
import com.megaticket.console.failover.runbook.StepWork;
import com.megaticket.console.failover.runbook.Switch;
import com.megaticket.console.failover.runbook.SwitchBook;
import com.megaticket.console.shared.ServiceClock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Plays a console that dies in the middle of a switch: it began one, had the servers ready, and was about to close the old region. Nothing
 * is closed by it. Blocking.
 */
public final class LeftSwitch {
    /** Its name in the marks. */
    public static final String CONSOLE = "trainer/left";

    private final SwitchBook book;
    private final ServiceClock clock;

    /** @param book of the region that the switch leads into */
    public LeftSwitch(SwitchBook book, ServiceClock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** @param next gives an epoch above all that were seen */
    public void leave(String from, String to, Supplier<Epoch> next) {
        var begun = new Switch.Signature("Trainer", CONSOLE, clock.now(), "drill");
        Switch run = Switch.begin(Switch.Kind.PLANNED, from, to, next.get(), begun);
        var player = new Player(book, works(), CONSOLE, clock);
        player.begin(run);
        try {
            while (player.play(run, _ -> {}) instanceof Player.Played.Done(Switch after, Step _)) {
                run = after;
            }
        } catch (Died expected) {
            // That is what was wanted: its step stays marked as running.
        }
    }

    private static Map<Step, StepWork> works() {
        var works = new EnumMap<Step, StepWork>(Step.class);
        works.put(Step.SCALE, (_, _) -> new StepOutcome.Done("drill"));
        works.put(Step.HEALTHY, (_, _) -> new StepOutcome.Done("drill"));
        works.put(Step.CLOSE, (_, _) -> {
            throw new Died();
        });
        return works;
    }

    private static final class Died extends RuntimeException {}

    /** Whether it still lies there untouched or half done. */
    public boolean lies() {
        return open().isPresent();
    }

    /** Gives it up, unless somebody went on with it so far that it has to be ended in the room. */
    public void remove() {
        open().filter(s -> s.marks().values().stream().allMatch(m -> m.who().equals(CONSOLE))).ifPresent(
                s -> book.keep(s.givenUp(new Switch.Signature("Trainer", CONSOLE, clock.now(), "drill"))));
    }

    private Optional<Switch> open() {
        List<Switch> all = book.all();
        return all.stream().filter(s -> s.operator().equals(CONSOLE) && s.next().isPresent()).findFirst();
    }
}
