package com.megaticket.console.readiness.check;

/** Ends a check that cannot know what to look at. Caught by {@link Check#run}. */
final class Unconfigured extends RuntimeException {
    private final Setting setting;

    Unconfigured(Setting setting) {
        super(setting.key(), null, false, false);
        this.setting = setting;
    }

    Setting setting() {
        return setting;
    }
}
