package com.megaticket.console.assistant.ui;

import com.megaticket.console.assistant.talk.QuickReply;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What a person is about to say: the draft, whether it replaces the last message, and answers ready to press. FX thread. */
final class Composer {
    private final StringProperty draft = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<QuickReply>> replies = new ReadOnlyObjectWrapper<>(List.of());
    private String before = "";

    StringProperty draft() {
        return draft;
    }

    ReadOnlyBooleanProperty editing() {
        return editing.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<QuickReply>> replies() {
        return replies.getReadOnlyProperty();
    }

    boolean isEmpty() {
        return draft.get().isBlank() && !editing.get();
    }

    void edit(String last) {
        before = draft.get();
        draft.set(last);
        editing.set(true);
    }

    /** Back to what was being written. */
    void leaveEdit() {
        editing.set(false);
        draft.set(before);
        before = "";
    }

    void sent() {
        editing.set(false);
        before = "";
        draft.set("");
    }

    void offer(List<QuickReply> offered) {
        replies.set(offered);
    }
}
