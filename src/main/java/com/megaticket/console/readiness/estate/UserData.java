package com.megaticket.console.readiness.estate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * What an instance runs at its birth, decoded. Its text may hold secrets: nothing but this class reads it, and it tells
 * hosts, variables and fingerprints only.
 */
public final class UserData {
    /** The EC2 limit is 16 KB raw; unpacked more than this is no script. */
    private static final int MOST = 1 << 20;
    private static final Pattern HOST = Pattern
            .compile("(?i)\\b([a-z0-9][a-z0-9.-]*\\.(?:amazonaws\\.com|on\\.aws)(?:\\.cn)?)\\b");
    private static final Pattern ARN = Pattern
            .compile("\\barn:aws[\\w-]*:[\\w-]+:([a-z]{2}-[a-z-]+-\\d):\\S*?(?=[\"'\\s,]|$)");
    private static final Pattern VARIABLE = Pattern.compile(
            "(?m)(?:^|[\\s\"';&])(?:-e\\s+|--env\\s+)?[\"']?([A-Z][A-Z0-9_]{2,})=(?:\"([^\"\\n]*)\"|'([^'\\n]*)'|([^\\s\"';]*))");
    private static final Pattern SECRET = Pattern
            .compile("SECRET|PASSWORD|PASSWD|TOKEN|CREDENTIAL|PRIVATE|API_?KEY|ACCESS_?KEY|SIGNING");
    private static final Pattern REGION = Pattern
            .compile("\\b([a-z]{2}(?:-gov)?-(?:north|south|east|west|central)[a-z]*-\\d)\\b");

    private final String text;

    private UserData(String text) {
        this.text = text;
    }

    public static UserData of(String text) {
        return new UserData(text);
    }

    /**
     * @param encoded base64 of the script, of its gzip, or of a MIME multipart of such parts; empty is no user data
     * @throws IllegalArgumentException when it is none of these
     */
    public static UserData decode(String encoded) {
        return new UserData(parts(unpacked(Base64.getMimeDecoder().decode(encoded))));
    }

    private static String unpacked(byte[] bytes) {
        if (bytes.length < 2 || bytes[0] != 0x1f || bytes[1] != (byte) 0x8b) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        try (var zip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(zip.readNBytes(MOST), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalArgumentException("user data is no gzip", e);
        }
    }

    /** The bodies of a multipart, each decoded; anything else as it is. */
    private static String parts(String text) {
        Matcher boundary = Pattern
                .compile("(?is)\\A.{0,2000}?^content-type:\\s*multipart/[^\\n]*?boundary=\"?([^\"\\s;]+)",
                        Pattern.MULTILINE)
                .matcher(text);
        if (!boundary.find()) {
            return text;
        }
        var all = new StringBuilder();
        for (String part : text.split(Pattern.quote("--" + boundary.group(1)), -1)) {
            String[] halves = part.split("\\r?\\n\\r?\\n", 2);
            if (halves.length == 2) {
                boolean encoded = Pattern.compile("(?im)^content-transfer-encoding:\\s*base64").matcher(halves[0])
                        .find();
                all.append(encoded ? unpacked(Base64.getMimeDecoder().decode(halves[1].strip())) : halves[1])
                        .append('\n');
            }
        }
        return all.toString();
    }

    public boolean isEmpty() {
        return text.isBlank();
    }

    public boolean holds(String marker) {
        return text.contains(marker);
    }

    /** Names of AWS hosts in it, lower case. */
    public Set<String> hosts() {
        return found(HOST.matcher(text).results().map(m -> m.group(1)));
    }

    /** Regions of the ARNs in it, as {@code region arn}. */
    public Set<String> arns() {
        return found(ARN.matcher(text).results().map(MatchResult::group));
    }

    private static Set<String> found(java.util.stream.Stream<String> all) {
        var sorted = new TreeSet<String>();
        all.forEach(s -> sorted.add(s.toLowerCase(java.util.Locale.ROOT)));
        return sorted;
    }

    /** The region an AWS host or ARN names; empty when it names none. */
    public static java.util.Optional<String> regionOf(String name) {
        Matcher region = REGION.matcher(name);
        return region.find() ? java.util.Optional.of(region.group(1)) : java.util.Optional.empty();
    }

    /** Variables it sets, those that name secrets left out. */
    public Map<String, String> variables() {
        var plain = new LinkedHashMap<String, String>();
        all().forEach((name, value) -> {
            if (!SECRET.matcher(name).find()) {
                plain.put(name, value);
            }
        });
        return plain;
    }

    /** Names of the secrets it sets in clear, with a fingerprint of each value. References to a vault are none. */
    public Map<String, String> secrets() {
        var hashes = new LinkedHashMap<String, String>();
        all().forEach((name, value) -> {
            if (SECRET.matcher(name).find() && !value.isBlank() && !value.startsWith("$")
                    && !value.startsWith("arn:")) {
                hashes.put(name, hash(value));
            }
        });
        return hashes;
    }

    private Map<String, String> all() {
        var all = new LinkedHashMap<String, String>();
        VARIABLE.matcher(text).results().forEach(m -> all.put(m.group(1),
                m.group(2) != null ? m.group(2) : m.group(3) != null ? m.group(3) : m.group(4)));
        return all;
    }

    /** Eight hexadecimal digits of SHA-256: enough to tell values apart, too few to find one. */
    public String fingerprint() {
        return hash(text);
    }

    static String hash(String value) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof UserData data && data.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Without its text. */
    @Override
    public String toString() {
        return "user data " + fingerprint() + " hosts " + hosts();
    }
}
