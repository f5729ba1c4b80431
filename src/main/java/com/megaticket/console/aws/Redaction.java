package com.megaticket.console.aws;

import java.util.regex.Pattern;

/** Takes out of a technical text what must not reach a log: who someone is, and what opens a door. */
public final class Redaction {
    private static final Pattern WHO = Pattern.compile("User: \\S+|[\\w.+-]+@[\\w-]+\\.[\\w.-]+");
    private static final Pattern SECRET = Pattern.compile(
            "(?i)(authorization|x-amz-security-token|x-amz-sso_bearer_token|secret\\w*|\\w*token|password|signature)"
                    + "(\"?\\s*[:=]\\s*\"?)(?:AWS4-HMAC-SHA256[^\\]\\r\\n]*|Bearer \\S+|[^\\s,;\"'\\])}]+)");
    private static final Pattern KEY_ID = Pattern.compile("\\b(AKIA|ASIA)[A-Z0-9]{12,}\\b");

    private Redaction() {}

    public static String of(String text) {
        String noWho = WHO.matcher(text).replaceAll("(someone)");
        String noSecret = SECRET.matcher(noWho).replaceAll("$1$2(hidden)");
        return KEY_ID.matcher(noSecret).replaceAll("(hidden)");
    }
}
