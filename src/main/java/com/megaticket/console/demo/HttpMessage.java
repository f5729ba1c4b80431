package com.megaticket.console.demo;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An HTTP/1.1 request or answer, whole. Only what the SDK and the engine say to each other is understood. The proxy speaks
 * it itself, because it must also be able to reset, to stay silent and to answer late.
 */
final class HttpMessage {
    private static final int MOST_BODY = 32 * 1024 * 1024;

    private final String first;
    private final List<String> headers;
    private final byte[] body;

    HttpMessage(String first, List<String> headers, byte[] body) {
        this.first = first;
        this.headers = List.copyOf(headers);
        this.body = body;
    }

    List<String> headers() {
        return headers;
    }

    /** Not a copy: nobody changes it. */
    byte[] body() {
        return body;
    }

    /** @return empty at a clean end of the stream */
    static Optional<HttpMessage> read(InputStream in) throws IOException {
        String first = line(in);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        var headers = new ArrayList<String>();
        for (String h = line(in); !h.isEmpty(); h = line(in)) {
            headers.add(h);
        }
        var head = new HttpMessage(first, headers, new byte[0]);
        byte[] body = head.header("transfer-encoding").isPresent() ? chunks(in) : sized(in, head);
        return Optional.of(new HttpMessage(first, headers, body));
    }

    private static byte[] sized(InputStream in, HttpMessage head) throws IOException {
        int length = Integer.parseInt(head.header("content-length").orElse("0"));
        if (length < 0 || length > MOST_BODY) {
            throw new IOException("body of " + length + " bytes");
        }
        byte[] body = in.readNBytes(length);
        if (body.length < length) {
            throw new EOFException("body cut short");
        }
        return body;
    }

    private static byte[] chunks(InputStream in) throws IOException {
        var body = new ByteArrayOutputStream();
        while (true) {
            int size = Integer.parseInt(line(in).split(";", 2)[0].trim(), 16);
            if (size == 0) {
                while (!line(in).isEmpty()) {
                    // Trailers say nothing we need.
                }
                return body.toByteArray();
            }
            body.write(in.readNBytes(size));
            line(in);
        }
    }

    /** A line without its end; empty also at the end of the stream. */
    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream(96);
        for (int b = in.read(); b != -1 && b != '\n'; b = in.read()) {
            if (b != '\r') {
                line.write(b);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    /** One write, so that no delayed acknowledgement waits between head and body. */
    void write(OutputStream out) throws IOException {
        var head = new StringBuilder(512).append(first).append("\r\n");
        for (String header : headers) {
            if (!is(header, "content-length") && !is(header, "transfer-encoding")) {
                head.append(header).append("\r\n");
            }
        }
        head.append("Content-Length: ").append(body.length).append("\r\n\r\n");
        var whole = new ByteArrayOutputStream(head.length() + body.length);
        whole.writeBytes(head.toString().getBytes(StandardCharsets.ISO_8859_1));
        whole.writeBytes(body);
        whole.writeTo(out);
        out.flush();
    }

    Optional<String> header(String name) {
        return headers.stream().filter(h -> is(h, name)).findFirst().map(h -> h.substring(name.length() + 1).trim());
    }

    HttpMessage withHeader(String name, String value) {
        var changed = new ArrayList<>(headers.stream().filter(h -> !is(h, name)).toList());
        changed.add(name + ": " + value);
        return new HttpMessage(first, changed, body);
    }

    HttpMessage without(String name) {
        return new HttpMessage(first, headers.stream().filter(h -> !is(h, name)).toList(), body);
    }

    HttpMessage withBody(byte[] other) {
        return new HttpMessage(first, headers, other);
    }

    /** The path of a request, without its query. */
    String path() {
        String[] parts = first.split(" ", 3);
        return parts.length < 2 ? "" : parts[1].split("\\?", 2)[0];
    }

    String method() {
        return first.split(" ", 2)[0];
    }

    /** The status of an answer. */
    int status() {
        return Integer.parseInt(first.split(" ", 3)[1]);
    }

    boolean isOk() {
        return status() == 200;
    }

    private static boolean is(String header, String name) {
        return header.length() > name.length()
                && header.charAt(name.length()) == ':'
                && header.substring(0, name.length()).toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT));
    }
}
