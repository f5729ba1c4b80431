package com.megaticket.console.ui.shell;

import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

/** Registers the window's views and makes its scene. FX thread. */
public final class Shell {
    private final ShellViewModel model;

    public Shell(ShellViewModel model) {
        this.model = model;
        model.kit().views()
                .register(ShellView.class, () -> new ShellView(model))
                .register(BannersView.class, () -> new BannersView(model.kit()))
                .register(StartView.class, () -> new StartView(model))
                .register(AttentionView.class, () -> new AttentionView(model.attention()))
                .register(ToastsView.class, () -> new ToastsView(model.kit()))
                .register(NotificationsView.class, () -> new NotificationsView(model.attention()))
                .register(KeysView.class, () -> new KeysView(model))
                .register(DialogView.class, () -> new DialogView(model.kit()));
    }

    /** The whole window. */
    public StackPane root() {
        return model.kit().views().live(ShellView.class);
    }

    public Scene scene(double width, double height) {
        var scene = new Scene(root(), width, height);
        model.appearance().dress(scene);
        return scene;
    }
}
