package com.megaticket.console.race;

import com.megaticket.console.failover.region.Gates;
import com.megaticket.console.failover.region.LeaseWatch;
import com.megaticket.console.failover.region.MemoryEpochs;
import com.megaticket.console.aws.ledger.ActJournal;
import com.megaticket.console.aws.ledger.DynamoSeatLedger;
import com.megaticket.console.aws.ledger.FenceGate;
import com.megaticket.console.aws.ledger.LedgerSetup;
import com.megaticket.console.aws.ledger.MemoryActJournal;
import com.megaticket.console.selling.Act;
import com.megaticket.console.selling.WriteGate;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.store.ItemStore;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** A box-office terminal: its disk outlives its processes, its clock may be wrong. */
final class Terminal {
    private static final long LONGEST_REPAIR = 120_000_000;
    private static final int DISK_FULL_PER_MILLE = 2;

    private final Town world;
    private final Sim sim;
    private final String name;
    private final Clock clock;
    private final boolean measures;
    private final ActJournal disk = new MemoryActJournal();
    private final MemoryEpochs epochs = new MemoryEpochs();
    private int processes;
    private int left;

    /** @param measures whether it corrects its clock by the service's */
    Terminal(Town world, String name, Duration skew, boolean measures, int acts) {
        this.world = world;
        this.sim = world.sim();
        this.name = name;
        this.clock = sim.clock(skew);
        this.measures = measures;
        this.left = acts;
    }

    void start() {
        int acts = left;
        left = left / 2;
        run(clerk -> clerk.work(acts, () -> false));
    }

    void settleAll() {
        run(Clerk::settleAll);
    }

    private void run(java.util.function.Consumer<Clerk> work) {
        String id = name + "-p" + ++processes;
        var process = new SimProcess(sim, () -> sim.after(sim.between(0, LONGEST_REPAIR), this::start));
        sim.spawn(id, () -> work.accept(clerk(id, process)));
    }

    private Clerk clerk(String id, SimProcess process) {
        var service = new ServiceClock(clock);
        if (measures) {
            service.measured(sim.instant().truncatedTo(ChronoUnit.SECONDS), clock.instant(), clock.instant());
        }
        Duration ahead = Duration.between(sim.instant(), service.now());
        ItemStore seoul = world.way(name, process, World.SEOUL);
        ItemStore tokyo = world.way(name, process, World.TOKYO);
        LeaseWatch leases = Gates.leases(epochs, service, () -> sim.now() * 1000, seoul, tokyo);
        var gate = new FenceGate(leases, id, service);
        var setup = new LedgerSetup(
                Map.of(seoul.region(), seoul, tokyo.region(), tokyo), leases::place, id, world.plan().consoleTable());
        var ledger = new DynamoSeatLedger(
                setup, new WatchedGate(gate, ahead), new Disk(process), service, world.ids(), time -> {
                    sim.sleep(time.toNanos() / 1000);
                    process.lives();
                });
        return new Clerk(name, ledger, world.house(), world.history(), new SimStage(sim, process, world.plan(), ahead),
                world.board());
    }

    /** The app reads the lease every 5 s; here the reading is made up for when the next write wants in. */
    private final class WatchedGate implements WriteGate {
        private final FenceGate gate;
        private final Duration ahead;
        private long due;

        WatchedGate(FenceGate gate, Duration ahead) {
            this.gate = gate;
            this.ahead = ahead;
        }

        @Override
        public Entry enter() {
            if (sim.now() >= due) {
                world.history().tell(name, Op.Kind.GATE, Op.Subject.NONE, ahead, () -> {
                    gate.watch();
                    return "watched";
                });
                due = sim.now() + sim.between(1_000_000, 12_000_000);
            }
            return gate.enter();
        }

        @Override
        public Standing standing() {
            return gate.standing();
        }
    }

    /** The terminal's disk, full at times. Nothing is written by a dead process. */
    private final class Disk implements ActJournal {
        private final SimProcess process;

        Disk(SimProcess process) {
            this.process = process;
        }

        @Override
        public void remember(Act act) {
            process.lives();
            world.history().remembered(act);
            if (world.plan().faulty() && sim.chance(DISK_FULL_PER_MILLE)) {
                throw new Fault(new Failure.Unavailable("disk full", ""));
            }
            disk.remember(act);
        }

        @Override
        public void forget(Act act) {
            process.lives();
            disk.forget(act);
        }

        @Override
        public List<Act> remembered() {
            return disk.remembered();
        }
    }
}
