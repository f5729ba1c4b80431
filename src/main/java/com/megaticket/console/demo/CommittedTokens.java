package com.megaticket.console.demo;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Client tokens of transactions that were done in the last ten minutes. A repeat is answered with success without writing,
 * so it must not get a new stamp. Safe on any thread.
 */
final class CommittedTokens {
    private static final int MOST = 20_000;
    private static final long VALID_NANOS = 600_000_000_000L;

    private final Map<String, Long> done = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > MOST;
        }
    };

    /** Notes a success; true when the same token succeeded before. */
    synchronized boolean isReplay(String token) {
        if (token.isEmpty()) {
            return false;
        }
        long now = System.nanoTime();
        Long before = done.get(token);
        if (before != null && now - before < VALID_NANOS) {
            return true;
        }
        done.put(token, now);
        return false;
    }

    synchronized void forget() {
        done.clear();
    }
}
