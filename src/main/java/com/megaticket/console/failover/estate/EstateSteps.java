package com.megaticket.console.failover.estate;

import com.megaticket.console.failover.runbook.Step;
import com.megaticket.console.failover.runbook.StepOutcome;
import com.megaticket.console.failover.runbook.StepWork;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Pause;
import com.megaticket.console.shared.store.ItemStore;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;

/** The steps around the move of the write region: servers before it, the hard fence in it, the web shop's address after it. */
public final class EstateSteps {
    private final Ports ports;
    private final Limits limits;
    private final Rounds rounds;
    private final Ids ids;

    /** @param stores one for each region, by the way that every console's writes go */
    public record Ports(Function<String, ItemStore> stores, TableFence fence, Servers servers, Route route) {}

    /** How long each is waited for. Tried again, it waits as long again. */
    public record Limits(Duration scale, Duration healthy, Duration fence, Duration route) {
        /**
         * A policy takes "seconds to a minute"; instances start and warm up in minutes; the checks of the record see the switch in
         * half a minute.
         */
        public static final Limits USUAL = new Limits(Duration.ofSeconds(30), Duration.ofMinutes(15),
                Duration.ofMinutes(2), Duration.ofMinutes(5));
    }

    /** @param nanos monotonic time */
    public EstateSteps(Ports ports, Limits limits, LongSupplier nanos, Ids ids, Pause pause) {
        this.ports = ports;
        this.limits = limits;
        this.ids = ids;
        this.rounds = new Rounds(nanos, pause);
    }

    public Map<Step, StepWork> works() {
        var servers = new ServerWork(ports.servers(), rounds);
        var works = new EnumMap<Step, StepWork>(Step.class);
        works.put(Step.SCALE, (run, _) -> servers.scale(run, limits.scale()));
        works.put(Step.HEALTHY, (run, told) -> servers.healthy(run.to(), limits.healthy(), told));
        works.put(Step.HARDEN, (run, told) -> fence(run.from(), true, told));
        works.put(Step.SOFTEN, (run, told) -> fence(run.to(), false, told));
        works.put(Step.DNS,
                (run, told) -> new RouteWork(ports.route(), rounds).turn(run.to(), limits.route(), told));
        return works;
    }

    private StepOutcome fence(String region, boolean up, Consumer<StepWork.Progress> told) {
        var sight = new FenceSight(ports.stores().apply(region), ids);
        return new FenceWork(region, up, ports.fence(), sight).run(rounds, limits.fence(), told);
    }
}
