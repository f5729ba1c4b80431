package com.megaticket.console.app;

import com.megaticket.console.aws.watch.Watched;
import com.megaticket.console.catalog.Catalog;
import com.megaticket.console.catalog.CatalogService;
import com.megaticket.console.catalog.SeatsLeft;
import com.megaticket.console.catalog.ui.CatalogScreen;
import com.megaticket.console.failover.ui.FailoverScreens;
import com.megaticket.console.readiness.board.Inspection;
import com.megaticket.console.readiness.ui.ReadinessEquipment;
import com.megaticket.console.readiness.ui.ReadinessScreens;
import com.megaticket.console.readiness.ui.ReportPlace;
import com.megaticket.console.recovery.ui.RecoveryEquipment;
import com.megaticket.console.recovery.ui.RecoveryScreens;
import com.megaticket.console.recovery.watch.Watchroom;
import com.megaticket.console.selling.Desk;
import com.megaticket.console.selling.OpenHold;
import com.megaticket.console.selling.kept.KeptHolds;
import com.megaticket.console.selling.ui.DeskClock;
import com.megaticket.console.selling.ui.DeskEquipment;
import com.megaticket.console.selling.ui.Routes;
import com.megaticket.console.selling.ui.SellingScreens;
import com.megaticket.console.shared.Background;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.ui.Appearance;
import com.megaticket.console.ui.Banners;
import com.megaticket.console.ui.Dialogs;
import com.megaticket.console.ui.Language;
import com.megaticket.console.ui.Look;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.Navigation;
import com.megaticket.console.ui.SaveDialog;
import com.megaticket.console.ui.Screen;
import com.megaticket.console.ui.UiKit;
import com.megaticket.console.ui.Views;
import com.megaticket.console.ui.faults.FaultPanel;
import com.megaticket.console.ui.faults.FaultsScreen;
import com.megaticket.console.ui.fx.PlatformFxThread;
import com.megaticket.console.ui.fx.SystemLook;
import com.megaticket.console.ui.fx.Ticks;
import com.megaticket.console.ui.fx.Work;
import com.megaticket.console.ui.settings.Settings;
import com.megaticket.console.ui.settings.SettingsScreen;
import com.megaticket.console.ui.settings.SettingsStore.Stored;
import com.megaticket.console.ui.settings.SettingsViewModel;
import com.megaticket.console.ui.settings.SettingsViewModel.Begin;
import com.megaticket.console.ui.settings.Theme;
import com.megaticket.console.ui.shell.RegionNames;
import com.megaticket.console.ui.shell.Shell;
import com.megaticket.console.ui.shell.ShellStatus;
import com.megaticket.console.ui.shell.ShellViewModel;
import com.megaticket.console.ui.shell.StartViewModel;
import com.megaticket.console.ui.shell.StatusViewModel;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Random;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;

/** The screens and what they share, wired to ports that may still be late. FX thread. */
final class Window {
    /** Folders that hold texts. */
    static final List<String> TEXTS = List.of("ui", "readiness", "catalog", "selling", "assistant", "recovery",
            "failover", "failover/findings", "failover/journal",
            "failover/drill");

    final Late<Catalog> catalog = new Late<>(Catalog.class);
    final Late<SeatsLeft> seatsLeft = new Late<>(SeatsLeft.class);
    final Late<Desk> desk = new Late<>(Desk.class);
    final Late<KeptHolds> kept = new Late<>(KeptHolds.class);
    final Late<OpenHold> openHold = new Late<>(OpenHold.class);
    final Late<Watchroom> watch = new Late<>(Watchroom.class);
    final Late<Inspection> inspection = new Late<>(Inspection.class);
    final Switching switching = new Switching();
    final TitleMemory titles = new TitleMemory();
    final Late<FaultPanel> faults = new Late<>(FaultPanel.class);
    final StartViewModel start = new StartViewModel();
    final Banners banners = new Banners();
    final Work work;
    final StatusViewModel status;
    final SellingScreens selling;
    final RecoveryScreens recovery;
    final ReadinessScreens readiness;
    final FailoverScreens failover;
    /** What an administrator wants to be watched. */
    final Watched watched;
    final DeskRules rules;
    /** Also what the sounds follow. */
    final SettingsViewModel settings;
    final Assistant assistant;
    private final UiKit kit;
    private final Navigation navigation;
    private final Shell shell;
    private final CatalogService shows;
    /** Read where transcripts are written. */
    private volatile int transcriptDays;

