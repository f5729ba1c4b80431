package seeded.ui.fx;

import javafx.application.Platform;

/** Near miss: the one door. */
class Door {
    void later(Runnable work) {
        Platform.runLater(work);
    }
}
