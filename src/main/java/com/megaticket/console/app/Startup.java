package com.megaticket.console.app;

import com.megaticket.console.assistant.model.ModelSettings;
import com.megaticket.console.aws.AwsAccess;
import com.megaticket.console.aws.ledger.ActDeeds;
import com.megaticket.console.aws.ledger.FenceGate;
import com.megaticket.console.catalog.Catalog;
import com.megaticket.console.catalog.Schedule;
import com.megaticket.console.failover.audit.ConsoleAudit;
import com.megaticket.console.failover.audit.ReconcileStep;
import com.megaticket.console.failover.drill.DrillParts;
import com.megaticket.console.failover.drill.Drills;
import com.megaticket.console.failover.drill.FirstSales;
import com.megaticket.console.failover.drill.Injector;
import com.megaticket.console.failover.drill.LeftSwitch;
import com.megaticket.console.failover.journal.ConsoleJournal;
import com.megaticket.console.failover.region.LeaseWatch;
import com.megaticket.console.failover.runbook.Step;
import com.megaticket.console.failover.runbook.StepWork;
import com.megaticket.console.failover.runbook.SwitchBook;
import com.megaticket.console.readiness.StartupReport;
import com.megaticket.console.readiness.board.Inspection;
import com.megaticket.console.recovery.outlook.Standby;
import com.megaticket.console.selling.Desk;
import com.megaticket.console.selling.IntegritySweep;
import com.megaticket.console.selling.WriteGate;
import com.megaticket.console.shared.Background;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Pause;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.ui.shell.StartFinding;
import com.megaticket.console.ui.shell.StartStep;
import com.megaticket.console.ui.shell.StartStep.Name;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * From options to a console that can sell: find the cloud, look at both regions, register the fences. A failed start says what to do
 * and can be tried again.
 */
final class Startup implements AutoCloseable {
    private static final Duration CARRY = Duration.ofSeconds(4);
    private final LaunchOptions options;
    private final Background background;
    private final Clock local;
    private final ServiceClock clock;
    private final List<Background.Running> running = new ArrayList<>();

    private CloudLogin login;
    private @Nullable Backend backend;
    private @Nullable ConsoleIdentity identity;
    private @Nullable WatchPost watchPost;
    private @Nullable SwitchPost switchPost;

    Startup(LaunchOptions options, Background background, Clock local, ServiceClock clock) {
        this.options = options;
        this.background = background;
        this.local = local;
        this.clock = clock;
        login = new CloudLogin(options, background);
    }

    LaunchOptions options() {
        return options;
    }

    /** FX thread. */
    void begin(Window window) {
        window.start.begin(List.of(first(), Name.CHECK, Name.RESUME), () -> {
            release();
            login = new CloudLogin(options, background);
            begin(window);
        });
        window.work.run("start", CloudLogin.LIMIT, () -> run(window), found -> {
            window.start.finished(found);
            if (found.stream().noneMatch(StartFinding::blocks)) {
                window.open();
            }
        }, failure -> window.start.finished(List.of(StartFinding.of(failure, "", true))));
    }

    /** Worker thread. @return what was found; a blocking finding = not started */
    private List<StartFinding> run(Window window) {
        step(window, first(), StartStep.State.RUNNING);
        AwsAccess access = login.access();
        login.session().ifPresent(joined -> window.faults.is(new DemoFaultPanel(joined)));
        var own = ConsoleIdentity.take(login.stateFolder(), Ids.random());
        identity = own;
        var made = new Backend(options, access, background, local, clock, own);
        backend = made;
        step(window, first(), StartStep.State.DONE);

        step(window, Name.CHECK, StartStep.State.RUNNING);
        StartupReport report = made.check();
        List<StartFinding> found = StartFindings.of(report, options.cloud(), options.region());
        if (found.stream().anyMatch(StartFinding::blocks)) {
            step(window, Name.CHECK, StartStep.State.FAILED);
            return found;
        }
        step(window, Name.CHECK, StartStep.State.DONE);

        step(window, Name.RESUME, StartStep.State.RUNNING);
        FenceGate gate = made.gate();
        gate.watch();
        // One round for each region: a silent one must not hold up the other.
        for (String region : made.leases.regions()) {
            running.add(background.every("lease-" + region, LeaseWatch.ROUND, () -> gate.watch(region)));
        }
        boolean open = gate.standing() instanceof WriteGate.Standing.Open;
        step(window, Name.RESUME, open ? StartStep.State.DONE : StartStep.State.FAILED);

        var place = new WatchPost.Place(own.watch(), own.heldBy(), local, clock, background,
                failure -> window.work.fx().run(() -> window.unrecorded(failure, clock.now())), made.route53);
        var post = new WatchPost(options, access, login.session(),
                new WatchPost.Asked(window.watched, models(window, made)), place, standby(window, made));
        watchPost = post;
        var heard = new HeardWatch(post.room(), clock::now);
        window.watch.is(heard);

        // A region that did not say counts as having it: a sale then fails aloud rather than without its record.
        boolean consoleTable = report.consoleTable() != StartupReport.ConsoleTable.NOT_IN_BOTH;
        Catalog catalog = made.catalog();
        window.catalog.is(catalog);
        window.kept.is(made.kept(catalog, consoleTable));
        window.openHold.is(new OpenHoldFile(own.openHold()));
        var counter = made.counter(
                catalog, gate, consoleTable,
                window.rules, window.selling.alarms()::raise, window.selling.alarms()::unread);
        window.desk.is(counter.desk());
        window.seatsLeft.is(counter.seatsLeft());
        assistant(window.assistant, made, own, counter.looks());
        Desk desk = window.desk.port();
        switching(window, made, gate, own, new Looks(counter.looks(), catalog, post, heard, consoleTable));
        var sweep = new IntegritySweep(() -> coming(catalog), desk::audit, clock::now,
                window.selling.alarms()::raise, window.selling.alarms()::swept);
        running.add(background.every("integrity", Duration.ofSeconds(1), sweep::beat));
        var feed = new StatusFeed(made, gate, report.account(), clock);
        running.add(background.every("status", StatusFeed.EVERY, () -> {
            var next = feed.read();
            window.work.fx().run(() -> feed.show(next, window));
        }));
        return found;
    }

