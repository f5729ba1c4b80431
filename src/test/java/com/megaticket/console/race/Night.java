package com.megaticket.console.race;

import com.megaticket.console.failover.region.Epoch;
import com.megaticket.console.failover.region.LeaseBook;
import com.megaticket.console.failover.runbook.Step;
import com.megaticket.console.failover.runbook.Switch;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.ItemStore;
import com.megaticket.console.shared.store.Key;
import com.megaticket.console.demo.WebShop;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One simulated bad night: twenty terminals on the real ledger and the real gate, two regions that replicate, operators with
 * the real runbook; trouble, the switch to Tokyo, the healing, and the way back.
 */
final class Night implements Town {
    private static final long SECOND = 1_000_000;
    private static final long MINUTE = 60 * SECOND;

    final NightPlan plan;
    final SimService seoul;
    final SimService tokyo;
    final SimReplication replication;
    /** Intervals in which no console may write a region. */
    final List<Shut> shut = new ArrayList<>();
    final List<Switch> switches = new ArrayList<>();
    /** Where the web shop's address leads. */
    String served = World.SEOUL;

    private final Sim sim;
    private final History history;
    private final House house;
    private final Ids ids;
    private final Board board = new Board();
    final NightGuard without;
    private final Set<String> blindToTokyo = new HashSet<>();
    private final Set<String> blindToSeoul = new HashSet<>();
    private boolean split;
    /** Microseconds: the regions fell apart, and came together again. */
    long partedAt;
    long healedAt = Long.MAX_VALUE;

    /** Every fence of a region was closed at this time. */
    record Shut(String region, long since) {}

    private Night(NightPlan plan, NightGuard without) {
        this.plan = plan;
        this.without = without;
        sim = new Sim(plan.plan().seed(), World.START);
        history = new History(sim::now);
        ids = World.ids(sim);
        house = new House(
                List.of(Showing.parse("perf-race-1#2026-12-24#19:30"), Showing.parse("perf-race-1#2026-12-25#14:00")),
                Plan.SEATS, Duration.ofSeconds(60), Duration.ofSeconds(12));
        seoul = service(World.SEOUL);
        tokyo = service(World.TOKYO);
        replication = new SimReplication(sim, seoul, tokyo, plan.lag());
    }

    private SimService service(String region) {
        long slowest = plan.plan().faulty() ? 4000 : 50;
        var store = new SimStore(region, sim.clock(Duration.ZERO), () -> sim.between(0, slowest));
        for (Showing showing : house.showings()) {
            var key = Key.of("scheduleId", showing.key());
            Item schedule = Item.of(key).with("performanceId", showing.performance().value())
                    .with("date", showing.dateText()).with("time", showing.timeText());
            store.arrive(new Change(Address.of(Table.SCHEDULES, key), Optional.empty(), Optional.of(schedule)));
        }
        return new SimService(sim, store, history, plan.plan().weather());
    }

    static Night run(long seed, NightGuard without) {
        var night = new Night(NightPlan.needing(without, seed), without);
        try {
            night.play();
        } finally {
            night.sim.end();
        }
        return night;
    }

    private void play() {
        var terminals = new ArrayList<Terminal>();
        for (int n = 1; n <= NightPlan.TERMINALS; n++) {
            var skew = Duration.ofMillis(plan.plan().skewed()
                    ? sim.between(-300_000, 300_000)
                    : sim.between(-900, 900));
            String name = "t" + n;
            if (sim.chance(10 * plan.unseen())) {
                (sim.chance(700) ? blindToTokyo : blindToSeoul).add(name);
            }
            terminals.add(new Terminal(this, name, skew, !plan.plan().skewed() || sim.chance(400), NightPlan.ACTS));
        }
        sim.spawn("operator", () -> operate(terminals));
        sim.run();
        seoul.weather(Weather.FINE);
        tokyo.weather(Weather.FINE);
        terminals.forEach(Terminal::settleAll);
        sim.run();
    }

