package com.megaticket.console.failover.ui.journal;

import com.megaticket.console.failover.journal.Copies;
import com.megaticket.console.failover.journal.Copy;
import com.megaticket.console.failover.journal.Journal;
import com.megaticket.console.failover.journal.Trouble;
import com.megaticket.console.ui.FailureText;
import com.megaticket.console.ui.Messages;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a chain can be trusted, in words; what is a matter of time is told from what is one of trust. */
final class SealTexts {
    /** So much of a hash can be read aloud; an export has all of it. */
    private static final int SHORT = 12;

    private final Messages messages;
    private final JournalTexts texts;

    SealTexts(Messages messages, JournalTexts texts) {
        this.messages = messages;
        this.texts = texts;
    }

    /** Gravest first. */
    List<Seal> of(Page page, Instant now) {
        var seals = new ArrayList<Seal>();
        List<Trouble> troubles = page.check().troubles();
        troubles.stream().sorted(Comparator.comparingInt(SealTexts::rank)).filter(t -> isFirst(t, troubles))
                .forEach(t -> seals.add(of(t, troubles, now)));
        page.copies().unread().forEach((place, failure) -> {
            FailureText why = FailureText.of(failure, messages);
            seals.add(new Seal(Seal.Level.UNSEEN,
                    messages.text("failover.journal.seal.unread", place(place), why.happened()),
                    messages.text("failover.journal.seal.unread.todo")));
        });
        if (page.check().isTrustworthy()) {
            seals.add(whole(page));
        }
        return seals.stream().sorted(Comparator.comparing(Seal::level).reversed()).toList();
    }

    private static int rank(Trouble trouble) {
        return switch (trouble) {
            case Trouble.Tampered _ -> 0;
            case Trouble.Differs _ -> 1;
            case Trouble.Missing _ -> 2;
            case Trouble.Unreadable _ -> 3;
            case Trouble.NotArrived _ -> 4;
        };
    }

    private Seal whole(Page page) {
        if (page.entries().isEmpty()) {
            return new Seal(page.copies().read().isEmpty() ? Seal.Level.UNSEEN : Seal.Level.WHOLE,
                    messages.text("failover.journal.seal.empty"), "");
        }
        boolean all = page.check().troubles().isEmpty() && page.copies().unread().isEmpty();
        String hash = page.entries().getLast().hash().substring(0, SHORT);
        String places = page.copies().read().stream().map(Copy::place).map(this::place)
                .collect(Collectors.joining(", "));
        return new Seal(all ? Seal.Level.WHOLE : Seal.Level.WAITING,
                messages.text(all ? "failover.journal.seal.whole" : "failover.journal.seal.sound",
                        page.check().entries(), hash, places),
                messages.text("failover.journal.seal.whole.todo"));
    }

    /** Where a chain breaks, all that follows breaks with it: the first of a place says enough. */
    private static boolean isFirst(Trouble trouble, List<Trouble> all) {
        return switch (trouble) {
            case Trouble.Tampered t -> tampered(t.place(), all).findFirst().equals(Optional.of(t));
            case Trouble.Differs d -> all.stream().filter(Trouble.Differs.class::isInstance).findFirst()
                    .equals(Optional.of(d));
            case Trouble.NotArrived _,Trouble.Missing _,Trouble.Unreadable _ -> true;
        };
    }

    private static Stream<Trouble> tampered(String place, List<Trouble> all) {
        return all.stream().filter(t -> t instanceof Trouble.Tampered(String where, long _) && where.equals(place));
    }

    private Seal of(Trouble trouble, List<Trouble> all, Instant now) {
        return switch (trouble) {
            case Trouble.NotArrived(String place, long from, long to, Instant since) -> {
                String age = messages.formats().duration(Duration.between(since, now));
                yield place.equals(Copies.FILE)
                        ? seal(Seal.Level.WAITING, FailureText.of("failover.journal.seal.not-on-disk", messages,
                                to - from + 1, age))
                        : seal(Seal.Level.WAITING, FailureText.of("failover.journal.seal.not-arrived", messages,
                                to - from + 1, place(place), age));
            }
            case Trouble.Missing(String place, long from, long to) -> seal(Seal.Level.BROKEN,
                    FailureText.of("failover.journal.seal.missing", messages, from, to, place(place)));
            case Trouble.Tampered(String place, long number) -> seal(Seal.Level.BROKEN,
                    FailureText.of("failover.journal.seal.tampered", messages, number, place(place),
                            tampered(place, all).count() - 1));
            case Trouble.Unreadable(String place, int count) -> seal(Seal.Level.BROKEN,
                    FailureText.of("failover.journal.seal.unreadable", messages, count, place(place)));
            case Trouble.Differs(long number, List<String> places) -> seal(Seal.Level.BROKEN,
                    FailureText.of("failover.journal.seal.differs", messages, number,
                            places.stream().distinct().map(this::place).collect(Collectors.joining(", "))));
        };
    }

    private static Seal seal(Seal.Level level, FailureText words) {
        return new Seal(level, words.happened(), words.means() + " " + words.todo());
    }

    /** What this console wrote and could not keep where it belongs, yet; empty = nothing. */
    String gap(Journal.Gap gap, Instant now) {
        String age = gap.oldest().map(o -> messages.formats().duration(Duration.between(o, now))).orElse("");
        if (gap.notOnDisk() > 0) {
            return messages.text("failover.journal.gap.disk", gap.notOnDisk(), age);
        }
        return gap.notInTable() > 0 ? messages.text("failover.journal.gap.table", gap.notInTable(), age) : "";
    }

    private String place(String place) {
        return place.equals(Copies.FILE) ? messages.text("failover.journal.place.file") : texts.region(place);
    }
}
