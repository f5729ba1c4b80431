package com.megaticket.console.failover.ui.journal;

/** One thing said about a chain: whether it can be trusted, and what to do. */
record Seal(Level level, String happened, String todo) {
    enum Level {
        WHOLE("fth-check-circle", "look-calm"), WAITING("fth-clock", "look-calm"), UNSEEN("fth-eye-off",
                "look-unseen"), BROKEN("fth-alert-octagon", "look-danger");

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
