package seeded.selling.ui;

import com.megaticket.console.architecture.Breaks;
import javafx.concurrent.Task;

@Breaks("runLaterInOnePlace")
record RunsTask(Task<String> task) {}
