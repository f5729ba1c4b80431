package com.megaticket.console.race;

import com.megaticket.console.failover.region.Gates;
import com.megaticket.console.aws.ledger.ActJournal;
import com.megaticket.console.aws.ledger.DynamoSeatLedger;
import com.megaticket.console.aws.ledger.FenceGate;
import com.megaticket.console.aws.ledger.LedgerSetup;
import com.megaticket.console.aws.ledger.MemoryActJournal;
import com.megaticket.console.selling.Act;
import com.megaticket.console.selling.WriteGate;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Pause;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.store.ItemStore;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** A terminal on a real thread and the real engine; its processes are killed at times, its disk stays. */
final class EngineTerminal {
    private static final Duration WATCH = Duration.ofSeconds(5);
    private static final Duration RETRY = Duration.ofMillis(20);

    private final EngineRace race;
    private final String name;
    private final EngineStage stage;
    private final ActJournal disk = new MemoryActJournal();

    EngineTerminal(EngineRace race, String name, EngineStage stage) {
        this.race = race;
        this.name = name;
        this.stage = stage;
    }

    /** Works until the race has its operations, through as many processes as that takes. */
    void work() {
        while (!race.isOver()) {
            alive(true, clerk -> clerk.work(50, race::isOver));
        }
    }

    void settleAll() {
        alive(false, Clerk::settleAll);
    }

    private void alive(boolean mortal, Consumer<Clerk> work) {
        try {
            work.accept(clerk(mortal));
        } catch (Sim.Killed _) {
            race.killed();
        }
    }

    private Clerk clerk(boolean mortal) {
        String id = name + "-" + UUID.randomUUID().toString().substring(0, 8);
        var clock = new ServiceClock(Clock.offset(Clock.systemUTC(), stage.ahead()));
        ItemStore store = new Recording(race.store(), race.requests(), () -> mortal && stage.pick(250) == 0);
        var gate = Gates.at(id, clock, System::nanoTime, store);
        var setup = new LedgerSetup(Map.of(store.region(), store), store.region(), id, true);
        var ledger = new DynamoSeatLedger(setup, watched(gate), new Disk(), clock, Ids.random(), Pause.real());
        return new Clerk(name, ledger, race.house(), race.history(), stage, race.board());
    }

    private WriteGate watched(FenceGate gate) {
        var seen = new java.util.concurrent.atomic.AtomicLong();
        return new WriteGate() {
            @Override
            public Entry enter() {
                long now = System.nanoTime();
                if (now - seen.get() > (gate.standing() instanceof Standing.Open ? WATCH : RETRY).toNanos()) {
                    seen.set(now);
                    race.history().tell(name, Op.Kind.GATE, Op.Subject.NONE, stage.ahead(), () -> {
                        gate.watch();
                        return "watched";
                    });
                }
                return gate.enter();
            }

            @Override
            public Standing standing() {
                return gate.standing();
            }
        };
    }

    private final class Disk implements ActJournal {
        @Override
        public void remember(Act act) {
            race.history().remembered(act);
            disk.remember(act);
        }

        @Override
        public void forget(Act act) {
            disk.forget(act);
        }

        @Override
        public List<Act> remembered() {
            return disk.remembered();
        }
    }
}
