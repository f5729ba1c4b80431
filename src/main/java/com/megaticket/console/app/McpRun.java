package com.megaticket.console.app;

import com.megaticket.console.assistant.policy.Policy;
import com.megaticket.console.assistant.tool.Booker;
import com.megaticket.console.assistant.tool.ToolRegistry;
import com.megaticket.console.assistant.tool.ToolSession;
import com.megaticket.console.aws.AwsAccess;
import com.megaticket.console.catalog.Catalog;
import com.megaticket.console.catalog.CatalogService;
import com.megaticket.console.mcp.ToolServer;
import com.megaticket.console.readiness.Finding;
import com.megaticket.console.readiness.StartupReport;
import com.megaticket.console.selling.HoldRules;
import com.megaticket.console.shared.Background;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Faults;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.VirtualBackground;
import com.megaticket.console.tools.Bookings;
import com.megaticket.console.tools.Counter;
import com.megaticket.console.tools.DeskEcho;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The console without a window: the same tools on the same cloud, for the program that started it. Its write gate is never
 * opened: no fence is registered, and the ledger of this process sends nothing.
 */
final class McpRun {
    private static final Logger LOG = LoggerFactory.getLogger(McpRun.class);

    private final LaunchOptions options;
    private final Background background = new VirtualBackground();
    private final Clock local = Clock.systemUTC();
    private final ServiceClock clock = new ServiceClock(local);

    private McpRun(LaunchOptions options) {
        this.options = options;
    }

    /** Blocks until the other side is gone. @return the exit code */
    static int serve(LaunchOptions options, InputStream in, OutputStream out) {
        try {
            new McpRun(options).serve(in, out);
            return 0;
        } catch (Fault | CompletionException e) {
            LOG.error("not started: {}", Faults.failureOf("mcp", e.getCause() instanceof Fault cause ? cause : e));
            return 1;
        }
    }

    private void serve(InputStream in, OutputStream out) {
        try (var login = new CloudLogin(options, background)) {
            AwsAccess access = login.access();
            // Never a window's folder: the next window would not find in its own what the last one left there.
            try (var own = ConsoleIdentity.take(login.stateFolder().resolve("mcp"), Ids.random());
                    var backend = new Backend(options, access, background, local, clock, own)) {
                Policy policy = Policy.load();
                var session = new ToolSession(new Booker(Ids.random().uuid(), Optional.empty()), clock::now,
                        Ids.random());
                try (var server = new ToolServer(tools(backend, policy), session, policy, Arguments.VERSION, in, out)) {
                    server.awaitEnd();
                }
            }
        }
    }

    private ToolRegistry tools(Backend backend, Policy policy) {
        StartupReport report = backend.check();
        report.findings().stream().filter(f -> f.severity() != Finding.Severity.NOTE)
                .forEach(f -> LOG.warn("{} {} {} {}", f.kind(), f.region(), f.what(), f.detail()));
        Catalog catalog = backend.catalog();
        // Nothing is sold here that could be watched.
        Backend.Counter counter = backend.counter(catalog, backend.gate(),
                report.consoleTable() != StartupReport.ConsoleTable.NOT_IN_BOTH, () -> HoldRules.DEFAULT, _ -> {},
                _ -> {});
        return LoggedTools.over(
                new Counter(new CatalogService(catalog, clock::now), catalog::seatPlan, counter.seatsLeft(),
                        counter.looks(), counter.looks(), policy::limit, clock::now),
                new Bookings(), DeskEcho.NONE);
    }
}
