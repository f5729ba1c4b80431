package com.megaticket.console.failover.ui.journal;

import com.megaticket.console.failover.journal.Action;
import com.megaticket.console.failover.journal.Chain;
import com.megaticket.console.failover.journal.ConsoleJournal;
import com.megaticket.console.failover.journal.Copies;
import com.megaticket.console.failover.journal.Copy;
import com.megaticket.console.failover.journal.Entry;
import com.megaticket.console.failover.journal.Listed;
import com.megaticket.console.failover.journal.Logbook;
import com.megaticket.console.shared.Failure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Journals in the states that the screen must show; the entries are real ones, with their hashes. */
enum Books {
    WHOLE, LAGGING, TAMPERED, MISSING, DIFFERS, DARK, EMPTY;

    static final Chain OWN = new Chain("desk-1", "3/desk-1");
    static final Chain OTHER = new Chain("desk-2", "2/desk-2");
    private static final String SEOUL = "ap-northeast-2";
    private static final String TOKYO = "ap-northeast-1";
    private static final Failure CUT = new Failure.Unavailable("cut", "");

    Logbook.Chains chains(Instant now) {
        List<Listed> all = this == EMPTY
                ? List.of()
                : List.of(new Listed(OWN, Optional.of(now.minusSeconds(900))),
                        new Listed(OTHER, Optional.of(now.minusSeconds(90_000))));
        return new Logbook.Chains(all, this == DARK ? Map.of(SEOUL, CUT) : Map.of());
    }

    Copies copies(Chain chain, Instant now) {
        List<Entry> all = entries(chain, now);
        int last = all.size();
        SortedMap<String, Failure> unread = new TreeMap<>();
        List<Copy> read = new ArrayList<>(List.of(new Copy("file", all, 0), new Copy(SEOUL, all, 0)));
        switch (this) {
            case WHOLE, EMPTY -> read.add(new Copy(TOKYO, all, 0));
            case LAGGING -> read.add(new Copy(TOKYO, all.subList(0, last - 3), 0));
            case TAMPERED -> {
                var changed = new ArrayList<>(all);
                Entry third = all.get(2);
                changed.set(2, new Entry(chain, third.number(), third.at(),
                        new Action("Lee", third.action().region(), third.action().what(), third.action().details(),
                                third.action().outcome()),
                        third.before(), third.hash()));
                read.set(0, new Copy("file", changed, 1));
                read.add(new Copy(TOKYO, all, 0));
            }
            case MISSING -> {
                var holes = new ArrayList<>(all);
                holes.remove(1);
                holes.remove(1);
                read.add(new Copy(TOKYO, holes, 0));
            }
            case DIFFERS -> read.add(new Copy(TOKYO, entries(chain, now.minusSeconds(1)), 0));
            case DARK -> {
                read.remove(1);
                unread.put(SEOUL, CUT);
                read.add(new Copy(TOKYO, all, 0));
            }
        }
        return new Copies(chain, read, unread);
    }

    /** A night: a forced switch, one finding settled, the way back begun. */
    static List<Entry> entries(Chain chain, Instant now) {
        try {
            Path folder = Files.createTempDirectory("journal");
            Instant[] at = {now.minusSeconds(2000)};
            var journal = new ConsoleJournal(chain.console(), folder, List.of(), chain::epoch, () -> at[0]);
            for (Action action : actions()) {
                at[0] = at[0].plusSeconds(61);
                journal.write(action);
            }
            List<Entry> entries = journal.copies(chain).entries();
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Action> actions() {
        return List.of(act(TOKYO, "begin-switch", Map.of("kind", "FORCED", "epoch", "3/desk-1", "why",
                "Seoul does not answer"), "done"),
                act(TOKYO, "second-person", Map.of("alone", "false"), "done"),
                act(TOKYO, "without CLOSE", Map.of("from", SEOUL, "typed", "WITHOUT CLOSE"), "done"),
                act(TOKYO, "step WAIT", Map.of("note", "20 s since the announcement"), "done"),
                act(TOKYO, "step OPEN", Map.of("note", "ap-northeast-1 OPEN 3/desk-1"), "done"),
                act("", "remedy-Keep", Map.of("finding", "SoldTwice", "keeps", "T-0017", "seats", "1층-B-7-13"),
                        "begun"),
                act("", "remedy-Keep", Map.of("finding", "SoldTwice", "keeps", "T-0017", "seats", "1층-B-7-13"),
                        "done, act 7f21"),
                act("", "remedy-Reseat", Map.of("finding", "SoldTwice", "moves", "S-4182", "to", "1층-B-7-12"),
                        "not done, changed: 1층-B-7-12"),
                act(SEOUL, "close-owed", Map.of("epoch", "3/desk-1"), "not known: timed out"),
                act(SEOUL, "word-of-a-newer-version", Map.of(), "quarantined"));
    }

    private static Action act(String region, String what, Map<String, String> details, String outcome) {
        return Action.of(what.startsWith("second") ? "이서연" : "Kim", region, what, details, outcome);
    }
}
