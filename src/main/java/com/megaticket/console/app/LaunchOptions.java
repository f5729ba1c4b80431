package com.megaticket.console.app;

import com.megaticket.console.aws.AwsAccess;
import com.megaticket.console.shared.schema.TableNames;
import com.megaticket.console.ui.Language;
import com.megaticket.console.ui.Look;
import com.megaticket.console.ui.settings.Settings;
import com.megaticket.console.ui.settings.Theme;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How this run of the console was asked to be. Immutable.
 *
 * @param region the region to read from at first; the region to write to is the write gate's matter
 * @param language as asked for, else as chosen in the settings
 * @param hold how long a hold lasts, if asked for: 10 s to 30 min
 */
public record LaunchOptions(
        Cloud cloud,
        String region,
        TableNames names,
        Optional<Language> language,
        Optional<Look> look,
        Optional<Duration> hold) {
    /** Main region, then its standby. */
    static final String SEOUL = "ap-northeast-2";

    static final String TOKYO = "ap-northeast-1";

    /** Which cloud to talk to. */
    public sealed interface Cloud {
        /**
         * The local cloud.
         *
         * @param fresh forget what it held
         * @param data where it keeps its data, if not in the usual folder
         */
        record Demo(boolean fresh, Optional<Path> data) implements Cloud {}

        /** @param endpoints region to address, for the regions that do not use AWS's own */
        record Live(AwsAccess.Login login, Map<String, URI> endpoints) implements Cloud {
            public Live {
                endpoints = Map.copyOf(endpoints);
            }

            public AwsAccess access() {
                return new AwsAccess(login, endpoints);
            }
        }
    }

    /** What came of the arguments. */
    public sealed interface Parsed {
        record Run(LaunchOptions options) implements Parsed {}

        /** No window: the tools for a program. */
        record Serve(LaunchOptions options) implements Parsed {}

        /**
         * No window: whether the standby is ready.
         *
         * @param json for programs, else Markdown
         * @param accept what has changed since the last good run was meant
         */
        record Check(LaunchOptions options, boolean json, boolean accept) implements Parsed {}

        /** No window: settings from what {@code terraform output -json} printed, a file for each root. */
        record Configure(LaunchOptions options, List<Path> outputs) implements Parsed {
            public Configure {
                outputs = List.copyOf(outputs);
            }
        }

        /** Nothing to run: print this and end. {@code exitCode} is 0 for help, 2 for a mistake in the arguments. */
        record Say(String text, int exitCode) implements Parsed {}
    }

    /** The settings of this run: what was asked for at the start counts over what is stored. */
    Settings over(Settings stored) {
        Settings asked = stored.withLanguage(language.orElse(stored.language()));
        return look.map(l -> asked.withTheme(l == Look.DARK ? Theme.DARK : Theme.LIGHT)).orElse(asked);
    }

    public static Parsed parse(String... arguments) {
        return Arguments.parse(arguments);
    }
}
