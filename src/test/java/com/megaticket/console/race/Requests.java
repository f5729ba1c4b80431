package com.megaticket.console.race;

import com.megaticket.console.shared.store.Condition;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.Key;
import com.megaticket.console.shared.store.Transaction;
import com.megaticket.console.shared.store.Write;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * All transactions that were sent to the real engine, and which of them a change in its stream came from: the one whose
 * write makes this "after" of this "before". Safe on any thread.
 */
final class Requests {
    private final LongSupplier micros;
    private final History history;
    private final Map<String, Request> byToken = new LinkedHashMap<>();
    private final Map<Address, List<Request>> byAddress = new HashMap<>();

    Requests(LongSupplier micros, History history) {
        this.micros = micros;
        this.history = history;
    }

    private static final class Request {
        private final Transaction transaction;
        private final Optional<Op> op;
        /** When it was last sent, or when it was answered: the time of its commit as near as the client can know. */
        private long at;
        private boolean answered;
        private final List<Change> changes = new ArrayList<>();

        Request(Transaction transaction, Optional<Op> op) {
            this.transaction = transaction;
            this.op = op;
        }

        /** What its act record says, where it has one: the record's key is its own, so it tells for certain. */
        Optional<Boolean> recorded(Map<Address, Item> acts) {
            return transaction.writes().stream()
                    .filter(w -> w instanceof Write.Put && Address.of(w.table(), w.key()).hash().startsWith("ACT#"))
                    .findFirst()
                    .map(w -> Validation.after(w, Optional.empty())
                            .equals(Optional.ofNullable(acts.get(Address.of(w.table(), w.key())))));
        }

        boolean makes(Change change) {
            return changes.stream().noneMatch(c -> c.address().equals(change.address()))
                    && transaction.writes().stream().anyMatch(write -> !(write instanceof Write.Check)
                            && Address.of(write.table(), write.key()).equals(change.address())
                            && Conditions.hold(write.condition(), change.before())
                            && Validation.after(write, change.before()).equals(change.after()));
        }
    }

    synchronized void sent(Transaction transaction) {
        Request request = byToken.computeIfAbsent(transaction.token(), _ -> {
            var first = new Request(transaction, history.current());
            transaction.writes().forEach(w -> byAddress
                    .computeIfAbsent(Address.of(w.table(), w.key()), _ -> new ArrayList<>()).add(first));
            return first;
        });
        request.at = micros.getAsLong();
    }

    synchronized void committed(Transaction transaction) {
        Request request = byToken.get(transaction.token());
        if (request != null) {
            request.at = micros.getAsLong();
            request.answered = true;
        }
    }

    /** The commits behind these changes, in their order; a change that no request made stands alone. */
    synchronized List<Commit> commits(List<Change> changes) {
        var acts = new HashMap<Address, Item>();
        changes.stream().filter(c -> c.address().hash().startsWith("ACT#"))
                .forEach(c -> c.after().ifPresent(item -> acts.put(c.address(), item)));
        var commits = new LinkedHashSet<Request>();
        for (Change change : changes) {
            Request made = byAddress.getOrDefault(change.address(), List.of()).stream()
                    .filter(r -> r.makes(change) && r.recorded(acts).orElse(true))
                    .max(Comparator.comparing((Request r) -> r.answered || r.recorded(acts).isPresent()))
                    .orElseGet(
                            () -> new Request(new Transaction("nobody", List.of(nothing(change))), Optional.empty()));
            made.changes.add(change);
            commits.add(made);
        }
        return commits.stream()
                .map(r -> new Commit(r.at, World.SEOUL, r.op, Optional.of(r.transaction), r.changes)).toList();
    }

    private static Write nothing(Change change) {
        Address at = change.address();
        return new Write.Check(
                at.table(),
                Key.pkSk(at.hash(), at.sort()),
                Condition.NONE);
    }
}
