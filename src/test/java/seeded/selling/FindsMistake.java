package seeded.selling;

import seeded.shared.Failure;

/** Near miss: a feature may say that what it was given is wrong. */
class FindsMistake {
    Failure wrong() {
        return new Failure.Bug("");
    }
}
