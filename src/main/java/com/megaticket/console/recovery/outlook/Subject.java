package com.megaticket.console.recovery.outlook;

import com.megaticket.console.recovery.signal.Key;

/**
 * What an indication or an alarm is about.
 *
 * @param part within the signal: a table, a health check's id, a cloud alarm's name; empty = the whole
 */
public record Subject(Key<?> key, String part) {
    public static Subject of(Key<?> key) {
        return new Subject(key, "");
    }
}