    private void operate(List<Terminal> terminals) {
        var operator = new NightOperator(this, "operator-a");
        Epoch first = ((LeaseBook.Written.Done) operator.lease(World.SEOUL).first("a")).lease().epoch();
        terminals.forEach(Terminal::start);
        if (plan.web()) {
            buyers();
        }
        sim.sleep(sim.between(30 * SECOND, 2 * MINUTE));
        trouble();
        sim.sleep(sim.between(SECOND, 40 * SECOND));
        if (plan.second()) {
            // Sees only Seoul, and moves the sale by the same number.
            sim.spawn("operator-b", () -> {
                var other = new NightOperator(this, "operator-b");
                other.lease(World.SEOUL).opening(first.next("b"));
                other.lease(World.SEOUL).open(first.next("b"), Optional.empty());
            });
        }
        Optional<Switch> moved = moved(operator, Switch.Kind.PLANNED, World.SEOUL, World.TOKYO, first.next("a"));
        sim.sleep(sim.between(SECOND, 2 * MINUTE));
        heal();
        sim.sleep(sim.between(2 * SECOND, MINUTE));
        moved.ifPresent(operator::payClose);
        sim.sleep(sim.between(30 * SECOND, 2 * MINUTE));
        // The way back, with a number that ends every clash.
        moved(operator, Switch.Kind.BACK, World.TOKYO, World.SEOUL, new Epoch(first.number() + 5, "a"));
    }

    private Optional<Switch> moved(NightOperator operator, Switch.Kind kind, String from, String to, Epoch epoch) {
        Optional<Step> deadly = plan.killed()
                ? Optional.of(Step.values()[3 + sim.random().nextInt(Step.values().length - 3)])
                : Optional.empty();
        Optional<Switch> moved = operator.move(kind, from, to, epoch, deadly);
        if (moved.isEmpty() && deadly.isPresent()) {
            // Another console, on another machine, finds the switch in the tables.
            sim.sleep(sim.between(SECOND, 30 * SECOND));
            var heir = new NightOperator(this, "operator-c");
            moved = heir.find(to, epoch).flatMap(heir::resume);
        }
        moved.ifPresent(switches::add);
        return moved;
    }

    private void trouble() {
        partedAt = sim.now();
        switch (plan.trouble()) {
            case NONE -> {
            }
            case DEAD -> {
                seoul.weather(Weather.DEAD);
                replication.cut(0);
                replication.cut(1);
            }
            case FROZEN -> {
                seoul.weather(Weather.FROZEN);
                replication.cut(0);
                replication.cut(1);
            }
            case SPLIT -> {
                split = true;
                replication.cut(0);
                replication.cut(1);
            }
            case DEAF -> replication.cut(0);
        }
    }

    private void heal() {
        seoul.weather(plan.plan().weather());
        split = false;
        healedAt = sim.now();
        replication.heal();
    }

    /** Remembers what the checker needs. */
    void happened(Switch run, Step step) {
        if (step == Step.FENCES && !run.isForced(Step.FENCES) && !run.isForced(Step.CLOSE)) {
            closed(run.from());
        }
    }

    void closed(String region) {
        shut.add(new Shut(region, sim.now()));
    }

    private void buyers() {
        for (int n = 1; n <= 4; n++) {
            String name = "web" + n;
            var process = new SimProcess(sim, () -> {});
            var stage = new SimStage(sim, process, plan.plan(), Duration.ZERO);
            ItemStore there = new ServedStore(this, name, process);
            var shop = new WebShop(there, sim.clock(Duration.ZERO), ids, false);
            sim.spawn(name, () -> new Buyer(name, shop, house, history, stage, board).browse(Plan.ACTS));
        }
    }

    /** Whether this terminal saw Tokyo all the time. */
    boolean sawTokyo(String terminal) {
        return plan.trouble() != NightPlan.Trouble.SPLIT || !blindToTokyo.contains(terminal);
    }

    @Override
    public ItemStore way(String terminal, SimProcess process, String region) {
        SimService service = region.equals(World.SEOUL) ? seoul : tokyo;
        var client = new SimClient(sim, service, process, history, () -> weather(terminal, region, service));
        return terminal.startsWith("operator") ? client : without.over(client);
    }

    private Weather weather(String who, String region, SimService service) {
        boolean unseen = split && (region.equals(World.TOKYO)
                ? blindToTokyo.contains(who) || who.equals("operator-b")
                : blindToSeoul.contains(who) || who.equals("operator-a") || who.equals("operator-c"));
        Weather there = unseen ? Weather.DEAD : service.weather();
        // Operators die where the plan says so.
        return who.startsWith("operator") ? there.steady() : there;
    }

    @Override
    public Sim sim() {
        return sim;
    }

    @Override
    public History history() {
        return history;
    }

    @Override
    public House house() {
        return house;
    }

    @Override
    public Board board() {
        return board;
    }

    @Override
    public Ids ids() {
        return ids;
    }

    @Override
    public Plan plan() {
        return plan.plan();
    }
}
