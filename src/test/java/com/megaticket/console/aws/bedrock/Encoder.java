package com.megaticket.console.aws.bedrock;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Turns pieces of one answer into frames, counting its blocks. Pieces that are no frames give none. */
final class Encoder {
    private int block;
    private boolean started;

    List<byte[]> frames(Piece piece) {
        var frames = new ArrayList<byte[]>();
        if (!started && !(piece instanceof Piece.Wait || piece instanceof Piece.Stamp)) {
            started = true;
            frames.add(Frame.event("messageStart", "{\"role\":\"assistant\",\"p\":\"abcdef\"}"));
        }
        switch (piece) {
            case Piece.Text text -> {
                text.parts().forEach(p -> frames.add(textDelta(p)));
                frames.add(stop());
            }
            case Piece.ToolUse tool -> {
                frames.add(start(tool));
                tool.input().forEach(p -> frames.add(inputDelta(p)));
                frames.add(stop());
            }
            case Piece.End end -> {
                frames.add(Frame.event("messageStop", "{\"stopReason\":\"" + end.reason() + "\",\"p\":\"ab\"}"));
                frames.add(metadata(end.tokens()));
            }
            case Piece.Event event -> frames.add(Frame.event(event.type(), event.json()));
            case Piece.Fault fault -> frames.add(Frame.exception(fault.type(),
                    node().put("message", fault.message()).put("originalMessage", "inner")
                            .put("originalStatusCode", 500)
                            .toString()));
            case Piece.Damaged _ -> {
                byte[] frame = textDelta("x");
                frame[frame.length - 1] ^= 1;
                frames.add(frame);
            }
            case Piece.HalfFrame _ -> frames.add(java.util.Arrays.copyOf(textDelta("cut off"), 40));
            case Piece.Wait _,Piece.Stamp _,Piece.Drop _,Piece.Hang _,Piece.Endless _,Piece.Refusal _ -> {
                // What the server does, not what it says.
            }
        }
        return frames;
    }

    byte[] textDelta(String text) {
        var event = indexed();
        event.putObject("delta").put("text", text);
        return Frame.event("contentBlockDelta", event.put("p", "abcd").toString());
    }

    private byte[] inputDelta(String part) {
        var event = indexed();
        event.putObject("delta").putObject("toolUse").put("input", part);
        return Frame.event("contentBlockDelta", event.toString());
    }

    private byte[] start(Piece.ToolUse tool) {
        var event = indexed();
        event.putObject("start").putObject("toolUse").put("toolUseId", tool.id()).put("name", tool.name());
        return Frame.event("contentBlockStart", event.toString());
    }

    private byte[] stop() {
        byte[] frame = Frame.event("contentBlockStop", indexed().toString());
        block++;
        return frame;
    }

    private static byte[] metadata(Piece.Tokens tokens) {
        var event = node();
        var usage = event.putObject("usage");
        long written = tokens.written5m() + tokens.written1h();
        usage.put("inputTokens", tokens.input()).put("outputTokens", tokens.output())
                .put("totalTokens", tokens.input() + tokens.output() + tokens.read() + written)
                .put("cacheReadInputTokens", tokens.read()).put("cacheWriteInputTokens", written);
        var details = usage.putArray("cacheDetails");
        details.addObject().put("ttl", "5m").put("inputTokens", tokens.written5m());
        details.addObject().put("ttl", "1h").put("inputTokens", tokens.written1h());
        event.putObject("metrics").put("latencyMs", 12);
        return Frame.event("metadata", event.toString());
    }

    private ObjectNode indexed() {
        return node().put("contentBlockIndex", block);
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }
}
