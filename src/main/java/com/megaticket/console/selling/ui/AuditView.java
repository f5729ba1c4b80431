package com.megaticket.console.selling.ui;

import com.megaticket.console.selling.AuditReport;
import com.megaticket.console.selling.IntegritySweep;
import com.megaticket.console.ui.FailureText;
import com.megaticket.console.ui.Messages;
import com.megaticket.console.ui.View;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;

/** Whether the rows agree with the records: of the showing on the map when asked, of all showings in the background. */
public final class AuditView extends View {
    private final OrderViewModel orders;
    private final SaleAlarms alarms;
    private final SeatMapViewModel map;
    private final Messages messages;
    @FXML
    private Label result = new Label();
    @FXML
    private Label sweep = new Label();
    @FXML
    private ProgressIndicator wheel = new ProgressIndicator();
    @FXML
    private Button audit = new Button();

    public AuditView(OrderViewModel orders, SaleAlarms alarms, SeatMapViewModel map, Messages messages) {
        this.orders = orders;
        this.alarms = alarms;
        this.map = map;
        this.messages = messages;
    }

    @FXML
    void initialize() {
        audit.setText(messages.text("selling.audit") + "  ·  F9");
        audit.setOnAction(_ -> orders.audit());
        follow(map.showing(), on -> audit.setDisable(on.isEmpty()));
        follow(orders.auditing(), this::show);
        follow(alarms.sweep(), this::show);
    }

    private void show(OrderViewModel.Audit state) {
        wheel.setVisible(state instanceof OrderViewModel.Audit.Running);
        result.setText(switch (state) {
            case OrderViewModel.Audit.Quiet _ -> messages.text("selling.audit.quiet");
            case OrderViewModel.Audit.Running _ -> messages.text("selling.audit.running");
            case OrderViewModel.Audit.Done done -> report(done.report());
            case OrderViewModel.Audit.Broken broken ->
                messages.text("selling.audit.broken", FailureText.of(broken.failure(), messages).happened());
        });
    }

    private String report(AuditReport report) {
        String time = messages.formats().time(report.asOf());
        String said = report.alarms().isEmpty()
                ? messages.text("selling.audit.fine", report.seats(), report.acts(), time)
                : messages.text("selling.audit.alarms", report.alarms().size(), report.seats(), time);
        return report.unreadable() == 0
                ? said
                : said + " " + messages.text("selling.audit.unreadable", report.unreadable());
    }

    private void show(Optional<IntegritySweep.Status> status) {
        sweep.setText(status.map(s -> {
            String round = messages.text("selling.audit.sweep", s.done(), s.of());
            String last = s.whole().map(at -> messages.text("selling.audit.sweep.whole", messages.formats().time(at)))
                    .orElseGet(() -> messages.text("selling.audit.sweep.none"));
            return round + " · " + last + s.failure().map(f -> " · " + messages.text("selling.audit.broken",
                    FailureText.of(f, messages).happened())).orElse("");
        }).orElseGet(() -> messages.text("selling.audit.sweep.none")));
    }
}
