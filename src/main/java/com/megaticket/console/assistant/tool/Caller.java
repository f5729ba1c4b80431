package com.megaticket.console.assistant.tool;

/** Who asks the registry. None of them can approve. */
public enum Caller {
    MODEL, GUIDED,
    /** A button on a card: its press is a person's, and approves through the conversation. */
    BUTTON, MCP
}
