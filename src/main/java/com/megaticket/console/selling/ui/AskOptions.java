package com.megaticket.console.selling.ui;

import com.megaticket.console.catalog.Grade;
import com.megaticket.console.shared.Money;
import com.megaticket.console.ui.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be asked for in one house and performance: "any" first. */
final class AskOptions {
    private final Messages messages;

    AskOptions(Messages messages) {
        this.messages = messages;
    }

    List<AskOption<String>> grades(Chart chart) {
        return list(messages.text("selling.best.grade.any"), chart.marks().marks().stream()
                .map(m -> new AskOption<>(Optional.of(m.grade().name()), m.grade().name())));
    }

    /** Up to each price there is. */
    List<AskOption<Money>> prices(Chart chart) {
        return list(messages.text("selling.best.price.any"), chart.marks().marks().stream()
                .map(m -> m.grade()).map(Grade::price).distinct().sorted((a, b) -> Long.compare(b.won(), a.won()))
                .map(p -> new AskOption<>(Optional.of(p),
                        messages.text("selling.best.price.up-to", messages.formats().money(p)))));
    }

    List<AskOption<AskOption.Place>> sections(Chart chart) {
        return list(messages.text("selling.best.section.any"), chart.layout().blocks().stream()
                .map(b -> new AskOption<>(Optional.of(new AskOption.Place(b.floor(), b.id())),
                        messages.text("selling.section.on-floor", SeatNames.floor(messages, b.floor()), b.id()))));
    }

    private static <T> List<AskOption<T>> list(String any, Stream<AskOption<T>> options) {
        return Stream.concat(Stream.of(new AskOption<T>(Optional.empty(), any)), options).toList();
    }
}
