package com.megaticket.console.readiness.check;

import java.util.Locale;

/** The checks there are, in the order of the design. {@link #key} leads to the text that says what one proves. */
public enum CheckId {
    R1(Severity.BLOCKER), R2(Severity.BLOCKER), R3(Severity.BLOCKER), R4(Severity.BLOCKER), R5(Severity.BLOCKER), R6(
            Severity.BLOCKER), R7(Severity.BLOCKER), R8(Severity.BLOCKER), R9(Severity.HIGH), R10(Severity.HIGH), R11(
                    Severity.HIGH), R12(Severity.BLOCKER), R13(Severity.BLOCKER), R14(Severity.HIGH), R15(
                            Severity.BLOCKER), R16(Severity.HIGH), R17(Severity.BLOCKER), R18(
                                    Severity.BLOCKER), R19(Severity.HIGH), R20(Severity.HIGH), R21(
                                            Severity.BLOCKER), R22(Severity.BLOCKER), R23(Severity.BLOCKER), R24(
                                                    Severity.HIGH), R25(Severity.BLOCKER), R26(Severity.HIGH), R27(
                                                            Severity.HIGH), R28(Severity.MEDIUM), R29(
                                                                    Severity.HIGH), R30(Severity.BLOCKER), R31(
                                                                            Severity.MEDIUM), R32(Severity.MEDIUM);

    private final Severity severity;

    CheckId(Severity severity) {
        this.severity = severity;
    }

    /** How bad it is if it fails; a single finding may be milder. */
    public Severity severity() {
        return severity;
    }

    public String key() {
        return "readiness.check." + name().toLowerCase(Locale.ROOT);
    }
}
