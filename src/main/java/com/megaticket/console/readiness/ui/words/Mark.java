package com.megaticket.console.readiness.ui.words;

import com.megaticket.console.readiness.board.BoardSnapshot.State;
import com.megaticket.console.readiness.board.Sheet;
import java.util.List;

/**
 * Shape and look of a state: never colour alone. Grey is for what is in order; what is not known stands out without a colour of its own.
 *
 * @param icon an ikonli code, another one for each state
 * @param style of {@code readiness.css}
 */
public record Mark(String icon, String style) {
    public static final List<String> STYLES = List.of("look-calm", "look-unseen", "look-warning", "look-danger");

    public static Mark of(Group group) {
        return switch (group) {
            case STOPS -> new Mark("fth-x-octagon", "look-danger");
            case HARMS -> new Mark("fth-alert-triangle", "look-warning");
            case CANNOT_TELL -> new Mark("fth-help-circle", "look-unseen");
            case NOT_PERMITTED -> new Mark("fth-lock", "look-unseen");
            case NOT_LOOKED_AT -> new Mark("fth-eye-off", "look-unseen");
            case NOT_SET_UP -> new Mark("fth-minus-circle", "look-unseen");
            case PASSED -> new Mark("fth-check", "look-calm");
        };
    }

    public static Mark of(Summary.Call call) {
        return switch (call) {
            case STOPPED -> new Mark("fth-x-octagon", "look-danger");
            case OLD -> new Mark("fth-clock", "look-unseen");
            case LOOKING -> new Mark("fth-loader", "look-unseen");
            case NEVER -> new Mark("fth-eye-off", "look-unseen");
            case UNKNOWN -> new Mark("fth-help-circle", "look-unseen");
            case HARMED -> new Mark("fth-alert-triangle", "look-warning");
            case READY -> new Mark("fth-check", "look-calm");
        };
    }

    /** Of how it last ended; of what goes on where it never did. */
    public static Mark of(Sheet.Line line) {
        Mark mark = of(Group.of(line));
        return line.last().isPresent() || line.underWay().isEmpty()
                ? mark
                : new Mark(underWay(line.underWay().get()), mark.style());
    }

    /** An icon of what goes on now. */
    public static String underWay(State state) {
        return state instanceof State.Running ? "fth-loader" : "fth-clock";
    }
}
