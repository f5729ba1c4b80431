package com.megaticket.console.recovery.ui.words;

import com.megaticket.console.shared.Moment;
import com.megaticket.console.recovery.signal.Sighting;
import com.megaticket.console.recovery.watch.IgnoredLine;
import com.megaticket.console.recovery.watch.Outlook;
import com.megaticket.console.recovery.watch.SourceState;
import com.megaticket.console.ui.FailureText;
import com.megaticket.console.ui.Messages;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** The watch about itself. */
public final class SelfTexts {
    /** A source that has said nothing this many times its turn is late. */
    private static final int LATE = 3;

    private final Messages messages;

    public SelfTexts(Messages messages) {
        this.messages = messages;
    }

    public String line(Outlook.Self self, Moment now) {
        Optional<Duration> oldest = self.sources().stream().filter(SelfTexts::isAsked)
                .flatMap(s -> s.sighting().last().stream()).map(seen -> seen.at().age(now))
                .max(Duration::compareTo);
        return messages.text("recovery.self.line", answering(self), asked(self),
                oldest.map(messages.formats()::duration).orElseGet(() -> messages.text("recovery.self.none")),
                messages.text(RecoveryKeys.of(self.tempo())))
                + " · " + costs(self);
    }

    /** Clock, calls and their price. */
    public String costs(Outlook.Self self) {
        double offset = self.clockOffset().toMillis() / 1000.0;
        return messages.text("recovery.self.costs", String.format(Locale.ROOT, "%+.1f s", offset),
                self.budget().callsPerMinute(), self.budget().route53PerMinute(),
                String.format(Locale.ROOT, "%.4f", self.budget().dollarsPerHour()));
    }

    /** What, where, what it means and what to do. */
    public String ignored(IgnoredLine line) {
        return switch (line) {
            case IgnoredLine.UnknownName unknown ->
                messages.text("recovery.self.ignored.name", unknown.name(), unknown.file());
            case IgnoredLine.BadValue bad ->
                messages.text("recovery.self.ignored.value", bad.name(), bad.value(), bad.file());
            case IgnoredLine.Unreadable unreadable ->
                messages.text("recovery.self.ignored.file", unreadable.file());
        };
    }

    public long asked(Outlook.Self self) {
        return self.sources().stream().filter(SelfTexts::isAsked).count();
    }

    public long answering(Outlook.Self self) {
        return self.sources().stream().filter(s -> s.sighting() instanceof Sighting.Seen<?>).count();
    }

    public static boolean isAsked(SourceState source) {
        return !(source.sighting() instanceof Sighting.Off<?>);
    }

    public static boolean isLate(SourceState source, Moment now) {
        return source.sighting() instanceof Sighting.Seen<?> seen
                && seen.at().age(now).compareTo(source.every().multipliedBy(LATE)) > 0;
    }

    public String state(SourceState source, Moment now) {
        return switch (source.sighting()) {
            case Sighting.Off<?> _ -> messages.text("recovery.self.off");
            case Sighting.Awaited<?> _ -> messages.text("recovery.self.awaited");
            case Sighting.Seen<?> _ -> isLate(source, now)
                    ? messages.text("recovery.self.late")
                    : messages.text("recovery.self.answers");
            case Sighting.Blind<?> blind -> messages.text("recovery.self.blind",
                    FailureText.of(blind.why(), messages).happened());
        };
    }
}
