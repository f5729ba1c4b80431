package seeded.demo;

import seeded.shared.Failure;

/** Near miss: demo says what broke on this host. */
class Problem {
    Failure dead() {
        return new Failure.TimedOut("");
    }
}
