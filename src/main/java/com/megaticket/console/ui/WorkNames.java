package com.megaticket.console.ui;

/** What a piece of work is about, in people's words; one without a name of its own is just work. */
public final class WorkNames {
    private WorkNames() {}

    public static String of(String work, Messages messages) {
        return messages.text(switch (work) {
            case "performances" -> "ui.work.performances";
            case "showings" -> "ui.work.showings";
            case "seats left" -> "ui.work.seats-left";
            case "seat chart", "seat map now" -> "ui.work.seat-map";
            case "hold", "renew", "release" -> "ui.work.hold";
            case "sell" -> "ui.work.sell";
            case "cancel" -> "ui.work.cancel";
            case "find order" -> "ui.work.orders";
            case "open acts" -> "ui.work.open-acts";
            case "settings" -> "ui.work.settings";
            case "desktop notice" -> "ui.work.desktop-notice";
            case "status" -> "ui.work.status";
            default -> "ui.work.other";
        });
    }
}
