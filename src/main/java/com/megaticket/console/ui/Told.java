package com.megaticket.console.ui;

/** A text in the user's language and how serious it is. The icon and the words tell the level too, not the colour alone. */
public record Told(Level level, String text) {
    public enum Level {
        GOOD("fth-check-circle", "good"), INFO("fth-info", "info"), WARNING("fth-alert-triangle", "warning"), DANGER(
                "fth-alert-octagon", "danger");

        private final String icon;
        private final String style;

        Level(String icon, String style) {
            this.icon = icon;
            this.style = style;
        }

        public String icon() {
            return icon;
        }

        public String style() {
            return style;
        }
    }

    public static Told info(String text) {
        return new Told(Level.INFO, text);
    }

    public static Told warning(String text) {
        return new Told(Level.WARNING, text);
    }

    public static Told danger(String text) {
        return new Told(Level.DANGER, text);
    }
}
