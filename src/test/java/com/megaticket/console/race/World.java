package com.megaticket.console.race;

import com.megaticket.console.demo.WebShop;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.store.ItemStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** One simulated run: the real ledger on 16 terminals, a web shop, TTL and perhaps an operator. */
final class World implements Town {
    static final String SEOUL = "ap-northeast-2";
    static final String TOKYO = "ap-northeast-1";
    static final Instant START = Instant.parse("2026-11-25T10:00:00Z");

    private static final int BUYERS = 4;
    private static final int SWEEPS = 40;
    private static final long MINUTE = 60_000_000;

    final Plan plan;
    final Sim sim;
    final History history;
    final SimService seoul;
    final SimService tokyo;
    final House house;
    final Ids ids;
    final Board board = new Board();
    private final UnaryOperator<ItemStore> weakening;

    private World(Plan plan, UnaryOperator<ItemStore> weakening) {
        this.plan = plan;
        this.weakening = weakening;
        sim = new Sim(plan.seed(), START);
        history = new History(sim::now);
        ids = ids(sim);
        seoul = service(SEOUL);
        tokyo = service(TOKYO);
        house = new House(
                List.of(Showing.parse("perf-race-1#2026-12-24#19:30"), Showing.parse("perf-race-1#2026-12-25#14:00")),
                Plan.SEATS,
                Duration.ofSeconds(60),
                Duration.ofSeconds(plan.web() && plan.seed() % 3 == 0 ? 60 : 12));
    }

    private SimService service(String region) {
        long slowest = plan.faulty() ? 4000 : 50;
        var store = new SimStore(region, sim.clock(Duration.ZERO), () -> sim.between(0, slowest));
        return new SimService(sim, store, history, plan.weather());
    }

    static Ids ids(Sim sim) {
        return new Ids() {
            @Override
            public String uuid() {
                long high = (sim.random().nextLong() & ~0xF000L) | 0x4000L;
                long low = (sim.random().nextLong() >>> 2) | Long.MIN_VALUE;
                return new UUID(high, low).toString();
            }

            @Override
            public int number(int bound) {
                return sim.random().nextInt(bound);
            }
        };
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
        return plan;
    }

    @Override
    public ItemStore way(String terminal, SimProcess process, String region) {
        SimService service = region.equals(SEOUL) ? seoul : tokyo;
        var client = new SimClient(sim, service, process, history, service::weather);
        return region.equals(SEOUL) ? weakening.apply(client) : client;
    }

    /** Runs one seed to its end, late deliveries and settling included. */
    static World run(long seed, UnaryOperator<ItemStore> weakening) {
        var world = new World(Plan.of(seed), weakening);
        try {
            world.play();
        } finally {
            world.sim.end();
        }
        return world;
    }

    private void play() {
        new OldRows(this).put();
        var terminals = new ArrayList<Terminal>();
        for (int n = 1; n <= Plan.TERMINALS; n++) {
            var skew = Duration.ofMillis(plan.skewed() ? sim.between(-300_000, 300_000) : sim.between(-900, 900));
            terminals.add(new Terminal(this, "t" + n, skew, !plan.skewed() || sim.chance(400), Plan.ACTS));
        }
        terminals.forEach(Terminal::start);
        if (plan.web()) {
            buyers();
        }
        for (int i = 1; i <= SWEEPS; i++) {
            sim.after(i * (plan.days() ? 720 * MINUTE : MINUTE), seoul::sweep);
        }
        if (plan.cut()) {
            long from = sim.between(MINUTE / 6, 3 * MINUTE);
            sim.after(from, () -> seoul.weather(Weather.CUT));
            sim.after(from + sim.between(MINUTE / 12, 2 * MINUTE), () -> seoul.weather(plan.weather()));
        }
        if (plan.closing()) {
            sim.spawn("operator", () -> new Operator(this).close(sim.between(MINUTE / 2, 5 * MINUTE)));
        }
        sim.run();
        seoul.weather(Weather.FINE);
        tokyo.weather(Weather.FINE);
        terminals.forEach(Terminal::settleAll);
        sim.run();
    }

    private void buyers() {
        for (int n = 1; n <= BUYERS; n++) {
            String name = "web" + n;
            var process = new SimProcess(sim, () -> {});
            var client = new SimClient(sim, seoul, process, history, seoul::weather);
            var shop = new WebShop(client, sim.clock(Duration.ZERO), ids, false);
            var stage = new SimStage(sim, process, plan, Duration.ZERO);
            sim.spawn(name, () -> new Buyer(name, shop, house, history, stage, board).browse(Plan.ACTS));
        }
    }
}
