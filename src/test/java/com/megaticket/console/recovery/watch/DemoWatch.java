package com.megaticket.console.recovery.watch;

import static com.megaticket.console.recovery.SeenWorld.PAIR;

import com.megaticket.console.aws.AwsAccess;
import com.megaticket.console.aws.AwsClients;
import com.megaticket.console.aws.Limits;
import com.megaticket.console.demo.DemoCloud;
import com.megaticket.console.demo.DemoEndpoint;
import com.megaticket.console.demo.DemoFault;
import com.megaticket.console.demo.DemoRegion;
import com.megaticket.console.demo.DemoSources;
import com.megaticket.console.demo.FaultControl;
import com.megaticket.console.shared.Moment;
import com.megaticket.console.recovery.alarm.AlarmBook;
import com.megaticket.console.recovery.canary.Canary;
import com.megaticket.console.recovery.outlook.Rules;
import com.megaticket.console.recovery.outlook.Standby;
import com.megaticket.console.recovery.record.Recorder;
import com.megaticket.console.recovery.signal.StoreLook;
import com.megaticket.console.shared.Background;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Pause;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.VirtualBackground;
import com.megaticket.console.shared.schema.TableNames;
import com.megaticket.console.shared.store.ItemStore;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The real watch on a real demo cloud, as the console wires it, without a window. */
public final class DemoWatch implements AutoCloseable {
    private static final Limits LIMITS = new Limits(Duration.ofSeconds(1), Duration.ofSeconds(2),
            Duration.ofSeconds(2), Duration.ofSeconds(20), 32);

    public final DemoCloud cloud = DemoCloud.startInMemory(Clock.systemUTC());
    private final AwsClients clients;
    private final Watch watch;
    private final Background.Running beating;
    private volatile Optional<Outlook> newest = Optional.empty();

    public DemoWatch() {
        cloud.check();
        var clock = new ServiceClock(Clock.systemUTC());
        clients = new AwsClients(AwsAccess.demo(cloud.regions().stream()
                .collect(Collectors.toMap(DemoRegion::name, DemoRegion::endpoint))), LIMITS, Clock.systemUTC(), clock);
        var names = TableNames.withPrefix(TableNames.DEFAULT_PREFIX);
        Map<String, ItemStore> stores = PAIR.regions().stream()
                .collect(Collectors.toMap(r -> r, r -> clients.store(r, names)));
        Supplier<Moment> now = () -> new Moment(clock.now(), System.nanoTime());
        List<Canary> canaries = PAIR.directions().stream().map(way -> new Canary(store(stores, way.from()),
                store(stores, way.to()), "bench", now, Pause.real(), Ids.random())).toList();
        var sources = new DemoSources(PAIR, names,
                cloud.regions().stream().map(r -> new FaultControl(new DemoEndpoint(r.name(), r.endpoint()))).toList(),
                region -> StoreLook.at(store(stores, region), System::nanoTime));
        var background = new VirtualBackground();
        var parts = new WatchParts(PAIR, Rules.DEMO, Pace.DEMO, background, now, clock::offset, Standby.Able::new,
                Recorder.NONE, new NothingRecorded());
        watch = new Watch(parts, sources, canaries, new AlarmBook(List.of(), _ -> {}), true);
        watch.follow(o -> newest = Optional.of(o));
        beating = background.every("watch", Watch.BEAT, watch::beat);
    }

    private static ItemStore store(Map<String, ItemStore> stores, String region) {
        return Optional.ofNullable(stores.get(region)).orElseThrow();
    }

    public void seoul(DemoFault fault, double level) {
        cloud.seoul().set(fault, level);
    }

    public void heal() {
        cloud.regions().forEach(DemoRegion::clearFaults);
    }

    /** What a person does who has seen it all. */
    public void acknowledge() {
        watch.acknowledgeVerdict("operator", "");
        watch.acknowledgeAll("operator", "");
    }

    public Outlook outlook() {
        return newest.orElseThrow();
    }

    /** @throws IllegalStateException when the board does not show it within the limit */
    public void must(Predicate<Outlook> shown, Duration limit) {
        if (awaits(shown, limit).isEmpty()) {
            throw new IllegalStateException("not shown within " + limit + ": " + outlook().verdict());
        }
    }

    /** Blocks until the board shows it, and tells how long that took; empty if it did not within the limit. */
    public Optional<Duration> awaits(Predicate<Outlook> shown, Duration limit) {
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < limit.toNanos()) {
            if (newest.filter(shown).isPresent()) {
                return Optional.of(Duration.ofNanos(System.nanoTime() - begun));
            }
            Pause.real().sleep(Duration.ofMillis(20));
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        beating.cancel();
        clients.close();
        cloud.close();
    }
}
