package com.megaticket.console.aws.bedrock;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the CBOR that the SDK writes (RFC 8949): maps, lists, texts, numbers and tags. */
public final class Cbor {
    private static final Object BREAK = new Object();

    private final ByteBuffer bytes;

    private Cbor(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    public static Map<?, ?> map(byte[] bytes) {
        return (Map<?, ?>) new Cbor(bytes).next();
    }

    private Object next() {
        int head = bytes.get() & 0xFF;
        int more = head & 0x1F;
        if (head == 0xFF) {
            return BREAK;
        }
        return switch (head >> 5) {
            case 0 -> number(more);
            case 1 -> -1 - number(more);
            case 3 -> text((int) number(more));
            case 4 -> list(more == 31 ? -1 : (int) number(more));
            case 5 -> map(more == 31 ? -1 : (int) number(more));
            case 6 -> {
                number(more);
                yield next();
            }
            case 7 -> switch (more) {
                case 20, 21 -> more == 21;
                case 26 -> (double) bytes.getFloat();
                case 27 -> bytes.getDouble();
                default -> throw new IllegalStateException("simple value " + more);
            };
            default -> throw new IllegalStateException("major type " + (head >> 5));
        };
    }

    private long number(int more) {
        return switch (more) {
            case 24 -> bytes.get() & 0xFF;
            case 25 -> bytes.getShort() & 0xFFFF;
            case 26 -> bytes.getInt() & 0xFFFFFFFFL;
            case 27 -> bytes.getLong();
            default -> more;
        };
    }

    private String text(int length) {
        byte[] text = new byte[length];
        bytes.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }

    private List<Object> list(int size) {
        var list = new ArrayList<>();
        for (int i = 0; i != size; i++) {
            Object item = next();
            if (item == BREAK) {
                return list;
            }
            list.add(item);
        }
        return list;
    }

    private Map<Object, Object> map(int size) {
        var map = new LinkedHashMap<>();
        for (int i = 0; i != size; i++) {
            Object key = next();
            if (key == BREAK) {
                return map;
            }
            map.put(key, next());
        }
        return map;
    }
}
