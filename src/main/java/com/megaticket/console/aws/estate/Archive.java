package com.megaticket.console.aws.estate;

import com.megaticket.console.readiness.estate.Fleet;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A function's own files, from the address that Lambda gives for ten minutes. Libraries in it are left out. */
final class Archive {
    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final int MOST_FILES = 200;
    private static final int MOST_ENTRIES = 5000;
    private static final int MOST_BYTES = 256 * 1024;
    private static final Pattern OWN = Pattern
            .compile("(?!.*(?:node_modules|site-packages|dist-info)/).*\\.(?:py|js|mjs|cjs|ts|rb|json|ya?ml)");

    private Archive() {}

    /** @throws IOException also when there is more than can be looked through: a part is not given as all */
    static Fleet.Code read(String location) throws IOException {
        Map<String, String> files = new HashMap<>();
        var connection = (HttpURLConnection) URI.create(location).toURL().openConnection();
        connection.setConnectTimeout((int) TIMEOUT.toMillis());
        connection.setReadTimeout((int) TIMEOUT.toMillis());
        if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
            throw new IOException("the code was not given: " + connection.getResponseCode());
        }
        try (var zip = new ZipInputStream(new BufferedInputStream(connection.getInputStream()))) {
            int seen = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++seen > MOST_ENTRIES || files.size() >= MOST_FILES) {
                    throw new IOException("more files than can be looked through");
                }
                if (OWN.matcher(entry.getName()).matches()) {
                    files.put(entry.getName(), new String(zip.readNBytes(MOST_BYTES), StandardCharsets.UTF_8));
                }
            }
        } finally {
            connection.disconnect();
        }
        if (files.isEmpty()) {
            throw new IOException("no file of a known kind");
        }
        return new Fleet.Code(files);
    }
}
