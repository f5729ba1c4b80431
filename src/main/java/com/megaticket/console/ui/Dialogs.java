package com.megaticket.console.ui;

import com.megaticket.console.shared.Failure;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Questions and bugs shown over the window, one at a time, the rest waiting in order. Drawn inside the scene, so it
 * works on every screen and in tests. View-models ask; the shell shows. FX thread.
 */
public final class Dialogs {
    private final Deque<Dialog> waiting = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Optional<Dialog>> current = new ReadOnlyObjectWrapper<>(Optional.empty());

    public sealed interface Dialog {}

    /** A question with two answers. Texts are already in the user's language. {@code danger} = cannot be undone. */
    public record Question(String title, String text, String yes, boolean danger, Runnable confirmed)
            implements
                Dialog {}

    /** Our own mistake: short code, details to copy. */
    public record BugReport(Failure.Bug bug) implements Dialog {}

    public ReadOnlyObjectProperty<Optional<Dialog>> current() {
        return current.getReadOnlyProperty();
    }

    public void ask(Question question) {
        open(question);
    }

    /** The same bug again is one dialog: repeated reads must not pile them up. */
    public void bug(Failure.Bug bug) {
        if (Stream.concat(current.get().stream(), waiting.stream())
                .noneMatch(d -> d instanceof BugReport shown && shown.bug().code().equals(bug.code()))) {
            open(new BugReport(bug));
        }
    }

    /** The question was answered with yes. */
    public void confirm() {
        Optional<Dialog> answered = current.get();
        close();
        if (answered.orElse(null) instanceof Question question) {
            question.confirmed().run();
        }
    }

    /** Closed without a yes. */
    public void close() {
        current.set(Optional.ofNullable(waiting.poll()));
    }

    private void open(Dialog dialog) {
        if (current.get().isPresent()) {
            waiting.add(dialog);
        } else {
            current.set(Optional.of(dialog));
        }
    }
}
