package com.megaticket.console.recovery.ui.words;

import com.megaticket.console.recovery.outlook.Subject;
import com.megaticket.console.recovery.signal.HealthReport;
import com.megaticket.console.recovery.signal.Key;
import com.megaticket.console.recovery.signal.Picture;
import com.megaticket.console.recovery.signal.Source;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.shell.RegionNames;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an indication or an alarm is about, in words. */
public final class SubjectTexts {
    private static final String WAY = ">";
    private final Messages messages;

    public SubjectTexts(Messages messages) {
        this.messages = messages;
    }

    /**
     * {@code Replication → Tokyo · reservations}.
     *
     * @param picture where a health check has its name
     */
    public String name(Subject subject, Optional<Picture> picture) {
        String whole = messages.text(RecoveryKeys.of(subject.key().source()));
        int way = subject.key().where().indexOf(WAY);
        if (way >= 0) {
            whole += " → " + RegionNames.of(subject.key().where().substring(way + 1), messages);
        }
        return subject.part().isEmpty() ? whole : whole + " · " + part(subject, picture);
    }

    /** The same with the place, for where no card says it: {@code Seoul · Own probe}. */
    public String full(Subject subject, Optional<Picture> picture) {
        String where = subject.key().where();
        int way = where.indexOf(WAY);
        return region(way < 0 ? where : where.substring(0, way)) + " · " + name(subject, picture);
    }

    /** Who was asked, and where: {@code CloudWatch · Seoul}. */
    public String origin(Key<?> key) {
        int way = key.where().indexOf(WAY);
        return messages.text(RecoveryKeys.service(key.source())) + " · "
                + region(way < 0 ? key.where() : key.where().substring(0, way));
    }

    /** A table as everybody writes it; another word as it is. */
    public static String table(String part) {
        return Arrays.stream(Table.values()).map(Table::name).filter(part::equals)
                .map(name -> name.toLowerCase(Locale.ROOT)).findFirst().orElse(part);
    }

    private String region(String where) {
        return where.equals(Key.GLOBAL) ? messages.text("recovery.global") : RegionNames.of(where, messages);
    }

    private static String part(Subject subject, Optional<Picture> picture) {
        Source source = subject.key().source();
        return source == Source.HEALTH || source == Source.CHECKERS
                ? picture.flatMap(p -> checkName(p, subject.part())).orElse(subject.part())
                : table(subject.part());
    }

    private static Optional<String> checkName(Picture picture, String id) {
        return picture.of(Key.health()).last().stream().flatMap(seen -> seen.value().checks().stream())
                .filter(check -> check.id().equals(id)).map(HealthReport.Check::name).filter(n -> !n.isBlank())
                .findFirst();
    }
}
