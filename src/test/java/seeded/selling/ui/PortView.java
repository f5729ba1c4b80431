package seeded.selling.ui;

import com.megaticket.console.architecture.Breaks;
import seeded.selling.Ledger;

@Breaks("viewsSeeViewModelsOnly")
record PortView(Ledger ledger) {}
