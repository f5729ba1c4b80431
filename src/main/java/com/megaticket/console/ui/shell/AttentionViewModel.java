package com.megaticket.console.ui.shell;

import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.Notification;
import com.megaticket.console.ui.Notifications;
import com.megaticket.console.ui.UiKit;
import com.megaticket.console.ui.WorkNames;
import com.megaticket.console.ui.fx.Underway;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;

/** The right end of the status bar: work that takes long, the last error, the session's notifications. FX thread. */
public final class AttentionViewModel {
    /** Shorter work is not worth a word. */
    static final Duration LONG = Duration.ofSeconds(1);

    private final UiKit kit;
    private final BooleanProperty listShown;
    private final Map<Underway, Instant> begun = new HashMap<>();
    private final ReadOnlyObjectWrapper<Optional<Underway>> longest = new ReadOnlyObjectWrapper<>(Optional.empty());

    AttentionViewModel(UiKit kit, BooleanProperty listShown) {
        this.kit = kit;
        this.listShown = listShown;
        kit.ticks().now().subscribe(this::look);
    }

    private void look(Instant now) {
        List<Underway> underway = kit.work().underway();
        begun.keySet().retainAll(underway);
        underway.forEach(work -> begun.putIfAbsent(work, now));
        longest.set(underway.stream()
                .filter(work -> age(work, now).compareTo(LONG) >= 0)
                .findFirst());
    }

    private Duration age(Underway work, Instant now) {
        return Duration.between(begun.getOrDefault(work, now), now);
    }

    /** The work that has waited longest, once it took over a second. */
    ReadOnlyObjectProperty<Optional<Underway>> longest() {
        return longest.getReadOnlyProperty();
    }

    /** {@code 회차 · 3초}, and how many more there are. */
    String words(Underway work) {
        int more = kit.work().underway().size() - 1;
        String name = WorkNames.of(work.name(), messages());
        String age = messages().formats().duration(age(work, now().get()));
        return more == 0 ? messages().text("ui.work.one", name, age) : messages().text("ui.work.more", name, age, more);
    }

    void giveUp() {
        longest.get().filter(Underway::canBeGivenUp).ifPresent(work -> {
            String name = WorkNames.of(work.name(), messages());
            work.giveUp();
            kit.notifications().say("ui.work.given-up", name);
            look(now().get());
        });
    }

    ReadOnlyObjectProperty<Optional<Notification>> lastTrouble() {
        return kit.notifications().lastTrouble();
    }

    /** How long ago, in words. */
    String ago(Notification notification) {
        return messages().text("ui.notifications.ago",
                messages().formats().duration(Duration.between(notification.at(), now().get())));
    }

    Notifications notifications() {
        return kit.notifications();
    }

    ObservableList<Notification> all() {
        return kit.notifications().all();
    }

    BooleanProperty listShown() {
        return listShown;
    }

    void toggle() {
        listShown.set(!listShown.get());
    }

    ReadOnlyObjectProperty<Instant> now() {
        return kit.ticks().now();
    }

    Messages messages() {
        return kit.messages();
    }
}
