package com.megaticket.console.aws.bedrock;

import java.time.Duration;
import java.util.List;
import java.util.function.LongConsumer;

/** A piece of a scripted answer. The start of the message is sent by itself before the first one that is a frame. */
public sealed interface Piece {
    /** One block of text, a delta for each part. */
    record Text(List<String> parts) implements Piece {
        public Text {
            parts = List.copyOf(parts);
        }

        public Text(String... parts) {
            this(List.of(parts));
        }
    }

    /** One call of a tool, a delta for each part of its input. No part = no delta at all. */
    record ToolUse(String id, String name, List<String> input) implements Piece {
        public ToolUse {
            input = List.copyOf(input);
        }

        public ToolUse(String id, String name, String... input) {
            this(id, name, List.of(input));
        }
    }

    /** The model's own end, and what it counted. */
    record End(String reason, Tokens tokens) implements Piece {
        public End(String reason) {
            this(reason, new Tokens(100, 20, 0, 0, 0));
        }
    }

    record Tokens(long input, long output, long read, long written5m, long written1h) {}

    /** Any event as it is. */
    record Event(String type, String json) implements Piece {}

    /** An exception inside the stream. */
    record Fault(String type, String message) implements Piece {}

    record Wait(Duration time) implements Piece {}

    /** Told {@link System#nanoTime} just before the next frame is written. */
    record Stamp(LongConsumer at) implements Piece {}

    /** A text frame whose last bit is wrong. */
    record Damaged() implements Piece {}

    /** Half a frame, then the regular end of the response. */
    record HalfFrame() implements Piece {}

    /** The connection is closed without the end of the response. */
    record Drop() implements Piece {}

    /** Nothing more, on an open connection, until the client goes. */
    record Hang() implements Piece {}

    /** Text without end. */
    record Endless(Duration every) implements Piece {}

    /** Instead of a stream; only as the first piece. */
    record Refusal(int status, String type, String message) implements Piece {}
}
