package com.megaticket.console.failover.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.race.SimStore;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Condition;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.Key;
import com.megaticket.console.shared.store.Transaction;
import com.megaticket.console.shared.store.Write;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entries are kept in both places, tampering is told from what has not arrived, and nothing keeps an action from being done. */
class JournalTest {
    private static final Chain CHAIN = new Chain("operator-1", "3/nonce");
    private static final Instant START = Instant.parse("2026-11-28T03:00:00Z");

    @TempDir
    Path folder;

    private Instant now = START;
    private final Clock clock = Clock.fixed(START, ZoneOffset.UTC);
    private final SimStore seoul = new SimStore("ap-northeast-2", clock, () -> 0);
    private final SimStore tokyo = new SimStore("ap-northeast-1", clock, () -> 0);
    private final Silent silentSeoul = new Silent(seoul);
    private final List<JournalTable> tables = List.of(new JournalTable(silentSeoul, Ids.random()),
            new JournalTable(tokyo, Ids.random()));

    private JournalFile file() {
        return new JournalFile(folder, CHAIN);
    }

    private Journal open() {
        return Journal.open(CHAIN, file(), tables, () -> now);
    }

    private Entry write(Journal journal, String what) {
        now = now.plusSeconds(1);
        return journal.write(Action.of("Kim", "ap-northeast-2", what, Map.of("b", "2", "a", "1"), "done"));
    }

    private Journal three() {
        Journal journal = open();
        write(journal, "close");
        write(journal, "drain");
        write(journal, "open");
        assertThat(journal.carry().isNone()).isTrue();
        return journal;
    }

    private Check check() {
        return Check.of(Copies.of(CHAIN, file(), tables), now);
    }

    private static void replicate(SimStore from, SimStore to, long... numbers) {
        for (Item item : from.scan(Table.CONSOLE)) {
            for (long number : numbers) {
                if (item.text("SK").orElse("").endsWith(Long.toString(number))) {
                    put(to, item);
                }
            }
        }
    }

    private static void put(SimStore to, Item item) {
        to.transact(new Transaction(Ids.random().uuid(), List.of(new Write.Put(Table.CONSOLE, item, Condition.NONE))));
    }

    private static Item item(SimStore in, long number) {
        return in.get(Table.CONSOLE, key(number)).orElseThrow();
    }

    private static Key key(long number) {
        return Key.pkSk(CHAIN.partition(), "%012d".formatted(number));
    }

    @Test
    void entriesAreChainedAndStandInFileAndTable() {
        three();
        List<Entry> entries = file().read().entries();
        assertThat(entries).extracting(Entry::number).containsExactly(1L, 2L, 3L);
        assertThat(entries.getFirst().before()).isEqualTo(CHAIN.root());
        assertThat(entries.get(1).before()).isEqualTo(entries.getFirst().hash());
        assertThat(new JournalTable(seoul, Ids.random()).read(CHAIN).entries()).isEqualTo(entries);
        replicate(seoul, tokyo, 1, 2, 3);
        assertThat(check()).isEqualTo(new Check(3, List.of()));
    }

    @Test
    void aRestartGoesOnWithTheChain() {
        three();
        Journal again = open();
        assertThat(write(again, "reconcile").number()).isEqualTo(4);
        assertThat(again.carry().isNone()).isTrue();
        replicate(seoul, tokyo, 1, 2, 3, 4);
        assertThat(check().troubles()).isEmpty();
    }

    @Test
    void theHashIsThatOfTheCanonicalText() {
        Entry entry = write(open(), "close");
        String text = "{\"console\":\"operator-1\",\"epoch\":\"3/nonce\",\"number\":1,\"at\":\"2026-11-28T03:00:01Z\","
                + "\"who\":\"Kim\",\"region\":\"ap-northeast-2\",\"what\":\"close\",\"details\":{\"a\":\"1\",\"b\":\"2\"},"
                + "\"outcome\":\"done\"}";
        assertThat(entry.hash()).isEqualTo(Hashes.sha256(CHAIN.root() + text));
    }

    @Test
    void whatTheOtherRegionHasNotGotYetIsNoTampering() {
        three();
        replicate(seoul, tokyo, 1);
        Check check = check();
        assertThat(check.troubles()).containsExactly(
                new Trouble.NotArrived("ap-northeast-1", 2, 3, START.plusSeconds(2)));
        assertThat(check.isTrustworthy()).isTrue();
    }

