package com.megaticket.console.demo;

/** What a client of the proxy gets. */
sealed interface Reply {
    record Answer(HttpMessage message) implements Reply {}

    /** Nothing, for as long as the client waits. */
    record Silence() implements Reply {}

    /** The connection is broken at once. */
    record Reset() implements Reply {}
}
