package com.megaticket.console.app;

import com.megaticket.console.shared.Background;
import com.megaticket.console.shared.ServiceClock;
import com.megaticket.console.shared.VirtualBackground;
import java.time.Clock;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The life of the window. The cloud is sought while JavaFX builds it; closing gives back what is held, stops the work, closes
 * the clients and leaves the demo cloud, in this order.
 */
public final class ConsoleApp extends Application {
    private final Background background = new VirtualBackground();
    private final Clock local = Clock.systemUTC();
    private final ServiceClock clock = new ServiceClock(local);
    private @Nullable Startup startup;
    private @Nullable Window window;

    @Override
    public void init() {
        var parsed = LaunchOptions.parse(getParameters().getRaw().toArray(String[]::new));
        if (parsed instanceof LaunchOptions.Parsed.Run(LaunchOptions options)) {
            startup = new Startup(options, background, local, clock);
        }
    }

    @Override
    public void start(Stage stage) {
        Startup starting = startup;
        if (starting == null) {
            throw new IllegalStateException("started without options");
        }
        Window made = new Window(starting.options(), background, clock, SettingsFile.of(starting.options(), local));
        window = made;
        stage.setTitle("MegaTicket Console");
        stage.setMinWidth(960);
        stage.setMinHeight(640);
        stage.setScene(made.scene());
        stage.show();
        stage.iconifiedProperty().subscribe((_, now) -> made.selling.minimised(now));
        StartMarks.windowShown();
        starting.begin(made);
    }

    @Override
    public void stop() {
        if (window != null) {
            window.close();
        }
        if (startup != null) {
            startup.close();
        }
    }
}
