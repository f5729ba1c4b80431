package com.megaticket.console.ui.settings;

import com.megaticket.console.ui.Look;

/** The look as a person chooses it: one of the two, or as the computer is. */
public enum Theme {
    LIGHT, DARK, SYSTEM;

    Look look(boolean systemIsDark) {
        return switch (this) {
            case LIGHT -> Look.LIGHT;
            case DARK -> Look.DARK;
            case SYSTEM -> systemIsDark ? Look.DARK : Look.LIGHT;
        };
    }

    static Theme of(Look look) {
        return look == Look.LIGHT ? LIGHT : DARK;
    }
}