    /**
     * In live mode the readiness board says, now, every half hour and whenever a person looks. The demo's Tokyo has no servers to be
     * started, and the staged standby on the readiness screen is another one.
     */
    private Supplier<Standby> standby(Window window, Backend made) {
        Inspection inspection = made.inspection(SettingsFile.of(options, local), login.stateFolder());
        window.inspection.is(inspection);
        running.add(inspection::cancel);
        if (made.isDemo()) {
            return Standby.Able::new;
        }
        running.add(background.every("readiness", StandbyBoard.EVERY, inspection::begin));
        return new StandbyBoard(inspection, local)::standby;
    }

    /** What the operators' room looks with. */
    private record Looks(Desk desk, Catalog catalog, WatchPost watch, HeardWatch heard, boolean consoleTable) {}

    private void switching(Window window, Backend made, FenceGate gate, ConsoleIdentity own, Looks looks) {
        ConsoleJournal journal = made.journal(looks.consoleTable());
        running.add(background.every("journal", CARRY, journal::carry));
        ConsoleAudit audit = made.audit(looks.desk(), gate, looks.consoleTable(), journal,
                () -> Optional.ofNullable(switchPost).flatMap(SwitchPost::cut));
        SettingsFile settings = SettingsFile.of(options, local);
        var works = new EnumMap<Step, StepWork>(made.estate(login.session(), settings, looks.watch()::zone).works());
        works.put(Step.RECONCILE, new ReconcileStep(audit, Pause.real()));
        var room = new SwitchPost(made, login.session(), looks.heard(), new SwitchPost.Place(own.heldBy(),
                looks.consoleTable(), clock, background, journal::write,
                made.stillness(looks.watch()::ownWrites), works));
        switchPost = room;
        Drills drills = drills(made, own, room, new SiteSights(room::situation, looks.heard()::acknowledged,
                new FirstSales(made::store, new ActDeeds()), audit, journal), journal);
        running.add(background.every("drills", Duration.ofSeconds(1), drills::beat));
        window.switching.is(new Switching.Ports(room.room(), audit, journal, drills));
        running.add(background.every("titles", Duration.ofMinutes(1), () -> window.titles.read(looks.catalog())));
    }

    private Drills drills(Backend made, ConsoleIdentity own, SwitchPost room, SiteSights sights,
            ConsoleJournal journal) {
        Injector injector = login.session().<Injector>map(session -> new DemoDrillFaults(new DemoFaultPanel(session),
                new LeftSwitch(new SwitchBook(made.store(LaunchOptions.TOKYO), Ids.random(), Pause.real()), clock),
                LaunchOptions.SEOUL, room::next))
                .orElseGet(() -> made.experiments(SettingsFile.of(options, local)));
        var site = new DrillParts.Site(LaunchOptions.SEOUL, LaunchOptions.TOKYO, own.heldBy(), !made.isDemo());
        return new Drills(new DrillParts(site, injector, sights, new DrillFiles(own.switching().resolve("drills"),
                login.stateFolder().resolve("readiness")), journal::write, Ids.random()), clock, background);
    }

    private static Optional<ModelSettings> models(Window window, Backend made) {
        return made.isDemo() || !window.watched.models() ? Optional.empty() : Optional.of(window.assistant.settings);
    }

    private static void assistant(Assistant assistant, Backend made, ConsoleIdentity own, Desk looks) {
        var files = new TranscriptFiles(own.transcripts());
        assistant.looks.is(looks);
        assistant.transcripts.is(files);
        assistant.export.is(files);
        if (!made.isDemo()) {
            assistant.model.is(made.model(assistant.settings));
            assistant.metrics.is(made.metrics());
            made.modelTrouble().ifPresent(assistant::unfit);
        }
    }

    /** Soonest first; a showing counts as coming until it has begun. */
    private List<Showing> coming(Catalog catalog) {
        return catalog.schedules().stream().map(Schedule::showing)
                .filter(s -> s.startsAt().isAfter(clock.now()))
                .sorted(Comparator.comparing(Showing::startsAt))
                .toList();
    }

    private Name first() {
        return options.cloud() instanceof LaunchOptions.Cloud.Demo ? Name.ENGINES : Name.LOGIN;
    }

    private static void step(Window window, Name name, StartStep.State state) {
        window.work.fx().run(() -> window.start.step(name, state));
    }

    private void release() {
        running.forEach(Background.Running::cancel);
        running.clear();
        if (switchPost != null) {
            switchPost.close();
        }
        if (watchPost != null) {
            watchPost.close();
        }
        if (backend != null) {
            backend.close();
        }
        login.close();
        if (identity != null) {
            identity.close();
        }
        switchPost = null;
        watchPost = null;
        backend = null;
        identity = null;
    }

    @Override
    public void close() {
        release();
    }
}
