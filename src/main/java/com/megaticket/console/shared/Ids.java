package com.megaticket.console.shared;

/** Makes new identifiers. Injected, so that simulations are repeatable. Safe on any thread. */
public interface Ids {
    /** A random UUID (version 4) as text. */
    String uuid();

    /** A uniform number in [0, bound). */
    int number(int bound);

    static Ids random() {
        var random = new java.security.SecureRandom();
        return new Ids() {
            @Override
            public String uuid() {
                return java.util.UUID.randomUUID().toString();
            }

            @Override
            public int number(int bound) {
                return random.nextInt(bound);
            }
        };
    }
}
