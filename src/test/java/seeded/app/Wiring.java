package seeded.app;

import java.time.Clock;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.stage.Stage;
import seeded.aws.AwsFailures;
import seeded.demo.Cloud;
import seeded.tools.Joins;

/** Near miss: app sees all, makes the clock, speaks to the terminal. */
public class Wiring extends Application {
    @Override
    public void start(Stage stage) {
        System.err.println(Clock.systemUTC() + "" + new Cloud("a") + new Joins() + new AwsFailures());
        Executors.newVirtualThreadPerTaskExecutor().close();
    }
}
