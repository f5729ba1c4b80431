package seeded.recovery;

import com.megaticket.console.architecture.Breaks;
import seeded.selling.Ledger;

@Breaks("featuresIgnoreEachOther")
record SeesSelling(Ledger ledger) {}
