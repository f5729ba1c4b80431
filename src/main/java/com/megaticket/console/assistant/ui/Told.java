package com.megaticket.console.assistant.ui;

/** A text in the user's language and how serious it is: icon and words tell the level too, not the colour alone. */
record Told(Level level, String text) {
    enum Level {
        GOOD("fth-check-circle", "good"), INFO("fth-info", "info"), WARNING("fth-alert-triangle", "warning"), DANGER(
                "fth-alert-octagon", "danger");

        private final String icon;
        private final String style;

        Level(String icon, String style) {
            this.icon = icon;
            this.style = style;
        }

        String icon() {
            return icon;
        }

        String style() {
            return style;
        }
    }
}
