package com.megaticket.console.recovery.ui.words;

import com.megaticket.console.recovery.outlook.Level;
import com.megaticket.console.recovery.outlook.Verdict;
import com.megaticket.console.recovery.outlook.Vote;

/**
 * Shape and look of a level: never colour alone. Grey looks are for what is no news; what cannot be seen stands out without a colour of
 * its own.
 *
 * @param icon an ikonli code, another one for each level
 * @param style of {@code recovery.css}
 */
public record LevelMark(String icon, String style) {
    public static LevelMark of(Level level) {
        return switch (level) {
            case NORMAL -> new LevelMark("fth-circle", "level-calm");
            case OFF -> new LevelMark("fth-power", "level-calm");
            case NO_DATA -> new LevelMark("fth-minus", "level-calm");
            case WARNING -> new LevelMark("fth-alert-triangle", "level-warning");
            case STALE -> new LevelMark("fth-clock", "level-warning");
            case UNKNOWN -> new LevelMark("fth-help-circle", "level-unseen");
            case SILENT -> new LevelMark("fth-volume-x", "level-danger");
            case CRITICAL -> new LevelMark("fth-x-octagon", "level-danger");
        };
    }

    public static LevelMark of(Verdict.Call call) {
        return switch (call) {
            case STAY -> new LevelMark("fth-anchor", "call-stay");
            case PREPARE -> new LevelMark("fth-alert-triangle", "call-prepare");
            case GO -> new LevelMark("fth-arrow-right-circle", "call-go");
            case DO_NOT_GO -> new LevelMark("fth-slash", "call-no");
        };
    }

    public static LevelMark of(Vote vote) {
        return switch (vote) {
            case UP -> new LevelMark("fth-arrow-up", "level-calm");
            case DOWN -> new LevelMark("fth-arrow-down", "level-danger");
            case BLIND -> new LevelMark("fth-eye-off", "level-unseen");
        };
    }
}
