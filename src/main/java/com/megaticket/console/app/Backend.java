package com.megaticket.console.app;

import com.megaticket.console.assistant.model.Model;
import com.megaticket.console.assistant.model.ModelMetrics;
import com.megaticket.console.assistant.model.ModelProblem;
import com.megaticket.console.assistant.model.ModelSettings;
import com.megaticket.console.aws.AwsAccess;
import com.megaticket.console.aws.AwsClients;
import com.megaticket.console.aws.AwsStartupCheck;
import com.megaticket.console.aws.DynamoCatalog;
import com.megaticket.console.aws.DynamoChangeStream;
import com.megaticket.console.aws.Limits;
import com.megaticket.console.aws.Pace;
import com.megaticket.console.aws.StrayEndpoints;
import com.megaticket.console.aws.bedrock.AwsLoginProbe;
import com.megaticket.console.aws.bedrock.BedrockModel;
import com.megaticket.console.aws.bedrock.CloudWatchModelMetrics;
import com.megaticket.console.aws.bedrock.Patience;
import com.megaticket.console.aws.estate.AwsEstate;
import com.megaticket.console.aws.failover.AwsEstateSteps;
import com.megaticket.console.aws.failover.FisDrill;
import com.megaticket.console.aws.ledger.ActDeeds;
import com.megaticket.console.aws.ledger.DynamoSeatLedger;
import com.megaticket.console.aws.ledger.DynamoShowBoard;
import com.megaticket.console.aws.ledger.FenceGate;
import com.megaticket.console.aws.ledger.FileActJournal;
import com.megaticket.console.aws.ledger.KeptRows;
import com.megaticket.console.aws.ledger.LedgerAmends;
import com.megaticket.console.aws.ledger.LedgerSetup;
import com.megaticket.console.aws.watch.WriteStillness;
import com.megaticket.console.catalog.Catalog;
import com.megaticket.console.catalog.SeatsLeft;
import com.megaticket.console.demo.DemoEstateSteps;
import com.megaticket.console.demo.DemoSession;
import com.megaticket.console.demo.staged.StagedEstate;
import com.megaticket.console.failover.audit.AuditParts;
import com.megaticket.console.failover.audit.ConsoleAudit;
import com.megaticket.console.failover.audit.Cut;
import com.megaticket.console.failover.drain.Stillness;
import com.megaticket.console.failover.drill.Injector;
import com.megaticket.console.failover.estate.EstateSteps;
import com.megaticket.console.failover.journal.ConsoleJournal;
import com.megaticket.console.failover.journal.JournalTable;
import com.megaticket.console.failover.reconcile.ChangeStream;
import com.megaticket.console.failover.reconcile.MoneyBook;
import com.megaticket.console.failover.reconcile.Remedies;
import com.megaticket.console.failover.reconcile.Sources;
import com.megaticket.console.failover.region.LeaseWatch;
import com.megaticket.console.readiness.StartupReport;
import com.megaticket.console.readiness.board.BoardInspection;
import com.megaticket.console.readiness.board.Sheet;
import com.megaticket.console.readiness.check.Blueprint;
import com.megaticket.console.readiness.check.Setting;
import com.megaticket.console.readiness.estate.Estate;
import com.megaticket.console.readiness.estate.Journal;
import com.megaticket.console.recovery.signal.ZoneReport;
import com.megaticket.console.selling.Desk;
import com.megaticket.console.selling.DeskSeatsLeft;
import com.megaticket.console.selling.HoldRules;
import com.megaticket.console.selling.SaleAlarm;
import com.megaticket.console.selling.SaleWatch;
import com.megaticket.console.selling.SellingService;
import com.megaticket.console.selling.kept.KeptHolds;
import com.megaticket.console.selling.live.Console;
import com.megaticket.console.selling.live.LiveDesk;
import com.megaticket.console.shared.Background;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Pause;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.ItemStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToLongBiFunction;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything behind the screens, on one login: clients, stores, gate, ledger, desk. Made on a worker thread. */
final class Backend implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Backend.class);

    private final AwsClients clients;
    private final LaunchOptions options;
    private final Background background;
    private final ServiceClock clock;
    private final Map<String, ItemStore> stores;
    private final ConsoleIdentity identity;
    private final Clock local;
    /** Which region may be sold from. */
    final LeaseWatch leases;
    /** One for all clients of this console: the API allows an account five requests a second. */
    final Pace route53 = AwsClients.route53Pace();

    Backend(
            LaunchOptions options,
            AwsAccess access,
            Background background,
            Clock local,
            ServiceClock clock,
            ConsoleIdentity identity) {
        this.options = options;
        this.background = background;
        this.clock = clock;
        this.identity = identity;
        this.local = local;
        clients = new AwsClients(access, Limits.USUAL, local, clock, route53);
        stores = Map.of(
                LaunchOptions.SEOUL, clients.store(LaunchOptions.SEOUL, options.names()),
                LaunchOptions.TOKYO, clients.store(LaunchOptions.TOKYO, options.names()));
        leases = new LeaseWatch(LaunchOptions.SEOUL, stores, new EpochFile(identity.epoch()), clock, System::nanoTime);
    }

    ItemStore store(String region) {
        ItemStore store = stores.get(region);
        if (store == null) {
            throw new IllegalArgumentException("no store for " + region);
        }
        return store;
    }

    StartupReport check() {
        List<String> regions = List.of(LaunchOptions.SEOUL, LaunchOptions.TOKYO);
        return new AwsStartupCheck(
                clients, options.names(), regions, background, clock,
                StrayEndpoints.of(System.getenv(), properties())).run();
    }

    private static Map<String, String> properties() {
        return System.getProperties().stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, System::getProperty));
    }

    boolean isDemo() {
        return options.cloud() instanceof LaunchOptions.Cloud.Demo;
    }

    Catalog catalog() {
        return new DynamoCatalog(() -> store(leases.place()));
    }

    FenceGate gate() {
        return new FenceGate(leases, identity.process(), clock);
    }

    /**
     * What a counter works with.
     *
     * @param desk the window's own, which follows the showing on its map
     * @param looks the same without the map: looks at any showing beside it
     */
    record Counter(Desk desk, Desk looks, SeatsLeft seatsLeft) {}

    Counter counter(
            Catalog catalog,
            FenceGate gate,
            boolean consoleTable,
            Supplier<HoldRules> rules,
            Consumer<SaleAlarm> alarms,
            Consumer<Failure> unread) {
        LedgerSetup setup = setup(consoleTable);
        var ledger = new DynamoSeatLedger(
                setup, gate, new FileActJournal(identity.journal()), clock, Ids.random(), Pause.real());
        var watch = new SaleWatch(ledger, background, Pause.real(), alarms, unread);
        var service = new SellingService(ledger, catalog, gate, clock, rules, watch);
        var console = new Console(identity.heldBy(), clock, System::nanoTime, Ids.random());
        var live = new LiveDesk(service, ledger, new DynamoShowBoard(setup, clock, Ids.random()), console, background);
        // Not the live desk: it follows one showing, and counting others would take it away from the map.
        return new Counter(live, service, new DeskSeatsLeft(service, clock::now));
    }

    private LedgerSetup setup(boolean consoleTable) {
        return new LedgerSetup(stores, leases::place, identity.heldBy(), consoleTable);
    }

    /** What a switch kept for its customers, where the sale is. */
    KeptHolds kept(Catalog catalog, boolean consoleTable) {
        return new KeptRows(setup(consoleTable), catalog, clock);
    }

    /** The operators' chains of this window; in the tables too where they have a place for them. */
    ConsoleJournal journal(boolean consoleTable) {
        List<JournalTable> tables = consoleTable
                ? List.of(new JournalTable(store(LaunchOptions.SEOUL), Ids.random()),
                        new JournalTable(store(LaunchOptions.TOKYO), Ids.random()))
                : List.of();
        return new ConsoleJournal(identity.journalName(Ids.random()), identity.switching().resolve("journal"), tables,
                () -> leases.highest().toString(), clock::now);
    }

    /** The comparison of both regions, with the means to settle what it finds. */
    ConsoleAudit audit(Desk desk, FenceGate gate, boolean consoleTable, ConsoleJournal journal,
            Supplier<Optional<Cut>> cut) {
        String table = options.names().of(Table.RESERVATIONS);
        List<ChangeStream> streams = List.of(
                new DynamoChangeStream(clients, LaunchOptions.SEOUL, table, clock::now),
                new DynamoChangeStream(clients, LaunchOptions.TOKYO, table, clock::now));
        var sources = new Sources(store(LaunchOptions.SEOUL), store(LaunchOptions.TOKYO), streams, new ActDeeds(),
                MoneyBook.none());
        var seating = new HallSeating(desk);
        var amends = new LedgerAmends(setup(consoleTable), gate, new FileActJournal(identity.journal()), clock,
                Ids.random(), Pause.real());
        var parts = new AuditParts(sources, new Remedies(amends, seating, journal::write), seating,
                new PrivateFile(identity.switching().resolve("comparison.json")), cut);
        return new ConsoleAudit(parts, clock, background, System::nanoTime, Pause.real());
    }

    /**
     * Servers, hard fence and the web shop's address.
     *
     * @param demo its cloud, where it is one
     * @param zone what the zone's name servers answer now
     */
    EstateSteps estate(Optional<DemoSession> demo, SettingsFile settings, Supplier<ZoneReport> zone) {
        EstateSteps.Ports ports = demo.map(session -> DemoEstateSteps.of(
                List.of(session.faults(LaunchOptions.SEOUL), session.faults(LaunchOptions.TOKYO)), this::store))
                .orElseGet(() -> AwsEstateSteps.of(clients, ReadinessRun.plan(settings, options), zone));
        return new EstateSteps(ports, EstateSteps.Limits.USUAL, System::nanoTime, Ids.random(), Pause.real());
    }

    /** What makes a drill's faults in live mode. */
    Injector experiments(SettingsFile settings) {
        return new FisDrill(clients, LaunchOptions.SEOUL,
                ReadinessRun.plan(settings, options).find(Setting.FIS_TEMPLATE));
    }

    /** The models of this login. Blocks for a second: its client is built here, so that the first question need not wait. */
    Model model(ModelSettings settings) {
        var model = new BedrockModel(clients::bedrock, background, Patience.USUAL, Pause.real(), Ids.random(),
                settings.cache());
        model.warm(options.region());
        return model;
    }

    /** What is wrong with the login, for models; limited in time. */
    Optional<ModelProblem> modelTrouble() {
        return new AwsLoginProbe(clients, background, AwsLoginProbe.USUAL_LIMIT).trouble();
    }

    /** The checks of the standby: of the demo's staged one, which is not the demo cloud, or of the real one. */
    BoardInspection inspection(SettingsFile settings, Path state) {
        var journal = new JournalFiles(state.resolve("readiness"));
        if (isDemo()) {
            return inspection(StagedEstate.incident(options.names(), local, journal),
                    StagedEstate.plan(options.names()), Sheet.Origin.STAGED, journal);
        }
        return inspection(AwsEstate.of(clients, local, journal), ReadinessRun.plan(settings, options),
                clients.standIn() ? Sheet.Origin.STAND_IN : Sheet.Origin.AWS, journal);
    }

    private BoardInspection inspection(Estate estate, Blueprint plan, Sheet.Origin origin, Journal journal) {
        return new BoardInspection(ReadinessRun.board(estate, local), plan, origin, journal,
                failure -> LOG.warn("the good run is not kept: {}", failure));
    }

    /**
     * Whether the web shop has stopped writing. The demo has none that writes by itself.
     *
     * @param own of this console's probes, in a region, within so long
     */
    Stillness stillness(ToLongBiFunction<String, Duration> own) {
        return isDemo() ? Stillness.PROVEN : new WriteStillness(clients, options.names(), clock::now, own);
    }

    ModelMetrics metrics() {
        return new CloudWatchModelMetrics(() -> clients.cloudWatch(options.region()), background, local);
    }

    @Override
    public void close() {
        clients.close();
    }
}
