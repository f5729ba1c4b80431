package com.megaticket.console.app;

import com.megaticket.console.app.Arguments.WrongArgument;
import java.net.URI;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads names of regions, tables, indexes and addresses from the command line. */
final class Names {
    /** DynamoDB Developer Guide, "Naming rules". */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.-]{1,255}");
    private static final Set<String> THIS_COMPUTER = Set.of("localhost", "127.0.0.1", "[::1]");

    private Names() {}

    static String region(String option, String word) throws WrongArgument {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "seoul", LaunchOptions.SEOUL -> LaunchOptions.SEOUL;
            case "tokyo", LaunchOptions.TOKYO -> LaunchOptions.TOKYO;
            default -> throw new WrongArgument(option + " knows seoul and tokyo, not " + word);
        };
    }

    static String plain(String option, String name, int shortest) throws WrongArgument {
        if (name.length() < shortest || !PLAIN.matcher(name).matches()) {
            throw new WrongArgument(option + ": not a name DynamoDB takes: '" + name + "'");
        }
        return name;
    }

    /** Keys are the constants' names, in lower case, with dashes. */
    static <E extends Enum<E>> Map<E, String> keyed(String option, Class<E> type, Map<String, String> given)
            throws WrongArgument {
        var names = new EnumMap<E, String>(type);
        for (var entry : given.entrySet()) {
            E key = Arrays.stream(type.getEnumConstants())
                    .filter(c -> word(c).equalsIgnoreCase(entry.getKey()))
                    .findFirst()
                    .orElseThrow(() -> new WrongArgument(option + " knows " + Arrays.stream(type.getEnumConstants())
                            .map(Names::word).collect(Collectors.joining(", ")) + ", not " + entry.getKey()));
            names.put(key, plain(option, entry.getValue(), 3));
        }
        return names;
    }

    /** Ticket data goes in the clear to this computer only. */
    static URI address(String text) throws WrongArgument {
        String host;
        URI address;
        try {
            address = URI.create(text);
            host = String.valueOf(address.getHost());
        } catch (IllegalArgumentException _) {
            throw new WrongArgument("--endpoint: not an address: " + text);
        }
        boolean known = !host.equals("null") && Set.of("http", "https").contains(String.valueOf(address.getScheme()));
        if (!known || (address.getScheme().equals("http") && !THIS_COMPUTER.contains(host))) {
            throw new WrongArgument("--endpoint: not an https address (http on this computer only): " + text);
        }
        return address;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
