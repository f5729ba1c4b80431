package seeded.selling.ui;

import com.megaticket.console.architecture.Breaks;
import java.util.concurrent.Executor;
import javafx.application.Platform;

@Breaks("runLaterInOnePlace")
class RunsLater {
    final Executor door = Platform::runLater;
}