    @Test
    void aYoungHoleMayStillFillAnOldOneIsMissing() {
        three();
        replicate(seoul, tokyo, 1, 3);
        assertThat(check().troubles()).containsExactly(
                new Trouble.NotArrived("ap-northeast-1", 2, 2, START.plusSeconds(2)));
        now = now.plus(Check.ARRIVES).plusSeconds(1);
        Check later = check();
        assertThat(later.troubles()).containsExactly(new Trouble.Missing("ap-northeast-1", 2, 2));
        assertThat(later.isTrustworthy()).isFalse();
    }

    @Test
    void anEntryThatIsGoneEverywhereIsMissingAtOnce() throws IOException {
        three();
        seoul.remove(Table.CONSOLE, key(2));
        List<String> lines = Files.readAllLines(file().path());
        Files.write(file().path(), List.of(lines.getFirst(), lines.getLast()));
        assertThat(check().troubles()).contains(new Trouble.Missing("file", 2, 2),
                new Trouble.Missing("ap-northeast-2", 2, 2));
    }

    @Test
    void aChangedLineIsTampered() throws IOException {
        three();
        String all = Files.readString(file().path()).replace("\"what\":\"drain\"", "\"what\":\"skip-drain\"");
        Files.writeString(file().path(), all);
        assertThat(check().troubles()).contains(new Trouble.Tampered("file", 2));
    }

    @Test
    void anEntryWithANewHashNoLongerLeadsToTheNext() throws IOException {
        three();
        List<Entry> was = file().read().entries();
        Entry forged = Entry.after(CHAIN, 2, was.getFirst().hash(), was.get(1).at(),
                Action.of("Kim", "ap-northeast-2", "skip-drain", Map.of(), "done"));
        Files.writeString(file().path(), JournalText.lines(List.of(was.getFirst(), forged, was.getLast())));
        assertThat(Check.of(Copies.of(CHAIN, file(), List.of()), now).troubles())
                .containsExactly(new Trouble.Tampered("file", 3));
        Entry first = Entry.after(CHAIN, 1, "", was.getFirst().at(), was.getFirst().action());
        Files.writeString(file().path(), JournalText.lines(List.of(first)));
        assertThat(Check.of(Copies.of(CHAIN, file(), List.of()), now).troubles())
                .containsExactly(new Trouble.Tampered("file", 1));
    }

    @Test
    void aChangedItemIsTampered() {
        three();
        String line = item(seoul, 2).text("entry").orElseThrow();
        put(seoul, Item.of(key(2)).with("entry", line.replace("Kim", "Lee")));
        assertThat(check().troubles()).contains(new Trouble.Tampered("ap-northeast-2", 2));
        put(seoul, Item.of(key(2)).with("entry", "scribble"));
        assertThat(check().troubles()).contains(new Trouble.Unreadable("ap-northeast-2", 1));
    }

    @Test
    void aChainMadeAnewDiffersFromTheOtherPlaces() throws IOException {
        three();
        Files.delete(file().path());
        Instant then = now;
        now = START;
        Journal forged = Journal.open(CHAIN, file(), List.of(), () -> now);
        write(forged, "close");
        write(forged, "skip-drain");
        write(forged, "open");
        now = then;
        Check check = check();
        assertThat(check.troubles()).contains(new Trouble.Differs(2, List.of("ap-northeast-2", "file")),
                new Trouble.Differs(3, List.of("ap-northeast-2", "file")));
        assertThat(check.isTrustworthy()).isFalse();
    }

    @Test
    void anEntryOfAnotherChainDoesNotPass() {
        three();
        Entry foreign = Entry.after(new Chain("operator-2", "3/nonce"), 4,
                file().read().entries().getLast().hash(), now, Action.of("Lee", "", "open", Map.of(), "done"));
        put(seoul, Item.of(key(4)).with("entry", EntryJson.line(foreign)));
        assertThat(check().troubles()).contains(new Trouble.Tampered("ap-northeast-2", 4));
    }

