package com.megaticket.console.aws.ledger;

import com.megaticket.console.failover.reconcile.Amends;
import com.megaticket.console.failover.reconcile.Claim;
import com.megaticket.console.failover.reconcile.Seating;
import com.megaticket.console.selling.Act;
import com.megaticket.console.selling.WriteGate;
import com.megaticket.console.shared.Fault;
import com.megaticket.console.shared.Ids;
import com.megaticket.console.shared.Pause;
import com.megaticket.console.shared.SeatId;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.store.Condition;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.Transaction;
import com.megaticket.console.shared.store.Write;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What reconciliation changes, by the ledger's own means. The ledger's cancel and exchange want every row to be the booking's own;
 * here it may be another's by now, and that row stays as it is.
 */
public final class LedgerAmends implements Amends {
    private final Acting acting;

    public LedgerAmends(LedgerSetup setup, WriteGate gate, ActJournal journal, ServiceClock clock, Ids ids,
            Pause pause) {
        this.acting = new Acting(setup, gate, new Transactor(setup, journal, clock, ids, pause), clock, ids);
    }

    @Override
    public Amended restore(Showing showing, Claim claim, List<Seating.Place> seats, List<String> over) {
        return within(pass -> {
            List<SeatId> all = seats.stream().map(Seating.Place::seat).toList();
            Map<SeatId, Item> rows = rows(pass, showing, all);
            var writes = new ArrayList<Write>();
            var put = new ArrayList<SeatId>();
            var changed = new ArrayList<SeatId>();
            ClaimRows made = made(showing, claim, pass);
            for (Seating.Place place : seats) {
                Optional<Item> row = Optional.ofNullable(rows.get(place.seat()));
                if (row.filter(r -> isSoldUnder(r, claim.booking())).isPresent()) {
                    continue;
                }
                overwritable(row, claim, over).ifPresentOrElse(condition -> {
                    writes.add(new Write.Put(Table.RESERVATIONS, made.sold(place, claim.seats()), condition));
                    put.add(place.seat());
                }, () -> changed.add(place.seat()));
            }
            if (!changed.isEmpty()) {
                return new Amended.Changed(changed);
            }
            // Taken and given at once: the record tells of it, and who has what stays as it was.
            return put.isEmpty()
                    ? new Amended.Done("")
                    : commit(act(showing, claim, pass, Act.Kind.EXCHANGE, put), writes, put, put, put, pass);
        });
    }

    /** Under which condition a row may be replaced; empty = it is somebody's who was not named. */
    private static Optional<Condition> overwritable(Optional<Item> row, Claim claim, List<String> over) {
        if (row.isEmpty()) {
            return Optional.of(Condition.absent(Names.PK));
        }
        String status = row.get().text(Names.STATUS).orElse("");
        String booking = row.get().text(Names.RESERVATION_ID).orElse("");
        String hold = row.get().text(Names.HOLDING_ID).orElse("");
        return switch (status) {
            case "CONFIRMED", "DR_RESERVED" -> over.contains(booking)
                    ? Optional.of(SeatConditions.soldUnder(booking))
                    : Optional.empty();
            case "HOLDING", "DR_RECOVERED" -> over.contains(hold)
                    ? Optional.of(SeatConditions.mine(hold))
                    : Optional.empty();
            case "CANCELLED" -> booking.equals(claim.booking())
                    ? Optional.of(Condition.all(Condition.equal(Names.STATUS, status),
                            Condition.equal(Names.RESERVATION_ID, booking)))
                    : Optional.empty();
            default -> Optional.empty();
        };
    }

    @Override
    public Amended reseat(Showing showing, Claim claim, List<SeatId> from, List<Seating.Place> to) {
        return within(pass -> {
            List<SeatId> took = to.stream().map(Seating.Place::seat).toList();
            List<SeatId> stay = claim.seats().stream().filter(s -> !from.contains(s)).toList();
            var party = new ArrayList<>(stay);
            party.addAll(took);
            Map<SeatId, Item> rows = rows(pass, showing, claim.seats());
            ClaimRows made = made(showing, claim, pass);
            var writes = new ArrayList<Write>();
            to.forEach(place -> writes.add(new Write.Put(Table.RESERVATIONS, made.sold(place, party),
                    Condition.absent(Names.PK))));
            var about = new ArrayList<>(took);
            about.addAll(leave(writes, showing, claim, from, rows));
            about.addAll(shrink(writes, showing, claim, stay, rows, party));
            moveLookup(writes, showing, claim, party, pass);
            return commit(act(showing, claim, pass, Act.Kind.EXCHANGE, took), writes, took, from, about, pass);
        });
    }

