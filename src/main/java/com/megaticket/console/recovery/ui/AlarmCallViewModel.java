package com.megaticket.console.recovery.ui;

import com.megaticket.console.shared.Moment;
import com.megaticket.console.recovery.alarm.Alarm;
import com.megaticket.console.recovery.alarm.Horn;
import com.megaticket.console.recovery.outlook.Level;
import com.megaticket.console.recovery.ui.words.AlarmTexts;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.UiKit;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Makes alarms heard, and the grave ones seen while no window of the console is in front, whatever screen is open. FX thread. */
public final class AlarmCallViewModel {
    /** What comes within this time is told together. */
    static final Duration APART = Duration.ofSeconds(10);

    private final BoardViewModel board;
    private final UiKit kit;
    private final AlarmBell bell;
    private final Horn horn = new Horn();
    private final ReadOnlyBooleanWrapper ringing = new ReadOnlyBooleanWrapper();
    private final Map<String, Alarm> untold = new LinkedHashMap<>();
    private Set<String> known = Set.of();
    private Optional<Moment> toldAt = Optional.empty();

    AlarmCallViewModel(UiKit kit, BoardViewModel board, AlarmBell bell) {
        this.kit = kit;
        this.board = board;
        this.bell = bell;
        board.newest().subscribe((_, _) -> look());
        board.now().subscribe((_, _) -> look());
    }

    private void look() {
        List<Alarm> open = board.newest().get().map(o -> o.alarms().open()).orElse(List.of());
        Moment now = board.now().get();
        Optional<Horn.Tone> tone = horn.listen(open, now);
        if (bell.wanted().sound()) {
            tone.ifPresent(bell::ring);
        }
        ringing.set(bell.wanted().sound() && horn.isCalling());
        notice(open, now);
    }

    private void notice(List<Alarm> open, Moment now) {
        Map<String, Alarm> grave = open.stream()
                .filter(a -> a.over().isEmpty() && a.worst().compareTo(Level.UNKNOWN) >= 0)
                .collect(Collectors.toMap(Alarm::id, a -> a, (a, _) -> a, LinkedHashMap::new));
        grave.forEach((id, alarm) -> {
            if (!known.contains(id)) {
                untold.put(id, alarm);
            }
        });
        untold.keySet().retainAll(grave.keySet());
        known = Set.copyOf(grave.keySet());
        if (bell.inFront() || !bell.wanted().notices()) {
            untold.clear();
        } else if (!untold.isEmpty() && toldAt.map(at -> at.age(now).compareTo(APART) >= 0).orElse(true)) {
            toldAt = Optional.of(now);
            tell(List.copyOf(untold.values()));
            untold.clear();
        }
    }

    private void tell(List<Alarm> fresh) {
        Messages messages = kit.messages();
        var texts = new AlarmTexts(messages);
        Alarm first = fresh.stream().max(Comparator.comparing(Alarm::worst)).orElseThrow();
        String about = texts.about(first, board.newest().get().map(o -> o.picture()));
        String text = fresh.size() == 1 ? about : messages.text("recovery.notice.more", about, fresh.size() - 1);
        String title = texts.kind(first);
        kit.work().run("desktop notice", () -> bell.show(messages.text("recovery.notice.title", title), text),
                shown -> {
                    if (!shown) {
                        inWindow(title, text);
                    }
                }, _ -> inWindow(title, text));
    }

    private void inWindow(String title, String text) {
        kit.notifications().warn("recovery.notice", title, text);
    }

    /** Whether alarms sound now and then until somebody answers. */
    ReadOnlyBooleanProperty ringing() {
        return ringing.getReadOnlyProperty();
    }

    /** Quiet until the next new alarm; none is acknowledged by it. */
    void silence() {
        horn.silence();
        ringing.set(false);
    }
}
