package com.megaticket.console.failover.region;

/**
 * Which switch a lease, a fence or a console belongs to.
 *
 * @param number counts the switches; 0 = none was ever made
 * @param nonce of the operator's console that made it: two operators who cannot see each other may take the same number
 */
public record Epoch(long number, String nonce) {
    /** No lease was ever written: the main region alone is sold from. */
    public static final Epoch NONE = new Epoch(0, "");

    public Epoch {
        if (number < 0) {
            throw new IllegalArgumentException("epoch " + number);
        }
    }

    public boolean isAbove(Epoch other) {
        return number > other.number;
    }

    /** One number, two operators: nobody may write. */
    public boolean clashesWith(Epoch other) {
        return number == other.number && !nonce.equals(other.nonce);
    }

    public Epoch next(String operator) {
        return new Epoch(number + 1, operator);
    }

    @Override
    public String toString() {
        return number == 0 ? "0" : number + "/" + nonce;
    }
}
