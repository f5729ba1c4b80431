package com.megaticket.console.failover.journal;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The pen of one console. {@link #write} blocks for the disk alone, {@link #carry} for the tables: an action is never kept waiting
 * for a region, nor refused because an entry could not be kept. What waits is told by {@link #gap}. Safe on any thread but the FX
 * thread.
 */
public final class Journal {
    private final Chain chain;
    private final JournalFile file;
    private final List<JournalTable> tables;
    private final Supplier<Instant> clock;
    private final Deque<Entry> toDisk = new ArrayDeque<>();
    private final Deque<Entry> toTable = new ArrayDeque<>();
    private Optional<Failure> disk = Optional.empty();
    private Optional<Failure> table = Optional.empty();
    private long number;
    private String head;

    private Journal(Chain chain, JournalFile file, List<JournalTable> tables, Supplier<Instant> clock) {
        this.chain = chain;
        this.file = file;
        this.tables = List.copyOf(tables);
        this.clock = clock;
        this.head = chain.root();
    }

    /**
     * Goes on with the chain of this computer, and with what a table has beyond it: an earlier run's disk may have been full.
     *
     * @param tables the first that answers takes an entry, replication takes it to the others; none = the file alone
     * @param clock service time
     * @throws Fault when the file is there and cannot be read: open a chain of another name then
     */
    public static Journal open(Chain chain, JournalFile file, List<JournalTable> tables, Supplier<Instant> clock) {
        var journal = new Journal(chain, file, tables, clock);
        List<Entry> here = file.read().entries();
        if (!here.isEmpty()) {
            journal.stands(here.getLast());
        }
        journal.adopt(here);
        return journal;
    }

    /** The same without asking the tables: all of the file waits for them anew. */
    static Journal quickly(Chain chain, JournalFile file, List<JournalTable> tables, Supplier<Instant> clock) {
        var journal = new Journal(chain, file, tables, clock);
        List<Entry> here = file.read().entries();
        if (!here.isEmpty()) {
            journal.stands(here.getLast());
        }
        journal.toTable.addAll(here);
        return journal;
    }

    private void stands(Entry last) {
        number = last.number();
        head = last.hash();
    }

    /** Without an answer all of the file is sent anew, which is harmless. */
    private void adopt(List<Entry> here) {
        for (JournalTable each : tables) {
            try {
                List<Entry> there = each.read(chain).entries();
                there.stream().filter(e -> e.isSound() && e.number() == number + 1 && e.before().equals(head))
                        .forEach(e -> {
                            stands(e);
                            toDisk.add(e);
                        });
                here.stream().filter(e -> !there.contains(e)).forEach(toTable::add);
                keep();
                return;
            } catch (Fault unanswered) {
                table = Optional.of(unanswered.failure());
            }
        }
        toTable.addAll(here);
    }

    /** What could not be kept where it belongs, yet. */
    public record Gap(int notOnDisk, Optional<Failure> disk, int notInTable, Optional<Failure> table,
            Optional<Instant> oldest) {
        public boolean isNone() {
            return notOnDisk == 0 && notInTable == 0;
        }
    }

    /** Never fails: an entry the disk does not take waits in memory for the next try. */
    public synchronized Entry write(Action action) {
        Entry entry = Entry.after(chain, number + 1, head, clock.get(), action);
        stands(entry);
        toDisk.add(entry);
        toTable.add(entry);
        keep();
        return entry;
    }

    private void keep() {
        try {
            while (!toDisk.isEmpty()) {
                file.append(toDisk.element());
                toDisk.remove();
            }
            disk = Optional.empty();
        } catch (Fault fault) {
            disk = Optional.of(fault.failure());
        }
    }

    /** Tries again what waits: the disk, then the tables. To be called every few seconds. */
    public Gap carry() {
        synchronized (this) {
            keep();
        }
        for (Optional<Entry> next = next(); next.isPresent(); next = next()) {
            Optional<Failure> failure = put(next.get());
            synchronized (this) {
                table = failure;
                if (failure.isPresent()) {
                    break;
                }
                toTable.remove(next.get());
            }
        }
        return gap();
    }

    private synchronized Optional<Entry> next() {
        return tables.isEmpty() ? Optional.empty() : Optional.ofNullable(toTable.peek());
    }

    private Optional<Failure> put(Entry entry) {
        Optional<Failure> last = Optional.empty();
        for (JournalTable each : tables) {
            try {
                each.put(entry);
                return Optional.empty();
            } catch (Fault fault) {
                last = Optional.of(fault.failure());
                if (fault.failure() instanceof Failure.Invalid) {
                    // Another entry has its number there: elsewhere it would overwrite that one in the end.
                    return last;
                }
            }
        }
        return last;
    }

    public synchronized Gap gap() {
        int waiting = tables.isEmpty() ? 0 : toTable.size();
        Optional<Instant> oldest = Optional.ofNullable(toDisk.peek())
                .or(() -> Optional.ofNullable(waiting == 0 ? null : toTable.peek())).map(Entry::at);
        return new Gap(toDisk.size(), disk, waiting, table, oldest);
    }

    /** The chain as the file and each region that answers have it, to be {@link Check checked}. */
    public Copies copies() {
        return Copies.of(chain, file, tables);
    }
}
