package com.megaticket.console.ui;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.ui.fx.Ticks;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * What happened in this session, newest first, to be looked up later; some of it also shows for a few seconds in a corner,
 * without taking the keyboard. Banners and failed work come in by themselves. FX thread.
 */
public final class Notifications {
    /** How long one shows in the corner. */
    public static final Duration SHOWN = Duration.ofSeconds(6);
    private static final int MOST_SHOWN = 3;
    private static final int MOST_KEPT = 200;
    private static final Duration SAME = Duration.ofMinutes(5);

    private final Ticks ticks;
    private final ObservableList<Notification> all = FXCollections.observableArrayList();
    private final ObservableList<Notification> shown = FXCollections.observableArrayList();
    private final ObservableList<Notification> allSeen = FXCollections.unmodifiableObservableList(all);
    private final ObservableList<Notification> shownSeen = FXCollections.unmodifiableObservableList(shown);
    private final ReadOnlyObjectWrapper<Optional<Notification>> lastTrouble = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private List<Banner> standing = List.of();

    public Notifications(Banners banners, Ticks ticks) {
        this.ticks = ticks;
        banners.shown().subscribe(() -> stand(List.copyOf(banners.shown())));
        ticks.now().subscribe(this::fade);
    }

    /** Newest first. */
    public ObservableList<Notification> all() {
        return allSeen;
    }

    /** Those in the corner now, oldest first. */
    public ObservableList<Notification> shown() {
        return shownSeen;
    }

    /** The newest error of the session, whether or not it is over. */
    public ReadOnlyObjectProperty<Optional<Notification>> lastTrouble() {
        return lastTrouble.getReadOnlyProperty();
    }

    /** Says something that went as it should. Texts by key: {@code <key>.happened}, which takes the arguments, {@code .means}, {@code .todo}. */
    public void say(String key, String... args) {
        show(keep(Banner.Level.INFO, new Banner.Notice(key, List.of(args))));
    }

    /** Something a person should look at, where a banner would stand too long. Texts as in {@link #say}. */
    public void warn(String key, String... args) {
        show(keep(Banner.Level.WARNING, new Banner.Notice(key, List.of(args))));
    }

    /** Work that failed. The same again within five minutes counts as one that lasts. */
    void failed(String work, Failure failure) {
        var text = new Banner.Undone(work, failure);
        Instant now = ticks.now().get();
        Optional<Notification> same = all.stream()
                .filter(n -> n.at().plus(SAME).isAfter(now) && isSame(n.text(), text))
                .findFirst();
        same.ifPresent(all::remove);
        keep(Banner.Level.WARNING, text);
    }

    private static boolean isSame(Banner.Text one, Banner.Undone other) {
        return one instanceof Banner.Undone undone && undone.work().equals(other.work())
                && undone.failure().getClass() == other.failure().getClass();
    }

    private void stand(List<Banner> now) {
        Set<String> before = ids(standing);
        Set<String> after = ids(now);
        List<Banner> gone = standing.stream().filter(b -> !after.contains(b.id())).toList();
        standing = now;
        now.stream().filter(b -> !before.contains(b.id())).forEach(b -> keep(b.level(), b.text()));
        gone.forEach(b -> show(keep(Banner.Level.INFO, new Banner.Over(b.text()))));
    }

    private static Set<String> ids(List<Banner> banners) {
        return banners.stream().map(Banner::id).collect(Collectors.toCollection(HashSet::new));
    }

    private Notification keep(Banner.Level level, Banner.Text text) {
        var made = new Notification(ticks.now().get(), level, text);
        all.addFirst(made);
        if (all.size() > MOST_KEPT) {
            all.removeLast();
        }
        if (made.isTrouble()) {
            lastTrouble.set(Optional.of(made));
        }
        return made;
    }

    private void show(Notification made) {
        var next = new ArrayList<>(shown);
        next.add(made);
        shown.setAll(next.subList(Math.max(0, next.size() - MOST_SHOWN), next.size()));
    }

    private void fade(Instant now) {
        if (shown.stream().anyMatch(n -> !n.at().plus(SHOWN).isAfter(now))) {
            shown.removeIf(n -> !n.at().plus(SHOWN).isAfter(now));
        }
    }
}
