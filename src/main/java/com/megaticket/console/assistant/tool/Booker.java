package com.megaticket.console.assistant.tool;

import java.util.Optional;

/**
 * Whom the conversation books for. Comes from the window, never from a model.
 *
 * @param customer the web login the clerk chose; empty = a walk-up
 * @param conversation unique id; what was held and sold in it is its own
 */
public record Booker(String conversation, Optional<String> customer) {}
