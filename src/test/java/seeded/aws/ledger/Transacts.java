package seeded.aws.ledger;

import seeded.shared.Failure;

/** Near miss: it maps no SDK error, says what it met itself, and passes an interrupt on. */
class Transacts {
    Failure unanswered() {
        Thread.currentThread().interrupt();
        return new Failure.TimedOut("");
    }
}
