package seeded.selling;

/** Near miss: six, also in an inner class and an enum, whose constructors get more than is written. */
@SuppressWarnings({"UnusedVariable", "ClassCanBeStatic"})
class SixArguments {
    SixArguments(int a, int b, int c, int d, int e, int f) {}

    class Inner {
        Inner(int a, int b, int c, int d, int e, int f) {}
    }

    enum Kind {
        ONE(1, 2, 3, 4, 5, 6);

        Kind(int a, int b, int c, int d, int e, int f) {}
    }
}