    Window(LaunchOptions options, Background background, ServiceClock clock, SettingsFile file) {
        var dialogs = new Dialogs();
        work = new Work(background, new PlatformFxThread(), dialogs::bug);
        var usual = Settings.usual(Language.of(Locale.getDefault()));
        Stored read = file.read(usual);
        Settings stored = read instanceof Stored.Found(Settings found) ? found : usual;
        Settings first = options.over(stored);
        var messages = new Messages(first.language(), TEXTS);
        kit = new UiKit(messages, new Views(messages), banners, dialogs, new Ticks(clock::now), work);
        rules = new DeskRules(first, options.hold());
        transcriptDays = first.transcriptDays();
        String system = System.getProperty("os.name", "");
        var speaker = new Speaker(background, new Voice(system));
        var notices = new DesktopNotices(system, Optional.ofNullable(System.getenv("PATH")).orElse(""));
        var chime = new HoldChime(speaker, first);
        var alarmSignal = new AlarmSignal(speaker, notices, first);
        selling = new SellingScreens(kit, new DeskEquipment(desk.port(), openHold.port(),
                new DeskClock(clock::now, System::nanoTime), rules, chime, new Random()));
        var saving = new SaveDialog(messages, () -> null,
                Documents.of(Path.of(System.getProperty("user.home", "."))));
        boolean demo = options.cloud() instanceof LaunchOptions.Cloud.Demo;
        var screens = new ArrayList<Screen>();
        shows = new CatalogService(catalog.port(), clock::now);
        screens.add(CatalogScreen.of(kit, shows, seatsLeft.port(), this::openMap));
        screens.add(selling.seatMap());
        screens.add(selling.orders());
        screens.add(selling.kept(kept.port()));
        Watched.Read asked = file.watched();
        watched = asked.watched();
        recovery = new RecoveryScreens(kit, new RecoveryEquipment(watch.port(), WatchPost.PAIR,
                WatchPost.moments(clock),
                new RecoveryEquipment.Operator(() -> System.getProperty("user.name", ""), alarmSignal),
                new RecoveryEquipment.Export((format, name) -> saving.choose("recovery.export", format.name(),
                        format.extension(), name), WholeFile::write),
                demo ? List.of() : IgnoredLines.of(asked.warnings(), file.watchedFile())));
        screens.add(recovery.screen());
        readiness = new ReadinessScreens(kit, new ReadinessEquipment(inspection.port(),
                // The board counts by this computer's clock.
                () -> clock.now().minus(clock.offset()),
                new ReadinessEquipment.Export((form, name) -> saving.choose("readiness.export",
                        messages.text(form == ReportPlace.Form.JSON
                                ? "readiness.export.json"
                                : "readiness.export.markdown"),
                        form.extension(), name), WholeFile::write)));
        screens.add(readiness.screen());
        failover = new FailoverScreens(kit, switching.equipment(demo, clock, titles, saving));
        screens.add(failover.screen());
        if (demo) {
            screens.add(FaultsScreen.of(kit, faults.port()));
        }
        assistant = new Assistant(kit, new Assistant.Parts(shows, catalog.port()::seatPlan, seatsLeft.port(),
                desk.port(), selling, saving), clock, demo ? Optional.empty() : Optional.of(file.models()),
                options.region(),
                () -> transcriptDays);
        var appearance = new Appearance(first.theme() == Theme.DARK ? Look.DARK : Look.LIGHT);
        settings = new SettingsViewModel(kit, appearance, SystemLook.isDark(), file,
                new Begin(stored, first, notices.possible()));
        settings.say(read);
        settings.current().subscribe(rules::follow);
        settings.current().subscribe(chime::follow);
        settings.current().subscribe(alarmSignal::follow);
        settings.current().subscribe(now -> {
            transcriptDays = now.transcriptDays();
            assistant.tidy();
        });
        screens.add(SettingsScreen.of(kit, settings));
        navigation = new Navigation(screens);
        status = new StatusViewModel(
                demo ? ShellStatus.Mode.DEMO : ShellStatus.Mode.LIVE, messages, kit.ticks(), banners);
        shell = new Shell(new ShellViewModel(
                kit, appearance, navigation, status, start, Optional.of(assistant.side())));
    }

    Scene scene() {
        kit.ticks().start();
        return shell.scene(1280, 800);
    }

    /** The console is ready: the first screen comes into sight. */
    void open() {
        show("showings");
        selling.start(new Routes() {
            @Override
            public boolean toMap(Showing showing) {
                return openMap(showing);
            }

            @Override
            public void toOrders() {
                show(SellingScreens.ORDERS);
            }
        });
        recovery.start();
        readiness.start();
        failover.start();
        StartMarks.ready(this, shows);
    }

    /** Opens a showing on the map, unless an act under way keeps the map where it is. */
    boolean openMap(Showing showing) {
        boolean opened = selling.open(showing);
        if (opened) {
            show(SellingScreens.MAP);
        }
        return opened;
    }

    String regionName(String id) {
        return RegionNames.of(id, kit.messages());
    }

    /** What is seen can no longer be kept on the disk. FX thread. */
    void unrecorded(Failure failure, Instant now) {
        banners.degraded("record", kit.messages().text("recovery.record"), failure, now, null);
    }

    private void show(String screen) {
        navigation.show(screen);
    }

    void close() {
        recovery.stop();
        readiness.stop();
        failover.stop();
        selling.close();
        kit.ticks().stop();
    }
}
