package seeded.selling.ui;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import seeded.selling.Ledger;
import seeded.selling.SellingService;

/** Near miss: a view-model sees ports and services, and has properties. */
record SeatMapViewModel(Ledger ledger, SellingService service) {
    StringProperty text() {
        StringProperty text = new SimpleStringProperty("");
        text.get();
        return text;
    }
}
