package com.megaticket.console.selling.ui;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Loadable;
import com.megaticket.console.ui.FailureText;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.View;
import com.megaticket.console.ui.fx.Ticks;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The seat map with its legend and info line; the order in work stands at its right. */
public final class SeatMapView extends View {
    /** Counts grow by a digit without pushing anything to the next line, which would draw the whole map anew. */
    private static final double SLACK = 24;
    /** Below 820, as beside an open assistant on a small screen, the order's panel leaves the map what it can. */
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final SeatMapViewModel map;
    private final SalePanelViewModel panel;
    private final RowListViewModel rows;
    private final Consumer<SeatOrder> openOrder;
    private final Messages messages;
    private final Ticks ticks;
    @FXML
    private BorderPane root = new BorderPane();
    @FXML
    private FlowPane head = new FlowPane();
    @FXML
    private VBox titleBox = new VBox();
    @FXML
    private VBox countsBox = new VBox();
    @FXML
    private HBox tools = new HBox();
    @FXML
    private Label title = new Label();
    @FXML
    private Label when = new Label();
    @FXML
    private Label counts = new Label();
    @FXML
    private Label live = new Label();
    @FXML
    private HBox floors = new HBox();
    @FXML
    private Button zoomIn = new Button();
    @FXML
    private Button zoomOut = new Button();
    @FXML
    private Button fit = new Button();
    @FXML
    private SeatMapCanvas canvas = new SeatMapCanvas();
    @FXML
    private VBox veil = new VBox();
    @FXML
    private ProgressIndicator veilWheel = new ProgressIndicator();
    @FXML
    private Label veilText = new Label();
    @FXML
    private Button veilRetry = new Button();
    @FXML
    private VBox none = new VBox();
    @FXML
    private Label facts = new Label();
    @FXML
    private Label strangers = new Label();
    @FXML
    private FlowPane legend = new FlowPane();
    @FXML
    private StackPane place = new StackPane();
    @FXML
    private ToggleButton brush = new ToggleButton();
    @FXML
    private ToggleButton rowList = new ToggleButton();
    @FXML
    private HBox typed = new HBox();
    @FXML
    private Label typedText = new Label();
    @FXML
    private Label typedHint = new Label();
    private final MapTip tip = new MapTip();
    private @Nullable FloorButtons floorButtons;
    private String rowSaid = "";

    public SeatMapView(
            SeatMapViewModel map, SalePanelViewModel panel, RowListViewModel rows, Consumer<SeatOrder> openOrder,
            Messages messages, Ticks ticks) {
        this.map = map;
        this.panel = panel;
        this.rows = rows;
        this.openOrder = openOrder;
        this.messages = messages;
        this.ticks = ticks;
    }

