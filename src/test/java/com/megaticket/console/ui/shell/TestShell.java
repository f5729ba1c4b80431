package com.megaticket.console.ui.shell;

import com.megaticket.console.ui.Appearance;
import com.megaticket.console.ui.Look;
import com.megaticket.console.ui.Navigation;
import com.megaticket.console.ui.Screen;
import com.megaticket.console.ui.TestKit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.StackPane;

/** The whole window around screens under test: started, in demo mode, both regions answering. Made on the FX thread. */
public final class TestShell {
    private final Navigation navigation;
    private final StatusViewModel status;
    private final StartViewModel start = new StartViewModel();
    private final StackPane root;
    private final ShellViewModel model;

    public TestShell(TestKit kit, Look look, List<Screen> screens) {
        navigation = new Navigation(screens);
        status = new StatusViewModel(ShellStatus.Mode.DEMO, kit.kit().messages(), kit.kit().ticks(),
                kit.kit().banners());
        status.update(calm(kit.now()));
        model = new ShellViewModel(kit.kit(), new Appearance(look), navigation, status, start,
                Optional.empty());
        root = new Shell(model).root();
        start.finished(List.of());
        if (!screens.isEmpty()) {
            navigation.show(screens.getFirst().id());
        }
    }

    public static ShellStatus calm(Instant now) {
        return new ShellStatus(ShellStatus.Mode.DEMO, Optional.of("demo"),
                List.of(new ShellStatus.Region("ap-northeast-2", ShellStatus.Role.SELLING,
                        Optional.of(Duration.ofMillis(12)),
                        Optional.of(now.minusSeconds(2))),
                        new ShellStatus.Region("ap-northeast-1", ShellStatus.Role.STANDBY,
                                Optional.of(Duration.ofMillis(38)),
                                Optional.of(now.minusSeconds(4)))),
                Optional.of(Duration.ofMillis(300)));
    }

    public StackPane root() {
        return root;
    }

    public Navigation navigation() {
        return navigation;
    }

    public StatusViewModel status() {
        return status;
    }

    public StartViewModel start() {
        return start;
    }

    ShellViewModel model() {
        return model;
    }
}
