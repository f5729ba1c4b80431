package com.megaticket.console.recovery;

/** One way of the replication. Regions by id: {@code ap-northeast-2}. */
public record Direction(String from, String to) {
    public Direction reversed() {
        return new Direction(to, from);
    }
}