    @Override
    public Amended giveUp(Showing showing, Claim claim, List<SeatId> seats) {
        return within(pass -> {
            List<SeatId> stay = claim.seats().stream().filter(s -> !seats.contains(s)).toList();
            Map<SeatId, Item> rows = rows(pass, showing, claim.seats());
            ClaimRows made = made(showing, claim, pass);
            var writes = new ArrayList<Write>();
            var about = new ArrayList<>(leave(writes, showing, claim, seats, rows));
            about.addAll(shrink(writes, showing, claim, stay, rows, stay));
            String record = stay.isEmpty() ? claim.booking() : acting.ids().uuid();
            for (SeatId seat : seats) {
                Optional.ofNullable(rows.get(seat)).filter(r -> isSoldUnder(r, claim.booking()))
                        .or(() -> made.last(seat))
                        .ifPresent(r -> writes.add(CancelledRecords.of(r, record, made.now())));
            }
            return commit(act(showing, claim, pass, Act.Kind.CANCEL, seats), writes, List.of(), seats, about, pass);
        });
    }

    /** Deletes the rows that are still the claim's. */
    private static List<SeatId> leave(List<Write> writes, Showing showing, Claim claim, List<SeatId> from,
            Map<SeatId, Item> rows) {
        List<SeatId> own = own(claim, from, rows);
        own.forEach(seat -> writes.add(new Write.Delete(Table.RESERVATIONS, SeatItems.key(showing, seat),
                SeatConditions.soldUnder(claim.booking()))));
        return own;
    }

    /** Tells the seats that stay who is in the party now. */
    private static List<SeatId> shrink(List<Write> writes, Showing showing, Claim claim, List<SeatId> stay,
            Map<SeatId, Item> rows, List<SeatId> party) {
        List<SeatId> own = own(claim, stay, rows);
        own.forEach(seat -> writes.add(new Write.Update(Table.RESERVATIONS, SeatItems.key(showing, seat),
                Map.of(Names.PARTY, com.megaticket.console.shared.store.Value.of(Party.onRow(party))), List.of(),
                SeatConditions.soldUnder(claim.booking()))));
        return own;
    }

    private static List<SeatId> own(Claim claim, List<SeatId> seats, Map<SeatId, Item> rows) {
        return seats.stream().filter(s -> rows.containsKey(s)
                && isSoldUnder(rows.getOrDefault(s, new Item(Map.of())), claim.booking())).toList();
    }

    private static boolean isSoldUnder(Item row, String booking) {
        return Set.of("CONFIRMED", "DR_RESERVED").contains(row.text(Names.STATUS).orElse(""))
                && row.text(Names.RESERVATION_ID).filter(booking::equals).isPresent();
    }

    /** The number goes on leading to the booking, if its row has arrived here. */
    private void moveLookup(List<Write> writes, Showing showing, Claim claim, List<SeatId> party, WriteGate.Pass pass) {
        if (acting.setup().consoleTable()) {
            claim.number()
                    .filter(n -> acting.setup().store(pass.region()).get(Table.CONSOLE, Lookups.key(n)).isPresent())
                    .ifPresent(n -> writes.add(Lookups.move(n, showing, claim.booking(), party)));
        }
    }

    private Map<SeatId, Item> rows(WriteGate.Pass pass, Showing showing, List<SeatId> seats) {
        var rows = new HashMap<SeatId, Item>();
        acting.read(pass.region(), showing, seats)
                .forEach(item -> SeatItems.seatOf(item).ifPresent(seat -> rows.put(seat, item)));
        return rows;
    }

    private ClaimRows made(Showing showing, Claim claim, WriteGate.Pass pass) {
        return new ClaimRows(showing, claim, pass.region(), pass.recoveryRegion(), acting.clock().now());
    }

    private Act act(Showing showing, Claim claim, WriteGate.Pass pass, Act.Kind kind, List<SeatId> seats) {
        return new Act(acting.ids().uuid(), kind, showing, pass.region(), seats, Optional.empty(),
                Optional.of(claim.booking()), claim.number());
    }

    private Amended within(Function<WriteGate.Pass, Amended> work) {
        return switch (acting.gate().enter()) {
            case WriteGate.Closed(var why, String region) -> new Amended.Fenced(why.name(), region);
            case WriteGate.Pass entered -> {
                try (WriteGate.Pass pass = entered) {
                    yield work.apply(pass);
                } catch (Fault fault) {
                    yield new Amended.Failed(fault.failure());
                }
            }
        };
    }

    /** @param about the seats of the first writes, by position */
    private Amended commit(Act act, List<Write> writes, List<SeatId> took, List<SeatId> gave, List<SeatId> about,
            WriteGate.Pass pass) {
        acting.audit(writes, act, took, gave, acting.clock().now());
        if (writes.size() + 2 > Transaction.MOST_ACTIONS) {
            return new Amended.TooMany(Transaction.MOST_ACTIONS / 2 - 2);
        }
        return switch (acting.commit(act, writes, took, gave, pass, acting.clock().now())) {
            case Verdict.Done() -> new Amended.Done(act.id());
            case Verdict.Fenced(WriteGate.Closed(var why, String region)) -> new Amended.Fenced(why.name(), region);
            case Verdict.Unknown() -> new Amended.Unknown(act.id());
            case Verdict.Refused refused -> {
                Set<SeatId> changed = new HashSet<>();
                for (int i = 0; i < about.size(); i++) {
                    if (refused.failed(i)) {
                        changed.add(about.get(i));
                    }
                }
                yield new Amended.Changed(changed.stream().sorted(java.util.Comparator.comparing(SeatId::toString))
                        .toList());
            }
        };
    }
}
