package com.megaticket.console.aws.watch;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Writes the CBOR of an answer (RFC 8949): maps, lists, texts, numbers, truths, times. */
final class CborOut {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private CborOut() {}

    static byte[] of(Map<String, ?> map) {
        var written = new CborOut();
        written.put(map);
        return written.out.toByteArray();
    }

    private void put(Object value) {
        switch (value) {
            case Map<?, ?> map -> {
                head(5, map.size());
                map.forEach((k, v) -> {
                    put(k);
                    put(v);
                });
            }
            case List<?> list -> {
                head(4, list.size());
                list.forEach(this::put);
            }
            case String text -> {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                head(3, bytes.length);
                out.writeBytes(bytes);
            }
            case Boolean truth -> out.write(truth ? 0xF5 : 0xF4);
            case Integer number -> head(0, number);
            case Double number -> number(number);
            case Instant time -> {
                head(6, 1);
                number((double) time.getEpochSecond());
            }
            default -> throw new IllegalArgumentException(value.toString());
        }
    }

    private void number(double number) {
        out.write(0xFB);
        out.writeBytes(ByteBuffer.allocate(8).putDouble(number).array());
    }

    private void head(int type, int size) {
        if (size < 24) {
            out.write(type << 5 | size);
        } else {
            out.write(type << 5 | 26);
            out.writeBytes(ByteBuffer.allocate(4).putInt(size).array());
        }
    }
}
