package seeded.selling;

import seeded.catalog.Title;

public interface Ledger {
    Title title();
}
