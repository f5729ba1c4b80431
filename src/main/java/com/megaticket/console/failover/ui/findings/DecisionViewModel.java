package com.megaticket.console.failover.ui.findings;

import com.megaticket.console.failover.audit.Audit;
import com.megaticket.console.failover.audit.Decision;
import com.megaticket.console.failover.audit.Plan;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What a person is about to decide on the chosen finding. Nothing is chosen for them. FX thread. */
final class DecisionViewModel {
    private final FindingsViewModel board;
    private final Audit audit;
    private final ObjectProperty<Optional<Plan>> plan = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty who;
    private final StringProperty typed = new SimpleStringProperty("");
    private final StringProperty why = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Ask> ask = new ReadOnlyObjectWrapper<>(Ask.PLAN);
    private final ReadOnlyLongWrapper wanted = new ReadOnlyLongWrapper();
    private String key = "";

    /** What is still missing, in the order in which it is asked for. */
    enum Ask {
        /** Something is being carried out: wait. */
        BUSY, PLAN, WHY, PHRASE, NAME,
        /** Nothing is. */
        NOTHING
    }

    DecisionViewModel(FindingsViewModel board, FindingsEquipment with) {
        this.board = board;
        audit = with.audit();
        who = new SimpleStringProperty(with.operator().get());
        board.chosen().subscribe(this::chosen);
        board.snapshot().subscribe(_ -> asked());
        plan.subscribe((_, _) -> {
            typed.set("");
            asked();
        });
        who.subscribe((_, _) -> asked());
        typed.subscribe((_, _) -> asked());
        why.subscribe((_, _) -> asked());
    }

    private void chosen(Optional<FindingRow> row) {
        String next = row.map(FindingRow::key).orElse("");
        if (!next.equals(key)) {
            key = next;
            why.set("");
            plan.set(Optional.empty());
        } else if (plan.get().filter(p -> !plans().contains(p)).isPresent()) {
            // It was looked at again, and what was proposed then is proposed no more.
            plan.set(Optional.empty());
        }
        asked();
    }

    List<Plan> plans() {
        return board.chosen().get().orElse(null) instanceof FindingRow.One one ? one.found().plans() : List.of();
    }

    private void asked() {
        ask.set(missing());
    }

    private Ask missing() {
        if (board.snapshot().get().flatMap(s -> s.deciding()).isPresent()) {
            return Ask.BUSY;
        }
        if (plan.get().isEmpty()) {
            return Ask.PLAN;
        }
        Plan chosen = plan.get().get();
        if (chosen.way() == Plan.Way.LEAVE && why.get().isBlank()) {
            return Ask.WHY;
        }
        if (!chosen.isMet(typed.get())) {
            return Ask.PHRASE;
        }
        return who.get().isBlank() ? Ask.NAME : Ask.NOTHING;
    }

    ReadOnlyObjectProperty<Ask> ask() {
        return ask.getReadOnlyProperty();
    }

    ObjectProperty<Optional<Plan>> plan() {
        return plan;
    }

    /** Stays for the next finding: it is the same person. */
    StringProperty who() {
        return who;
    }

    StringProperty typed() {
        return typed;
    }

    StringProperty why() {
        return why;
    }

    /** Counts how often a person wanted the keyboard among the choices. */
    ReadOnlyLongProperty wanted() {
        return wanted.getReadOnlyProperty();
    }

    void want() {
        wanted.set(wanted.get() + 1);
    }

    /** @return whether it was handed on */
    boolean confirm() {
        if (ask.get() != Ask.NOTHING || plan.get().isEmpty()) {
            return false;
        }
        audit.decide(new Decision(key, plan.get().get(), who.get(), typed.get(), why.get()));
        typed.set("");
        return true;
    }
}
