package com.megaticket.console.aws.watch;

import java.util.Locale;

/** A host with a port. */
record Address(String host, int port) {
    /** @param text {@code host} or {@code host:port} */
    static Address of(String text, int usualPort) {
        int colon = text.lastIndexOf(':');
        return colon < 0
                ? new Address(text, usualPort)
                : new Address(text.substring(0, colon), Integer.parseInt(text.substring(colon + 1)));
    }

    /** One way of writing it: lower case, no dot at the end, without the prefix Route 53's own screens put before load balancers. */
    static String plain(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String bare = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
        return bare.startsWith("dualstack.") ? bare.substring("dualstack.".length()) : bare;
    }
}
