package com.megaticket.console.failover.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.race.SimStore;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.schema.Table;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One pen over the chains of all epochs: nothing waits for a region, nothing stays behind when the console ends. */
class ConsoleJournalTest {
    private static final Instant START = Instant.parse("2026-11-28T03:00:00Z");

    @TempDir
    Path folder;

    private Instant now = START;
    private String epoch = "3/n";
    private final Clock clock = Clock.fixed(START, ZoneOffset.UTC);
    private final SimStore tokyo = new SimStore("ap-northeast-1", clock, () -> 0);
    private final Silent region = new Silent(tokyo);

    private ConsoleJournal console(String name) {
        return new ConsoleJournal(name, folder.resolve(name), List.of(new JournalTable(region, Ids.random())),
                () -> epoch, () -> now);
    }

    private Entry write(ConsoleJournal journal, String what) {
        now = now.plusSeconds(1);
        return journal.write(Action.of("Kim", "ap-northeast-1", what, Map.of(), "done"));
    }

    private Check check(ConsoleJournal journal, Chain chain) {
        return Check.of(journal.copies(chain), now);
    }

    @Test
    void eachEpochHasAChainAndAllAreCarried() {
        ConsoleJournal journal = console("desk-1");
        write(journal, "close");
        epoch = "4/m";
        write(journal, "open");
        assertThat(journal.gap().notInTable()).isEqualTo(2);
        assertThat(journal.gap().oldest()).contains(START.plusSeconds(1));
        assertThat(journal.carry().isNone()).isTrue();
        assertThat(journal.chains().all()).extracting(l -> l.chain().epoch()).containsExactly("4/m", "3/n");
        for (String each : List.of("3/n", "4/m")) {
            assertThat(check(journal, new Chain("desk-1", each))).isEqualTo(new Check(1, List.of()));
        }
    }

    @Test
    void anActionDoesNotWaitForARegionThatIsSilent() {
        region.silent = true;
        ConsoleJournal journal = console("desk-1");
        assertThat(write(journal, "close").number()).isOne();
        assertThat(region.asked).isZero();
        assertThat(journal.carry().notInTable()).isOne();
        assertThat(journal.chains().unread()).containsOnlyKeys("ap-northeast-1");
        assertThat(journal.chains().all()).extracting(l -> l.chain().console()).containsExactly("desk-1");
    }

    /** It died before the entry was carried, and the next run is of another epoch. */
    @Test
    void whatAnEarlierRunLeftIsCarriedByTheNext() {
        region.silent = true;
        write(console("desk-1"), "close");
        region.silent = false;
        epoch = "4/m";
        ConsoleJournal next = console("desk-1");
        assertThat(next.carry().isNone()).isTrue();
        assertThat(tokyo.query(Table.CONSOLE, new Chain("desk-1", "3/n").partition())).hasSize(1);
        assertThat(write(next, "open").number()).isOne();
        epoch = "3/n";
        assertThat(write(next, "late").number()).isEqualTo(2);
        next.carry();
        assertThat(check(next, new Chain("desk-1", "3/n"))).isEqualTo(new Check(2, List.of()));
    }

    @Test
    void otherConsolesChainsAreFoundWithoutAScan_andHaveNoFileHere() {
        ConsoleJournal other = console("desk-2");
        write(other, "close");
        other.carry();
        ConsoleJournal mine = console("desk-1");
        Chain chain = mine.chains().all().getFirst().chain();
        assertThat(chain).isEqualTo(new Chain("desk-2", "3/n"));
        assertThat(mine.chains().all().getFirst().begun()).contains(START.plusSeconds(1));
        Copies copies = mine.copies(chain);
        assertThat(copies.read()).extracting(Copy::place).containsExactly("ap-northeast-1");
        assertThat(copies.entries()).extracting(Entry::number).containsExactly(1L);
        assertThat(Check.of(copies, now).troubles()).isEmpty();
    }

    @Test
    void whatTheTableHasBeyondTheFileIsGoneOnWith() {
        ConsoleJournal elsewhere = new ConsoleJournal("desk-1", folder.resolve("lost"),
                List.of(new JournalTable(region, Ids.random())), () -> epoch, () -> now);
        write(elsewhere, "close");
        elsewhere.carry();
        ConsoleJournal journal = console("desk-1");
        journal.carry();
        assertThat(write(journal, "open").number()).isEqualTo(2);
        assertThat(journal.carry().isNone()).isTrue();
        assertThat(check(journal, new Chain("desk-1", "3/n"))).isEqualTo(new Check(2, List.of()));
    }
}
