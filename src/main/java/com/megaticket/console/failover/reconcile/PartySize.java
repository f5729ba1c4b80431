package com.megaticket.console.failover.reconcile;

/** Counts the seats of a party's text: {@code 1층-B-7-13..16,1층-B-8-2} are five, {@code n=12} are twelve (design §5). */
final class PartySize {
    private PartySize() {}

    /** @return 0 when the text cannot be read */
    static int of(String party) {
        try {
            if (party.startsWith("n=")) {
                return Integer.parseInt(party.substring(2));
            }
            int seats = 0;
            for (String range : party.isEmpty() ? new String[0] : party.split(",", -1)) {
                int dots = range.indexOf("..");
                seats += dots < 0
                        ? 1
                        : 1 + number(range, dots + 2, range.length()) - number(range, range.lastIndexOf('-') + 1, dots);
            }
            return Math.max(0, seats);
        } catch (NumberFormatException _) {
            return 0;
        }
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
