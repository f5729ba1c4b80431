package seeded.ui;

import seeded.shared.Failure;

/** Near miss: common UI may know shared words. */
public record Banner(Failure failure) {}
