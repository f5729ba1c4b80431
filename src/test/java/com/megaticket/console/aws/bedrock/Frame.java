package com.megaticket.console.aws.bedrock;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SequencedMap;
import java.util.zip.CRC32;

/**
 * Writes frames of {@code application/vnd.amazon.eventstream}: total length, headers length, CRC-32 of these two, headers, payload,
 * CRC-32 of all before it; integers big-endian (Amazon Transcribe Developer Guide, event stream encoding).
 */
final class Frame {
    private static final int OVERHEAD = 16;
    private static final byte STRING = 7;

    private Frame() {}

    static byte[] event(String type, String json) {
        return of(ordered(":event-type", type, ":content-type", "application/json", ":message-type", "event"), json);
    }

    static byte[] exception(String type, String json) {
        return of(ordered(":exception-type", type, ":content-type", "application/json", ":message-type", "exception"),
                json);
    }

    private static SequencedMap<String, String> ordered(String... pairs) {
        var headers = new java.util.LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            headers.put(pairs[i], pairs[i + 1]);
        }
        return headers;
    }

    private static byte[] of(SequencedMap<String, String> headers, String json) {
        byte[] payload = json.getBytes(StandardCharsets.UTF_8);
        byte[] head = headers(headers);
        ByteBuffer frame = ByteBuffer.allocate(OVERHEAD + head.length + payload.length);
        frame.putInt(frame.capacity()).putInt(head.length);
        frame.putInt(crc(frame, frame.position()));
        frame.put(head).put(payload);
        frame.putInt(crc(frame, frame.position()));
        return frame.array();
    }

    private static byte[] headers(Map<String, String> headers) {
        ByteBuffer bytes = ByteBuffer.allocate(1024);
        headers.forEach((name, value) -> {
            byte[] n = name.getBytes(StandardCharsets.UTF_8);
            byte[] v = value.getBytes(StandardCharsets.UTF_8);
            bytes.put((byte) n.length).put(n).put(STRING).putShort((short) v.length).put(v);
        });
        byte[] exact = new byte[bytes.position()];
        bytes.flip().get(exact);
        return exact;
    }

    private static int crc(ByteBuffer frame, int length) {
        var crc = new CRC32();
        crc.update(frame.slice(0, length));
        return (int) crc.getValue();
    }
}
