package com.megaticket.console.readiness.check;

import java.util.Locale;

/** The checks there are, in the order of the design. {@link #key} leads to the text that says what one proves. */
public enum CheckId {
    R1, R2, R3, R4, R5, R6, R7, R8, R9, R10, R11, R12, R13, R14, R15, R16, R17, R18, R19, R20, R21, R22, R23, R24, R25, R26, R27, R28, R29, R30, R31, R32;

    /** How bad it is if it fails; a single finding may be milder. */
    public Severity severity() {
        return switch (this) {
            case R9, R10, R11, R14, R16, R19, R20, R24, R26, R27, R29 -> Severity.HIGH;
            case R28, R31, R32 -> Severity.MEDIUM;
            default -> Severity.BLOCKER;
        };
    }

    public String key() {
        return "readiness.check." + name().toLowerCase(Locale.ROOT);
    }

    /** Leads to the text that says what happens where it is not so. */
    public String why() {
        return key() + ".why";
    }
}
