package seeded.selling;

/** Near miss. */
record ClosedSnapshot(int version) {}
