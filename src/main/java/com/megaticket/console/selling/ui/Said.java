package com.megaticket.console.selling.ui;

/** A text in the user's language and how serious it is. The icon and the words tell the level too, not the colour alone. */
record Said(Level level, String text) {
    enum Level {
        INFO("fth-info", "info"), WARNING("fth-alert-triangle", "warning"), DANGER("fth-alert-octagon", "danger");

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

    static Said info(String text) {
        return new Said(Level.INFO, text);
    }

    static Said warning(String text) {
        return new Said(Level.WARNING, text);
    }

    static Said danger(String text) {
        return new Said(Level.DANGER, text);
    }
}
