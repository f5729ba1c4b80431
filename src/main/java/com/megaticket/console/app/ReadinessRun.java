package com.megaticket.console.app;

import com.megaticket.console.assistant.model.ModelSettings;
import com.megaticket.console.aws.AwsClients;
import com.megaticket.console.aws.Limits;
import com.megaticket.console.aws.estate.AwsEstate;
import com.megaticket.console.demo.staged.StagedEstate;
import com.megaticket.console.readiness.board.Board;
import com.megaticket.console.readiness.board.BoardSnapshot;
import com.megaticket.console.readiness.board.Sheet;
import com.megaticket.console.readiness.check.Blueprint;
import com.megaticket.console.readiness.check.Setting;
import com.megaticket.console.readiness.estate.Estate;
import com.megaticket.console.readiness.estate.Journal;
import com.megaticket.console.readiness.report.JsonReport;
import com.megaticket.console.readiness.report.MarkdownReport;
import com.megaticket.console.readiness.report.Subject;
import com.megaticket.console.readiness.report.Tally;
import com.megaticket.console.readiness.report.Words;
import com.megaticket.console.readiness.rules.Checks;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.VirtualBackground;
import com.megaticket.console.ui.Language;
import com.megaticket.console.ui.Messages;
import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The checks of readiness without a window. */
final class ReadinessRun {
    private static final Logger LOG = LoggerFactory.getLogger(ReadinessRun.class);

    private final Board board;
    private final Blueprint plan;
    private final Sheet.Origin origin;
    private final Journal journal;
    private final Words words;

    ReadinessRun(Board board, Blueprint plan, Sheet.Origin origin, Journal journal, Words words) {
        this.board = board;
        this.plan = plan;
        this.origin = origin;
        this.journal = journal;
        this.words = words;
    }

    /**
     * On AWS itself, or on the demo's staged standby; blocks for seconds.
     *
     * @return the exit code
     */
    static int of(LaunchOptions options, boolean json, boolean accept, PrintStream out) {
        Clock local = Clock.systemUTC();
        var journal = new JournalFiles(CloudLogin.stateFolder(options).resolve("readiness"));
        var messages = new Messages(options.language().orElse(Language.of(Locale.getDefault())), List.of("readiness"));
        return switch (options.cloud()) {
            case LaunchOptions.Cloud.Demo _ -> new ReadinessRun(
                    board(StagedEstate.incident(options.names(), local, journal), local),
                    StagedEstate.plan(options.names()), Sheet.Origin.STAGED, journal, messages::text)
                    .run(json, accept, out);
            case LaunchOptions.Cloud.Live live -> {
                try (var clients = new AwsClients(live.access(), Limits.USUAL, local, new ServiceClock(local))) {
                    yield new ReadinessRun(board(AwsEstate.of(clients, local, journal), local),
                            plan(SettingsFile.of(options, local), options),
                            clients.standIn() ? Sheet.Origin.STAND_IN : Sheet.Origin.AWS, journal, messages::text)
                            .run(json, accept, out);
                }
            }
        };
    }

    static Board board(Estate estate, Clock clock) {
        return new Board(Checks.all(), estate, new VirtualBackground(), clock, Board.USUAL_LIMIT);
    }

    /** As the administrator has set it; models, if not set, are those the assistant calls. */
    static Blueprint plan(SettingsFile settings, LaunchOptions options) {
        Blueprint.Read read = settings.readiness(options.names());
        read.wrong().forEach(w -> LOG.warn("standby.properties: {} is left out: {}", w.key(), w.why()));
        Blueprint plan = read.plan();
        if (plan.find(Setting.MODELS).isPresent()) {
            return plan;
        }
        ModelSettings models = settings.models().settings();
        return plan.with(Setting.MODELS, Stream.concat(Stream.of(models.primary(plan.standby())),
                models.fallback(plan.standby()).stream()).map(t -> t.modelId()).distinct()
                .collect(Collectors.joining(",")));
    }

    /** @return the exit code */
    int run(boolean json, boolean accept, PrintStream out) {
        var finished = new CompletableFuture<BoardSnapshot>();
        board.run(plan, snapshot -> {
            if (snapshot.finished()) {
                finished.complete(snapshot);
            }
        });
        BoardSnapshot end = finished.join();
        var subject = new Subject(plan.standby(), origin);
        out.print(json ? JsonReport.of(end, subject, words) : MarkdownReport.of(end, subject, words));
        out.flush();
        if (end.isGood() && (accept || end.isUnchanged())) {
            keep(end);
        }
        return Tally.of(end).exitCode();
    }

    private void keep(BoardSnapshot end) {
        try {
            journal.keep(end.kept());
        } catch (Fault fault) {
            LOG.warn("the good run is not kept: {}", fault.failure());
        }
    }
}
