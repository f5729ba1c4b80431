package com.megaticket.console.failover.journal;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * One pen for all that the people at this console do: an entry goes to the chain of the epoch that is seen when it is written. Chains
 * of earlier epochs, and of earlier runs of the console, are carried to the tables until nothing waits. Safe on any thread but the FX
 * thread.
 */
public final class ConsoleJournal implements Logbook {
    private final String console;
    private final Path folder;
    private final List<JournalTable> tables;
    private final Supplier<String> epoch;
    private final Supplier<Instant> clock;
    private final Map<Chain, Journal> open = new HashMap<>();
    private final Set<Chain> whole = new HashSet<>();

    /**
     * @param console of this installation; without {@code #}
     * @param folder of this console's journals
     * @param tables the first that answers takes an entry; none = the files alone
     * @param epoch the highest this console has seen; must not block
     * @param clock service time
     */
    public ConsoleJournal(String console, Path folder, List<JournalTable> tables, Supplier<String> epoch,
            Supplier<Instant> clock) {
        this.console = console;
        this.folder = folder;
        this.tables = List.copyOf(tables);
        this.epoch = epoch;
        this.clock = clock;
    }

    @Override
    public String console() {
        return console;
    }

    /**
     * Blocks for the disk alone.
     *
     * @throws Fault when the chain's file is there and cannot be read: nothing may be written behind what is not known
     */
    public Entry write(Action action) {
        return journal(new Chain(console, epoch.get())).write(action);
    }

    /** Opened for writing without the tables, so that no action waits for a region that does not answer. */
    private synchronized Journal journal(Chain chain) {
        return open.computeIfAbsent(chain, c -> Journal.quickly(c, file(c), tables, clock));
    }

    private JournalFile file(Chain chain) {
        return new JournalFile(folder, chain);
    }

    /** Blocks for the tables. To be called every few seconds. What earlier runs left is taken along. */
    public Journal.Gap carry() {
        Set<Chain> all = new HashSet<>(own());
        all.add(new Chain(console, epoch.get()));
        all.forEach(this::openWhole);
        journals().forEach(Journal::carry);
        return gap();
    }

    /** With what the tables have beyond the file; a chain that was written to meanwhile stays as it is. */
    private void openWhole(Chain chain) {
        synchronized (this) {
            if (!whole.add(chain) || open.containsKey(chain)) {
                return;
            }
        }
        Journal opened = Journal.open(chain, file(chain), tables, clock);
        synchronized (this) {
            open.putIfAbsent(chain, opened);
        }
    }

    private synchronized Collection<Journal> journals() {
        return List.copyOf(open.values());
    }

    @Override
    public Journal.Gap gap() {
        List<Journal.Gap> gaps = journals().stream().map(Journal::gap).toList();
        return new Journal.Gap(gaps.stream().mapToInt(Journal.Gap::notOnDisk).sum(),
                gaps.stream().flatMap(g -> g.disk().stream()).findFirst(),
                gaps.stream().mapToInt(Journal.Gap::notInTable).sum(),
                gaps.stream().flatMap(g -> g.table().stream()).findFirst(),
                gaps.stream().flatMap(g -> g.oldest().stream()).min(Comparator.naturalOrder()));
    }

    @Override
    public Chains chains() {
        Map<Chain, Listed> all = new LinkedHashMap<>();
        Map<String, Failure> unread = new HashMap<>();
        for (JournalTable table : tables) {
            try {
                table.chains().forEach(l -> all.putIfAbsent(l.chain(), l));
            } catch (Fault fault) {
                unread.put(table.region(), fault.failure());
            }
        }
        try {
            own().forEach(c -> all.putIfAbsent(c, new Listed(c, Optional.empty())));
        } catch (Fault fault) {
            unread.put(Copies.FILE, fault.failure());
        }
        return new Chains(new ArrayList<>(all.values()), unread);
    }

    private List<Chain> own() {
        return JournalFile.chains(folder).stream().filter(c -> c.console().equals(console)).toList();
    }

    @Override
    public Copies copies(Chain chain) {
        return chain.console().equals(console)
                ? Copies.of(chain, file(chain), tables)
                : Copies.of(chain, tables);
    }
}
