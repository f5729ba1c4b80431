package com.megaticket.console.ui.shell;

import com.megaticket.console.ui.Banner;
import com.megaticket.console.ui.FailureText;
import com.megaticket.console.ui.UiKit;
import com.megaticket.console.ui.View;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is wrong around the sale, above every screen. */
public final class BannersView extends View {
    private final UiKit kit;
    private final List<Consumer<Instant>> ages = new ArrayList<>();
    @FXML
    private VBox banners;

    @SuppressWarnings("NullAway.Init") // fields come from the FXML
    BannersView(UiKit kit) {
        this.kit = kit;
    }

    @FXML
    void initialize() {
        var shown = kit.banners().shown();
        until(shown.subscribe(this::draw));
        draw();
        follow(kit.ticks().now(), now -> ages.forEach(age -> age.accept(now)));
    }

    private void draw() {
        ages.clear();
        banners.getChildren().setAll(kit.banners().shown().stream().map(this::banner).toList());
        ages.forEach(age -> age.accept(kit.ticks().now().get()));
    }

    private Node banner(Banner banner) {
        FailureText words = banner.words(kit.messages());
        var happened = new Label(words.happened());
        happened.getStyleClass().add("banner-title");
        happened.setWrapText(true);
        var rest = new Label(words.means() + " " + words.todo());
        rest.setWrapText(true);
        var texts = new VBox(happened, rest);
        texts.getStyleClass().add("banner-texts");
        HBox.setHgrow(texts, Priority.ALWAYS);
        var age = new Label();
        age.getStyleClass().add("banner-age");
        age.setMinWidth(Region.USE_PREF_SIZE);
        ages.add(now -> age.setText(kit.messages().text("ui.banner.age",
                kit.messages().formats().duration(Duration.between(banner.since(), now)))));
        var row = new HBox(new FontIcon(icon(banner.level())), texts, age);
        row.setId("banner-" + banner.id());
        row.getStyleClass().addAll("banner", style(banner.level()));
        Runnable retry = banner.retry();
        if (retry != null) {
            var button = new Button(kit.messages().text("ui.state.retry"));
            button.setId("banner-retry-" + banner.id());
            button.getStyleClass().add("small");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(_ -> retry.run());
            row.getChildren().add(button);
        }
        return row;
    }

    private static String icon(Banner.Level level) {
        return switch (level) {
            case INFO -> "fth-info";
            case WARNING -> "fth-alert-triangle";
            case DANGER -> "fth-alert-octagon";
        };
    }

    private static String style(Banner.Level level) {
        return switch (level) {
            case INFO -> "banner-info";
            case WARNING -> "banner-warning";
            case DANGER -> "banner-danger";
        };
    }
}
