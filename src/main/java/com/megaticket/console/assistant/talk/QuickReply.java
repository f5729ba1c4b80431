package com.megaticket.console.assistant.talk;

/** @param label on the button; {@code says} what it says when pressed */
public record QuickReply(String label, String says) {
    public static QuickReply of(String text) {
        return new QuickReply(text, text);
    }
}
