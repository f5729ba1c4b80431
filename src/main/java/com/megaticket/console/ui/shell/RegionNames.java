package com.megaticket.console.ui.shell;

import com.megaticket.console.ui.Messages;

/** The two regions in people's words; another one keeps its id. */
public final class RegionNames {
    private RegionNames() {}

    public static String of(String id, Messages messages) {
        return switch (id) {
            case "ap-northeast-2" -> messages.text("ui.region.seoul");
            case "ap-northeast-1" -> messages.text("ui.region.tokyo");
            default -> id;
        };
    }
}