    @FXML
    void initialize() {
        canvas.speak(new SpokenMapTexts(messages));
        follow(root.widthProperty(), width -> root.pseudoClassStateChanged(NARROW,
                width.doubleValue() > 0 && width.doubleValue() < 820));
        bind(titleBox.prefWidthProperty(), Bindings.createDoubleBinding(this::titleWidth, head.widthProperty(),
                countsBox.widthProperty(), floors.widthProperty(), tools.widthProperty(), title.textProperty()));
        var mouse = new MapMouse(canvas, map);
        var keys = new MapKeys(canvas, map, mouse, panel::isEnterChoosing);
        until(keys::close);
        var corner = new MiniMap(canvas);
        var floorKeys = new FloorButtons(floors, canvas, messages);
        floorButtons = floorKeys;
        place.getChildren().addAll(corner, tip);
        StackPane.setAlignment(corner, Pos.BOTTOM_RIGHT);
        canvas.onMove(_ -> {
            corner.draw();
            tell();
        });
        root.addEventFilter(InputEvent.ANY, _ -> panel.holding().touched());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::fromAnyField);
        bindBoth(brush.selectedProperty(), mouse.brush());
        tool(brush, "selling.map.brush");
        bindBoth(rowList.selectedProperty(), rows.open());
        tool(rowList, "selling.map.rows");
        until(rows.open().subscribe((_, now) -> {
            if (!now) {
                canvas.requestFocus();
            }
        }));
        tool(zoomIn, "selling.map.zoom-in", () -> canvas.zoom(1.25));
        tool(zoomOut, "selling.map.zoom-out", () -> canvas.zoom(0.8));
        tool(fit, "selling.map.fit", floorKeys::all);
        veilRetry.setOnAction(_ -> map.retry());
        canvas.onPalette(this::legend);
        follow(map.chart(), _ -> {
            open();
            ghosts();
        });
        follow(map.proposed(), _ -> ghosts());
        follow(map.looks(), looks -> {
            canvas.show(looks);
            corner.show(map.chart().get().shown(), looks, isLive());
            tell();
        });
        follow(map.focus(), seat -> {
            rowSaid = "";
            canvas.focusOn(seat.intValue());
            tell();
        });
        follow(map.choice().pointed(), seat -> {
            rowSaid = "";
            canvas.lay(canvas.overlay().withHover(seat.intValue()));
            tell();
        });
        follow(map.choice().preview(), seats -> {
            canvas.lay(canvas.overlay().withPreview(seats));
            typed();
        });
        follow(panel.best().state(), _ -> lit());
        follow(map.order(), _ -> lit());
        follow(map.choice().alone(), seats -> canvas.lay(canvas.overlay().withAlone(seats)));
        follow(map.typing().typed(), _ -> typed());
        follow(map.trust(), _ -> trust());
        follow(map.house(), _ -> trust());
        follow(map.showing(), _ -> trust());
        follow(ticks.now(), _ -> age());
    }

    /** The seats offered, or those of the order looked at, are seen on the map, also when it is zoomed in elsewhere. */
    private void lit() {
        List<Integer> seats = panel.best().seats().isEmpty()
                ? map.order().get().map(o -> map.places(o.seats())).orElse(List.of())
                : panel.best().seats();
        canvas.lay(canvas.overlay().withLit(seats));
        canvas.reveal(seats);
    }

    private void ghosts() {
        List<Integer> seats = map.places(map.proposed().get());
        canvas.lay(canvas.overlay().withGhosts(seats));
        canvas.reveal(seats);
    }

    /** What the others leave of the line; where they leave too little for the name, they go to the next line. */
    private double titleWidth() {
        double others = countsBox.getWidth() + floors.getWidth() + tools.getWidth() + 3 * head.getHgap();
        double left = head.getWidth() - others - head.getInsets().getLeft() - head.getInsets().getRight() - SLACK;
        return Math.max(left, Math.max(title.prefWidth(-1), when.prefWidth(-1)));
    }

    private boolean isLive() {
        return map.trust().get() == SeatMapViewModel.Trust.LIVE;
    }

    /** What is typed, and what it means here. */
    private void typed() {
        shown(typed, !map.typing().isEmpty());
        typedText.setText(map.typing().typed().get().text());
        typedHint.setText(switch (map.typing().typed().get()) {
            case MapTyping.Nothing _ -> "";
            case MapTyping.Party party -> messages.text(map.choice().preview().get().isEmpty()
                    ? "selling.map.typed.party.no"
                    : "selling.map.typed.party", party.count());
            case MapTyping.Place place -> messages.text(place.found()
                    ? "selling.map.typed.found"
                    : "selling.map.typed.missing");
        });
    }

    private void open() {
        Optional<Chart> chart = map.chart().get().shown();
        canvas.open(chart.orElse(null));
        canvas.show(map.looks().get());
        canvas.focusOn(map.focus().get());
        title.setText(chart.map(c -> titleOf(c)).orElse(""));
        legend();
        if (floorButtons != null) {
            floorButtons.show(chart.map(c -> c.layout().floors()).orElse(List.of()));
        }
        trust();
    }

    private String titleOf(Chart chart) {
        var performance = chart.map().performance();
        return performance.titles().getOrDefault(messages.language().tag(), performance.title());
    }

    private void legend() {
        legend.getChildren().setAll(map.chart().get().shown()
                .map(c -> new MapLegend(canvas.palette(), messages).of(c)).orElse(List.of()));
    }

    private void tool(ButtonBase button, String key) {
        button.setAccessibleText(messages.text(key));
        button.setTooltip(new Tooltip(messages.text(key)));
        button.setFocusTraversable(false);
    }

    private void tool(Button button, String key, Runnable action) {
        tool(button, key);
        button.setOnAction(_ -> action.run());
    }

    /** Before a field or list takes the key for itself. */
    private void fromAnyField(KeyEvent e) {
        boolean known = switch (e.getCode()) {
            case F2 -> run(panel.best()::find);
            case F3 -> run(panel.best()::next);
            case F4 -> run(panel::extend);
            case F8 -> run(panel::sell);
            case F11 -> run(map.choice()::calm);
            default -> false;
        };
        if (known) {
            e.consume();
        }
    }

    private void key(KeyEvent e) {
        boolean known = switch (e.getCode()) {
            case ENTER -> run(panel::proceed);
            case F10 -> run(() -> map.order().get().ifPresent(openOrder));
            case ESCAPE -> run(panel::back);
            case F7 -> run(() -> rows.open().set(!rows.open().get()));
            case F9 -> run(this::tellRow);
            case F6 -> floorButtons != null && run(floorButtons::next);
            default -> false;
        };
        if (known) {
            e.consume();
        }
    }

    private static boolean run(Runnable command) {
        command.run();
        return true;
    }

    private void trust() {
        boolean chosen = map.showing().get().isPresent();
        when.setText(map.showing().get().map(s -> messages.formats().dateTime(s.date(), s.time())).orElse(""));
        shown(none, !chosen);
        List.of(brush, rowList, zoomIn, zoomOut, fit).forEach(tool -> shown(tool, chosen));
        shown(canvas, chosen);
        boolean loaded = map.chart().get().shown().isPresent();
        boolean trusted = isLive();
        canvas.lay(canvas.overlay().withVeil(loaded && !trusted));
        shown(veil, chosen && !(loaded && trusted));
        Optional<Failure> failure = failure();
        shown(veilWheel, failure.isEmpty() && map.trust().get() != SeatMapViewModel.Trust.SILENT);
        shown(veilRetry, failure.isPresent());
        age();
        counts();
    }

    private Optional<Failure> failure() {
        if (map.chart().get() instanceof Loadable.Failed<Chart>(Failure why)) {
            return Optional.of(why);
        }
        return switch (map.house().get()) {
            case Loadable.Loading<House> _,Loadable.Ready<House> _ -> Optional.empty();
            case Loadable.Stale<House> stale -> Optional.of(stale.failure());
            case Loadable.Failed<House> failed -> Optional.of(failed.failure());
        };
    }

    /** Ages move with the clock, and so do the seconds left on a hold. */
    private void age() {
        String age = messages.formats().duration(map.age());
        String what = switch (map.trust().get()) {
            case WAITING ->
                messages.text(map.chart().get().shown().isPresent() ? "selling.map.waiting" : "selling.map.loading");
            case LIVE -> "";
            case SILENT -> messages.text("selling.map.silent", age);
            case FAILED -> messages.text("selling.map.failed");
        };
        Optional<FailureText> why = failure().map(f -> FailureText.of(f, messages));
        if (map.chart().get() instanceof Loadable.Failed<Chart>) {
            what = messages.text("selling.map.failed");
        }
        veilText.setText(what + why.map(w -> "\n" + w.happened() + " " + w.todo()).orElse(""));
        live.setText(isLive()
                ? messages.text("selling.map.live")
                : map.house().get().shown().isPresent() ? messages.text("selling.map.age", age) : "");
        tell();
    }

    private void counts() {
        Optional<Chart> chart = map.chart().get().shown();
        counts.setText(chart.isEmpty()
                ? ""
                : map.free().isPresent()
                        ? messages.text("selling.map.counts", map.free().getAsInt(),
                                chart.get().map().sellable().size())
                        : messages.text("selling.map.counts.unknown"));
        int unreadable = map.house().get().shown().map(h -> h.snapshot().strangers()).orElse(0);
        strangers.setText(unreadable == 0 ? "" : messages.text("selling.map.strangers", unreadable));
        shown(strangers, unreadable > 0);
        tell();
    }

    /** Says the row of the keyboard, until it moves on. */
    private void tellRow() {
        rows.line().get().flatMap(rows::summary).map(s -> s.text(messages, isLive())).ifPresent(said -> {
            rowSaid = said;
            tell();
        });
    }

    /** The seat under the mouse, else the seat of the keyboard. */
    private void tell() {
        var texts = new SeatFactsText(messages,
                new SeatNames(messages, map.chart().get().shown().map(c -> c.map().plan())));
        String focused = rowSaid.isEmpty() ? map.facts(map.focus().get()).map(texts::of).orElse("") : rowSaid;
        canvas.setAccessibleText(focused.isEmpty() ? messages.text("selling.map.name") : focused);
        int hover = map.choice().pointed().get();
        Optional<SeatFacts> hovered = map.facts(hover);
        facts.setText(hovered.map(texts::of).filter(t -> !t.isEmpty()).orElse(focused.isEmpty()
                ? messages.text("selling.map.hint")
                : focused));
        hovered.ifPresentOrElse(
                f -> tip.show(texts.lines(f), canvas.viewport().screenX(f.seat().x()),
                        canvas.viewport().screenY(f.seat().y()), place),
                () -> tip.show(List.of(), 0, 0, place));
    }

    private static void shown(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }
}
