package seeded.counter;

import seeded.catalog.Title;
import seeded.selling.Ledger;

/** Near miss: the one chain, counter, selling, catalog. */
record Till(Ledger ledger, Title title, int a, int b, int c, int d, int e, int f) {}
