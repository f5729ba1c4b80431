package com.megaticket.console.ui.faults;

import com.megaticket.console.ui.Screen;
import com.megaticket.console.ui.TestKit;

/** The fault screen over regions in memory, for tests of the window. */
public final class FaultsPanels {
    private FaultsPanels() {}

    public static Screen screen(TestKit kit) {
        return FaultsScreen.of(kit.kit(), new FakeFaults());
    }
}
