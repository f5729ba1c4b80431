package com.megaticket.console.aws.estate;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes the CBOR that CloudWatch answers (RFC 8949): maps, lists, texts and doubles; and finds the ids that were asked for. */
final class CborMap {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private CborMap() {}

    static byte[] bytes(Map<String, ?> map) {
        var writer = new CborMap();
        writer.value(map);
        return writer.out.toByteArray();
    }

    private void value(Object value) {
        switch (value) {
            case Map<?, ?> map -> {
                head(5, map.size());
                map.forEach((k, v) -> {
                    value(k);
                    value(v);
                });
            }
            case List<?> list -> {
                head(4, list.size());
                list.forEach(this::value);
            }
            case Double number -> {
                out.write(0xFB);
                out.writeBytes(ByteBuffer.allocate(8).putDouble(number).array());
            }
            default -> {
                byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
                head(3, text.length);
                out.writeBytes(text);
            }
        }
    }

    private void head(int type, int size) {
        if (size < 24) {
            out.write(type << 5 | size);
        } else {
            out.write(type << 5 | 24);
            out.write(size);
        }
    }

    /** Values of every key {@code Id} in a request: texts of less than 24 characters. */
    static List<String> ids(String request) {
        var ids = new ArrayList<String>();
        for (int at = request.indexOf("bId"); at >= 0; at = request.indexOf("bId", at + 3)) {
            int length = request.charAt(at + 3) - 0x60;
            ids.add(request.substring(at + 4, at + 4 + length));
        }
        return ids;
    }
}
