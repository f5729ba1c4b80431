package com.megaticket.console.readiness.estate;

/**
 * One read: what is done, where, and to what.
 *
 * @param region where it is asked; {@link #GLOBAL} for what has no region, empty for this computer
 * @param subject the name, id or address asked about; empty for all there are
 */
public record Call(Action action, String region, String subject) {
    public static final String GLOBAL = "global";

    public String text() {
        return action.call() + (region.isEmpty() ? "" : " " + region) + (subject.isEmpty() ? "" : " " + subject);
    }
}
