package com.megaticket.console.aws;

/** An item that cannot be read right; the message names the field, never its owner. Does not leave this package. */
final class Unreadable extends Exception {
    Unreadable(String what) {
        super(what);
    }
}
