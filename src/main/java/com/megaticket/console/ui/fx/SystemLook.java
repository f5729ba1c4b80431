package com.megaticket.console.ui.fx;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;

/** Whether this computer is set to dark windows; follows it while the console runs. FX thread. */
public final class SystemLook {
    private SystemLook() {}

    public static ObservableValue<Boolean> isDark() {
        return Platform.getPreferences().colorSchemeProperty().map(scheme -> scheme == ColorScheme.DARK);
    }
}
