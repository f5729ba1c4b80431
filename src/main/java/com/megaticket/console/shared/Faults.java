package com.megaticket.console.shared;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever work threw into a {@link Failure}: a fault's own, or a bug with a short repeatable code. */
public final class Faults {
    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private Faults() {}

    public static Failure failureOf(String work, Throwable thrown) {
        if (thrown instanceof Fault fault) {
            return fault.failure();
        }
        String code = code(thrown);
        LOG.error("{} broke ({})", work, code, thrown);
        return new Failure.Bug(code, work + ": " + thrown, "");
    }

    /** The same mistake at the same place gives the same code, so that reports of it can be counted. */
    static String code(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        StackTraceElement[] trace = root.getStackTrace();
        String place = trace.length == 0 ? "" : trace[0].getClassName() + "." + trace[0].getMethodName();
        return "%04X".formatted((root.getClass().getName() + place).hashCode() & 0xFFFF);
    }
}