    @Test
    void withTheDiskFullTheActionGoesOnAndTheEntryWaits() throws IOException {
        Path blocked = folder.resolve("not-a-folder");
        Files.writeString(blocked, "");
        var file = new JournalFile(blocked, CHAIN);
        Journal journal = Journal.open(CHAIN, file, tables, () -> now);
        Entry entry = write(journal, "close");
        assertThat(entry.number()).isEqualTo(1);
        Journal.Gap gap = journal.gap();
        assertThat(gap.notOnDisk()).isEqualTo(1);
        assertThat(gap.disk()).get().isInstanceOf(Failure.Misconfigured.class);
        assertThat(gap.oldest()).contains(entry.at());
        assertThat(journal.carry().notInTable()).isZero();
        Files.delete(blocked);
        write(journal, "open");
        assertThat(journal.gap().notOnDisk()).isZero();
        assertThat(file.read().entries()).extracting(Entry::number).containsExactly(1L, 2L);
    }

    @Test
    void withNoTableReachedTheEntryWaitsAndTheNextRegionIsTried() {
        Journal journal = Journal.open(CHAIN, file(), List.of(tables.getFirst()), () -> now);
        silentSeoul.silent = true;
        write(journal, "close");
        Journal.Gap gap = journal.carry();
        assertThat(gap.notInTable()).isEqualTo(1);
        assertThat(gap.table()).get().isInstanceOf(Failure.TimedOut.class);
        assertThat(file().read().entries()).hasSize(1);

        Journal both = open();
        assertThat(both.carry().isNone()).isTrue();
        assertThat(new JournalTable(tokyo, Ids.random()).read(CHAIN).entries()).hasSize(1);
    }

    @Test
    void entriesThatDidNotReachTheTableBeforeACrashAreSentAfterIt() {
        Journal journal = open();
        silentSeoul.silent = true;
        write(journal, "close");
        silentSeoul.silent = false;
        assertThat(open().carry().isNone()).isTrue();
        assertThat(item(seoul, 1)).isNotNull();
    }

    @Test
    void whatOnlyTheTableHasIsTakenBackIntoTheFile() throws IOException {
        three();
        List<String> lines = Files.readAllLines(file().path());
        Files.write(file().path(), lines.subList(0, 1));
        Journal again = open();
        assertThat(write(again, "reconcile").number()).isEqualTo(4);
        assertThat(file().read().entries()).extracting(Entry::number).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void halfALineOfACrashIsCutOff() throws IOException {
        three();
        Files.writeString(file().path(), "{\"console\":\"opera", StandardOpenOption.APPEND);
        Journal again = open();
        write(again, "reconcile");
        assertThat(file().read().unreadable()).isZero();
        assertThat(file().read().entries()).hasSize(4);
    }

    @Test
    void twoProcessesUnderOneNameAreTold() {
        Journal one = open();
        Journal other = Journal.open(CHAIN, new JournalFile(folder.resolve("other"), CHAIN), tables, () -> now);
        write(one, "close");
        write(other, "open");
        assertThat(one.carry().isNone()).isTrue();
        assertThat(other.carry().table()).get().isInstanceOf(Failure.Invalid.class);
        assertThat(tokyo.scan(Table.CONSOLE)).isEmpty();
        assertThat(Check.of(Copies.of(CHAIN, new JournalFile(folder.resolve("other"), CHAIN), tables), now).troubles())
                .anyMatch(t -> t instanceof Trouble.Differs);
    }

    @Test
    void aPlaceThatDoesNotAnswerIsSaid() {
        three();
        silentSeoul.silent = true;
        assertThat(Copies.of(CHAIN, file(), tables).unread()).containsOnlyKeys("ap-northeast-2");
    }

    @Test
    void itIsGivenAwayAsLinesAndAsATable() {
        Journal journal = open();
        journal.write(Action.of("Kim | <b>", "ap-northeast-2", "close", Map.of("why", "two\nlines"), "done"));
        List<Entry> entries = file().read().entries();
        assertThat(JournalText.lines(entries).lines().map(EntryJson::read)).allMatch(java.util.Optional::isPresent);
        String table = JournalText.markdown(CHAIN, entries);
        assertThat(table)
                .contains("| 1 | 2026-11-28T03:00:00Z | Kim \\| \\<b\\> | ap-northeast-2 | close | why = two lines"
                        + " | done |")
                .contains(entries.getLast().hash());
        assertThat(table.lines()).hasSize(7);
    }

    @Test
    void writingAsksNoRegion() {
        silentSeoul.silent = true;
        Journal journal = open();
        int asked = silentSeoul.asked;
        write(journal, "close");
        assertThat(silentSeoul.asked).isEqualTo(asked);
    }
}
