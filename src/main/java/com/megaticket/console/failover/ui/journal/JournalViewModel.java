package com.megaticket.console.failover.ui.journal;

import com.megaticket.console.failover.journal.Chain;
import com.megaticket.console.failover.journal.Check;
import com.megaticket.console.failover.journal.Copies;
import com.megaticket.console.failover.journal.Entry;
import com.megaticket.console.failover.journal.Journal;
import com.megaticket.console.failover.journal.Listed;
import com.megaticket.console.failover.journal.Logbook;
import com.megaticket.console.shared.Instants;
import com.megaticket.console.shared.Loadable;
import com.megaticket.console.ui.FailureText;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.UiKit;
import com.megaticket.console.ui.fx.Latest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Which chain is read, what of it is shown, whether it is whole. FX thread. */
public final class JournalViewModel {
    /** While somebody looks. */
    private static final Duration EVERY = Duration.ofSeconds(15);
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss")
            .withZone(Instants.KST);

    private final Logbook logbook;
    private final UiKit kit;
    private final JournalEquipment with;
    private final Supplier<Instant> clock;
    private final JournalTexts texts;
    private final Latest listing;
    private final Latest reading;
    private final ObjectProperty<Loadable<Logbook.Chains>> chains = new SimpleObjectProperty<>(
            new Loadable.Loading<>());
    private final ObjectProperty<Loadable<Page>> page = new SimpleObjectProperty<>(new Loadable.Loading<>());
    private final ReadOnlyObjectWrapper<Optional<Chain>> chain = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Entry>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Entry>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Instant> now;
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private boolean inSight;
    private Instant askedAt = Instant.EPOCH;

    /** Ways out. */
    enum Form {
        CSV, JSON, MARKDOWN;

        String extension() {
            return switch (this) {
                case CSV -> "csv";
                case JSON -> "jsonl";
                case MARKDOWN -> "md";
            };
        }
    }

    JournalViewModel(UiKit kit, JournalEquipment with) {
        this.kit = kit;
        this.with = with;
        logbook = with.logbook();
        clock = with.clock();
        texts = new JournalTexts(kit.messages());
        listing = kit.work().latest("journal list");
        reading = kit.work().latest("journal");
        now = new ReadOnlyObjectWrapper<>(clock.get());
        kit.ticks().now().subscribe((_, _) -> tick());
        chains.subscribe((_, _) -> listed());
        page.subscribe((_, _) -> fill());
        filter.subscribe((_, _) -> fill());
        kit.messages().languageProperty().subscribe((_, _) -> {
            told.set("");
            fill();
        });
    }

    void sight(boolean on) {
        inSight = on;
        if (on) {
            now.set(clock.get());
            look();
        } else {
            listing.cancel();
            reading.cancel();
        }
    }

    private void tick() {
        if (!inSight) {
            return;
        }
        now.set(clock.get());
        if (Duration.between(askedAt, now.get()).compareTo(EVERY) >= 0) {
            look();
        }
    }

    /** Reads the list of chains and the chosen one anew. */
    void look() {
        askedAt = clock.get();
        chain.get().ifPresent(this::read);
        // The first list chooses, and so reads, by itself.
        listing.into(chains, clock, logbook::chains);
    }

    private void listed() {
        if (chain.get().isEmpty()) {
            // The newest of this console, else the newest of all.
            List<Listed> all = all();
            all.stream().filter(l -> isOwn(l.chain())).findFirst().or(() -> all.stream().findFirst())
                    .ifPresent(l -> choose(l.chain()));
        }
        if (chain.get().isEmpty() && chains.get() instanceof Loadable.Failed<Logbook.Chains>(var failure)) {
            page.set(new Loadable.Failed<>(failure));
        }
    }

    boolean isOwn(Chain of) {
        return of.console().equals(logbook.console());
    }

    List<Listed> all() {
        return chains.get().shown().map(Logbook.Chains::all).orElse(List.of());
    }

    /** A person, or the first list, chose. */
    void choose(Chain next) {
        if (!chain.get().equals(Optional.of(next))) {
            chain.set(Optional.of(next));
            page.set(new Loadable.Loading<>());
            chosen.set(Optional.empty());
            read(next);
        }
    }

    private void read(Chain of) {
        reading.into(page, clock, () -> {
            Copies copies = logbook.copies(of);
            return new Page(copies, Check.of(copies, clock.get()), copies.entries());
        });
    }

    private void fill() {
        String words = filter.get().strip();
        List<Entry> all = page.get().shown().map(Page::entries).orElse(List.of());
        // Newest first: what was done last is what is asked for.
        List<Entry> next = all.reversed().stream().filter(e -> texts.matches(e, words)).toList();
        Optional<Entry> kept = chosen.get().filter(next::contains).or(() -> next.stream().findFirst());
        rows.set(next);
        chosen.set(kept);
    }

    /** Nothing was ever written anywhere, as far as can be read. */
    boolean isEmpty() {
        return chains.get().shown().filter(c -> c.all().isEmpty()).isPresent();
    }

    ReadOnlyObjectProperty<Loadable<Logbook.Chains>> chains() {
        return chains;
    }

    ReadOnlyObjectProperty<Loadable<Page>> page() {
        return page;
    }

    ReadOnlyObjectProperty<Optional<Chain>> chain() {
        return chain.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Entry>> rows() {
        return rows.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Entry>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    void choose(Entry entry) {
        chosen.set(Optional.of(entry));
    }

    StringProperty filter() {
        return filter;
    }

    /** Moves with the ticks; ages count from it. */
    ReadOnlyObjectProperty<Instant> now() {
        return now.getReadOnlyProperty();
    }

    ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    Messages messages() {
        return kit.messages();
    }

    JournalTexts texts() {
        return texts;
    }

    /** What of this console's own entries waits. Before somebody looks, the console may not even have started. */
    Optional<Journal.Gap> gap() {
        return inSight ? Optional.of(logbook.gap()) : Optional.empty();
    }

    /** The whole chain as it was read, whatever the filter says. */
    void export(Form form) {
        page.get().shown().filter(p -> !p.entries().isEmpty()).ifPresent(p -> {
            String text = texts.export(form, p);
            String name = "journal-" + NAME.format(now.get()) + "." + form.extension();
            with.export().place().choose("failover.journal.export.title", form.name(), form.extension(), name)
                    .ifPresent(path -> kit.work().run("journal export", () -> {
                        with.export().file().accept(path, text.getBytes(StandardCharsets.UTF_8));
                        return path;
                    }, done -> told.set(messages().text("failover.journal.export.done", done.toString())), failure -> {
                        FailureText why = FailureText.of(failure, messages());
                        told.set(messages().text("failover.journal.export.failed", why.happened(), why.todo()));
                    }));
        });
    }
}
