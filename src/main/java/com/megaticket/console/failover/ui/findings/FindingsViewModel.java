package com.megaticket.console.failover.ui.findings;

import com.megaticket.console.failover.audit.Audit;
import com.megaticket.console.failover.audit.AuditSnapshot;
import com.megaticket.console.failover.audit.Decided;
import com.megaticket.console.failover.audit.NoticeTable;
import com.megaticket.console.shared.Instants;
import com.megaticket.console.ui.FailureText;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.UiKit;
import com.megaticket.console.ui.fx.Coalesced;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

/** The run, the list, and which finding is chosen. FX thread. */
public final class FindingsViewModel {
    /** Read units a second of both regions together; the last is without a limit. */
    static final List<Double> BUDGETS = List.of(50.0, 200.0, Audit.USUAL_BUDGET, 2000.0, Double.POSITIVE_INFINITY);

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss")
            .withZone(Instants.KST);

    private final Audit audit;
    private final UiKit kit;
    private final FindingsEquipment with;
    private final Supplier<Instant> clock;
    private final FindingTexts texts;
    private final Coalesced<AuditSnapshot> inbox;
    private final ReadOnlyObjectWrapper<Optional<AuditSnapshot>> snapshot = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyObjectWrapper<List<FindingRow>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<FindingRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<FindingRow>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final ObjectProperty<Double> budget = new SimpleObjectProperty<>(Audit.USUAL_BUDGET);
    private final ReadOnlyObjectWrapper<Instant> now;
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private Optional<AuditSnapshot> newest = Optional.empty();
    private Optional<Instant> lastDecided = Optional.empty();
    private boolean touched;
    private boolean inSight;
    private Subscription following = Subscription.EMPTY;

    FindingsViewModel(UiKit kit, FindingsEquipment with) {
        this.kit = kit;
        this.with = with;
        audit = with.audit();
        clock = with.clock();
        texts = new FindingTexts(kit.messages(), with.names());
        inbox = new Coalesced<>(kit.work().fx(), this::told);
        now = new ReadOnlyObjectWrapper<>(clock.get());
        kit.ticks().now().subscribe((_, _) -> tick());
        filter.subscribe((_, _) -> fill());
        kit.messages().languageProperty().subscribe((_, _) -> told.set(""));
    }

    /** Follows the reconciliation until {@link #stop}. */
    void start() {
        following = audit.follow(inbox::push)::close;
    }

    void stop() {
        following.unsubscribe();
        following = Subscription.EMPTY;
    }

    /** Nobody looks: nothing is drawn, the newest is kept. */
    void sight(boolean on) {
        inSight = on;
        if (on) {
            newest.ifPresent(this::told);
        }
    }

    private void tick() {
        if (inSight) {
            now.set(clock.get());
        }
    }

    private void told(AuditSnapshot next) {
        newest = Optional.of(next);
        if (!inSight) {
            return;
        }
        now.set(clock.get());
        Optional<Decided> last = next.decided().values().stream().max(Comparator.comparing(Decided::at));
        boolean first = snapshot.get().isEmpty();
        snapshot.set(Optional.of(next));
        all.set(FindingRow.of(next));
        fill();
        Optional<Decided> fresh = last.filter(d -> lastDecided.filter(l -> !d.at().isAfter(l)).isEmpty());
        lastDecided = last.map(Decided::at);
        if (!first) {
            fresh.ifPresent(d -> told.set(texts.decided(d, now.get())));
        }
    }

    private void fill() {
        List<FindingRow> shown = all.get().stream().filter(filter.get()::shows).toList();
        Optional<FindingRow> old = chosen.get();
        int place = old.map(rows.get()::indexOf).orElse(0);
        Optional<FindingRow> same = old.flatMap(o -> shown.stream().filter(r -> r.key().equals(o.key())).findFirst());
        // Until a person has chosen, the gravest is shown; where the chosen one has gone, what stands in its place.
        Optional<FindingRow> first = shown.stream().findFirst();
        Optional<FindingRow> next = shown.isEmpty()
                ? Optional.empty()
                : Optional.of(shown.get(Math.clamp(place, 0, shown.size() - 1)));
        chosen.set(touched ? same.or(() -> next) : first);
        rows.set(shown);
    }

    /** Empty = nobody has looked at this screen. */
    ReadOnlyObjectProperty<Optional<AuditSnapshot>> snapshot() {
        return snapshot.getReadOnlyProperty();
    }

    /** Whatever the filter says. */
    ReadOnlyObjectProperty<List<FindingRow>> all() {
        return all.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<FindingRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<FindingRow>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** A person chose. */
    void choose(FindingRow row) {
        touched = true;
        chosen.set(Optional.of(row));
    }

    ObjectProperty<Filter> filter() {
        return filter;
    }

    ObjectProperty<Double> budget() {
        return budget;
    }

    /** Moves with the ticks; ages count from it. */
    ReadOnlyObjectProperty<Instant> now() {
        return now.getReadOnlyProperty();
    }

    /** What became of the last thing asked for; empty = nothing was. */
    ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    void say(String words) {
        told.set(words);
    }

    Messages messages() {
        return kit.messages();
    }

    FindingTexts texts() {
        return texts;
    }

    boolean isRunning() {
        return snapshot.get().filter(AuditSnapshot::isRunning).isPresent();
    }

    boolean canGoOn() {
        return snapshot.get().filter(AuditSnapshot::canGoOn).isPresent();
    }

    /** Goes on where there is something to go on with, else begins. */
    void run() {
        if (canGoOn()) {
            audit.goOn(budget.get());
        } else {
            anew();
        }
    }

    void anew() {
        touched = false;
        audit.begin(budget.get());
    }

    void giveUp() {
        audit.stop();
    }

    /** Looks at the chosen showing alone. */
    void lookAgain() {
        chosen.get().ifPresent(row -> audit.again(row.showing()));
    }

    boolean hasNotices() {
        return snapshot.get().filter(s -> !s.notices().isEmpty()).isPresent();
    }

    /** Gives out who has to be told. */
    void exportNotices() {
        List<Decided> notices = snapshot.get().map(AuditSnapshot::notices).orElse(List.of());
        String name = "to-tell-" + NAME.format(now.get()) + ".csv";
        with.export().place().choose("failover.findings.export.title", "CSV", "csv", name)
                .ifPresent(path -> kit.work().run("notices", () -> {
                    with.export().file().accept(path, NoticeTable.of(notices));
                    return path;
                }, done -> say(messages().text("failover.findings.export.done", done.toString())), failure -> {
                    FailureText why = FailureText.of(failure, messages());
                    say(messages().text("failover.findings.export.failed", why.happened(), why.todo()));
                }));
    }
}
