package com.megaticket.console.readiness.check;

import java.util.Locale;

/** How bad a finding is. Worst first. */
public enum Severity {
    /** The standby cannot take over. */
    BLOCKER,
    /** It can, with harm or by luck. */
    HIGH,
    /** It makes the next failure worse. */
    MEDIUM;

    public String key() {
        return "readiness.severity." + name().toLowerCase(Locale.ROOT);
    }
}
