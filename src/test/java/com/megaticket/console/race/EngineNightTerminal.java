package com.megaticket.console.race;

import com.megaticket.console.aws.ledger.ActJournal;
import com.megaticket.console.aws.ledger.DynamoSeatLedger;
import com.megaticket.console.aws.ledger.FenceGate;
import com.megaticket.console.aws.ledger.LedgerSetup;
import com.megaticket.console.aws.ledger.MemoryActJournal;
import com.megaticket.console.demo.DemoCloud;
import com.megaticket.console.failover.region.Gates;
import com.megaticket.console.failover.region.LeaseWatch;
import com.megaticket.console.failover.region.MemoryEpochs;
import com.megaticket.console.selling.Act;
import com.megaticket.console.shared.Background;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Pause;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.VirtualBackground;
import com.megaticket.console.shared.store.ItemStore;
import com.megaticket.console.shared.store.ThroughStore;
import com.megaticket.console.shared.store.TransactResult;
import com.megaticket.console.shared.store.Transaction;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** A terminal of a night on the real engines: its processes are killed at times, its disk stays, its clock may be wrong. */
final class EngineNightTerminal {
    private static final int KILLED_ONE_IN = 300;

    private final EngineNight night;
    private final String name;
    private final EngineStage stage;
    private final ActJournal disk = new MemoryActJournal();
    private final MemoryEpochs epochs = new MemoryEpochs();

    EngineNightTerminal(EngineNight night, String name, long seed, Duration skew) {
        this.night = night;
        this.name = name;
        this.stage = new EngineStage(seed, skew);
    }

    /** Works until the night is over, through as many processes as that takes. */
    void work() {
        while (!night.isOver()) {
            process(true, clerk -> clerk.work(1000, night::isOver));
        }
    }

    /** @return how many acts stay unknown */
    int settleAll() {
        process(false, Clerk::settleAll);
        return disk.remembered().size();
    }

    private void process(boolean mortal, Consumer<Clerk> work) {
        String id = name + "-" + UUID.randomUUID().toString().substring(0, 8);
        var clock = new ServiceClock(Clock.offset(Clock.systemUTC(), stage.ahead()));
        ItemStore seoul = way(DemoCloud.SEOUL, mortal);
        ItemStore tokyo = way(DemoCloud.TOKYO, mortal);
        LeaseWatch leases = Gates.leases(epochs, clock, System::nanoTime, seoul, tokyo);
        var gate = new FenceGate(leases, id, clock);
        var setup = new LedgerSetup(Map.of(DemoCloud.SEOUL, seoul, DemoCloud.TOKYO, tokyo), leases::place, id, true);
        var ledger = new DynamoSeatLedger(setup, gate, new Disk(), clock, Ids.random(), Pause.real());
        var watches = new ArrayList<Background.Running>();
        try {
            gate.watch();
            leases.regions().forEach(region -> watches.add(
                    new VirtualBackground().every("lease", LeaseWatch.ROUND, () -> gate.watch(region))));
            work.accept(new Clerk(name, ledger, night.house(), night.history(), stage, night.board()));
        } catch (Sim.Killed _) {
            night.killed();
        } finally {
            watches.forEach(Background.Running::cancel);
        }
    }

    /** The process is killed now and then while a request of its clerk is on its way. */
    private ItemStore way(String region, boolean mortal) {
        ItemStore way = night.town().way(name, region);
        return new ThroughStore() {
            @Override
            protected ItemStore there() {
                return way;
            }

            @Override
            public TransactResult transact(Transaction transaction) {
                mayDie(mortal);
                TransactResult result = way.transact(transaction);
                mayDie(mortal);
                return result;
            }
        };
    }

    private void mayDie(boolean mortal) {
        if (mortal && night.history().current().isPresent() && stage.pick(KILLED_ONE_IN) == 0) {
            throw new Sim.Killed();
        }
    }

    private final class Disk implements ActJournal {
        @Override
        public void remember(Act act) {
            night.history().remembered(act);
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
