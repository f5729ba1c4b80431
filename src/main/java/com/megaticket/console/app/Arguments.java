package com.megaticket.console.app;

import com.megaticket.console.app.LaunchOptions.Cloud;
import com.megaticket.console.app.LaunchOptions.Parsed;
import com.megaticket.console.aws.AwsAccess;
import com.megaticket.console.shared.schema.IndexName;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.schema.TableNames;
import com.megaticket.console.ui.Language;
import com.megaticket.console.ui.Look;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command line, as picocli fills it in. Lives only while it is parsed. */
@Command(name = "megaticket-console", sortOptions = false, mixinStandardHelpOptions = true, version = Arguments.VERSION, description = "Box-office and disaster-recovery console. Without arguments: the demo, no AWS needed.")
final class Arguments {
    static final String VERSION = "0.1.0";

    @Option(names = "--demo", description = "Use the demo cloud on this computer (the default).")
    boolean demo;

    @Option(names = "--profile", paramLabel = "NAME", description = "Use AWS with this profile (keys, role or SSO).")
    @Nullable
    String profile;

    @Option(names = "--live", description = "Use AWS with the default chain of credentials.")
    boolean live;

    @Option(names = "--region", paramLabel = "seoul|tokyo", defaultValue = "seoul", description = "The region to read from at first (default: seoul).")
    String region = "";

    @Option(names = "--prefix", paramLabel = "TEXT", defaultValue = TableNames.DEFAULT_PREFIX, description = "What table names begin with (default: ${DEFAULT-VALUE}).")
    String prefix = "";

    @Option(names = "--table", paramLabel = "KEY=NAME", description = "The full name of one table: performances, schedules, venues, reservations, users, console.")
    Map<String, String> tables = new LinkedHashMap<>();

    @Option(names = "--index", paramLabel = "KEY=NAME", description = "The name of one index: user-id, holding-id, reservation-id, performance-datetime, performance.")
    Map<String, String> indexes = new LinkedHashMap<>();

    @Option(names = "--endpoint", paramLabel = "seoul|tokyo=URL", description = "Another address for a region's DynamoDB.")
    Map<String, String> endpoints = new LinkedHashMap<>();

    @Option(names = "--lang", paramLabel = "ko|en|ja", description = "The language in this run (default: as in the settings, at first the system's).")
    @Nullable
    Language language;

    @Option(names = "--theme", paramLabel = "light|dark", description = "The look in this run (default: as in the settings).")
    @Nullable
    Look look;

    @Option(names = "--fresh", description = "Demo: forget what it held.")
    boolean fresh;

    @Option(names = "--data", paramLabel = "DIR", description = "Demo: where it keeps its data.")
    @Nullable
    Path data;

    @Option(names = "--hold-seconds", paramLabel = "N", description = "How long a hold lasts, 10 to 1800, in this run (default: as in the settings).")
    @Nullable
    Long holdSeconds;

    @Option(names = "--mcp", description = "No window: offer the assistant's tools to a program, by MCP on standard input and output. Reads run; holds and sales are only proposed, a person does them in the console.")
    boolean mcp;

    @Option(names = "--readiness", description = "No window: check whether the standby can take over, print what is found, and end with 0 (all pass), 1 (findings) or 2 (cannot tell). Reads only.")
    boolean readiness;

    @Option(names = "--json", description = "With --readiness: as JSON.")
    boolean json;

    @Option(names = "--readiness-accept", description = "With --readiness: a change since the last good run was meant; compare with today's from now on.")
    boolean accept;

    @Option(names = "--from-outputs", paramLabel = "FILE", description = "No window: write the console's settings from what 'terraform output -json' printed in a root of infra/terraform, and end. Once for each root.")
    List<Path> outputs = new ArrayList<>();

    static Parsed parse(String... arguments) {
        var given = new Arguments();
        var line = new CommandLine(given)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOverwrittenOptionsAllowed(false);
        try {
            line.parseArgs(arguments);
            if (line.isUsageHelpRequested()) {
                return new Parsed.Say(line.getUsageMessage(), 0);
            }
            if (line.isVersionHelpRequested()) {
                return new Parsed.Say(String.join("", line.getCommandSpec().version()), 0);
            }
            return given.parsed();
        } catch (CommandLine.ParameterException | WrongArgument e) {
            String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("wrong arguments");
            return new Parsed.Say(why + " (--help lists the options)", 2);
        }
    }

    private Parsed parsed() throws WrongArgument {
        LaunchOptions options = options();
        if ((json || accept) && !readiness) {
            throw new WrongArgument((json ? "--json" : "--readiness-accept") + " needs --readiness");
        }
        if (!outputs.isEmpty()) {
            if (readiness || mcp) {
                throw new WrongArgument(
                        "--from-outputs and " + (mcp ? "--mcp" : "--readiness") + " exclude each other");
            }
            return new Parsed.Configure(options, outputs);
        }
        if (!readiness) {
            return mcp ? new Parsed.Serve(options) : new Parsed.Run(options);
        }
        if (mcp) {
            throw new WrongArgument("--readiness and --mcp exclude each other");
        }
        return new Parsed.Check(options, json, accept);
    }

    private LaunchOptions options() throws WrongArgument {
        return new LaunchOptions(
                cloud(), Names.region("--region", region), names(), Optional.ofNullable(language),
                Optional.ofNullable(look), hold());
    }

    private Cloud cloud() throws WrongArgument {
        if (profile == null && !live) {
            if (!endpoints.isEmpty()) {
                throw new WrongArgument("--endpoint needs --profile or --live");
            }
            return new Cloud.Demo(fresh, Optional.ofNullable(data));
        }
        if (demo) {
            throw new WrongArgument("--demo and " + (live ? "--live" : "--profile") + " exclude each other");
        }
        if (profile != null && live) {
            throw new WrongArgument("--profile and --live exclude each other");
        }
        if (fresh || data != null) {
            throw new WrongArgument((fresh ? "--fresh" : "--data") + " is for the demo only");
        }
        if (profile != null && profile.isBlank()) {
            throw new WrongArgument("--profile needs a name");
        }
        var addresses = new LinkedHashMap<String, URI>();
        for (var entry : endpoints.entrySet()) {
            addresses.put(Names.region("--endpoint", entry.getKey()), Names.address(entry.getValue()));
        }
        return new Cloud.Live(
                profile == null ? new AwsAccess.Login.DefaultChain() : new AwsAccess.Login.Profile(profile), addresses);
    }

    private TableNames names() throws WrongArgument {
        if (!prefix.isEmpty()) {
            Names.plain("--prefix", prefix, 1);
        }
        return new TableNames(
                prefix, Names.keyed("--table", Table.class, tables), Names.keyed("--index", IndexName.class, indexes));
    }

    private Optional<Duration> hold() throws WrongArgument {
        if (holdSeconds != null && (holdSeconds < 10 || holdSeconds > 1800)) {
            throw new WrongArgument("--hold-seconds must be 10 to 1800, not " + holdSeconds);
        }
        return Optional.ofNullable(holdSeconds).map(Duration::ofSeconds);
    }

    /** A mistake that picocli cannot know of. */
    static final class WrongArgument extends Exception {
        WrongArgument(String message) {
            super(message);
        }
    }
}
