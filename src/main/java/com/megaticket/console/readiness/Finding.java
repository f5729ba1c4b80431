package com.megaticket.console.readiness;

import java.util.Locale;

/**
 * One thing the start-up check found.
 *
 * @param region where, for example {@code ap-northeast-2}; empty when it concerns this computer or the login
 * @param what the real name of the table, index, attribute, permission, profile or setting
 * @param detail technical, for logs and "copy details"; no names, addresses or secrets
 */
public record Finding(Severity severity, Kind kind, String region, String what, String detail) {
    public enum Severity {
        /** Selling in this region cannot work. */
        BLOCKING,
        /** Selling works; something is degraded or will go wrong later. */
        WARNING,
        /** Worth knowing. */
        NOTE
    }

    /** What it is. {@link #key} leads to two texts in every language: what was found, and what to do ({@code .todo}). */
    public enum Kind {
        TABLE_MISSING, TABLE_NOT_READY, TABLE_WRONG_KEY, INDEX_MISSING, INDEX_NOT_READY,
        /** Other key than expected, or not all attributes projected. */
        INDEX_WRONG, TTL_OFF,
        /** TTL is on, but on the attribute named in {@code what}. */
        TTL_ON_OTHER, PERMISSION_DENIED,
        /** Writes are refused in the standby region: its hard fence, or a missing permission. */
        STANDBY_WRITES_DENIED, LOGIN_EXPIRED, CREDENTIALS_MISSING, CREDENTIALS_REFUSED, UNREACHABLE, NO_ANSWER, THROTTLED,
        /** {@code what} is the offset in seconds, service minus this computer. */
        CLOCK_OFF,
        /** No console table in either region: the counter features are off. */
        CONSOLE_TABLE_ABSENT,
        /** In one region only ({@code region} lacks it): the counter features are off. */
        CONSOLE_TABLE_HALF,
        /** An SDK endpoint setting named in {@code what} is ignored. */
        ENDPOINT_IGNORED, CHECK_FAILED;

        public String key() {
            return "readiness." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
