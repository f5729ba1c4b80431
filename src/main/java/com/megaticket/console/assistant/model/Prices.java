package com.megaticket.console.assistant.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Published prices as plain data. They age: the screen shows date and source beside every amount.
 *
 * @param asOf when they were read
 * @param source what is said of them: {@code published price}
 * @param byModel part of a model id to its price; the longest part that fits counts
 */
public record Prices(LocalDate asOf, String source, Map<String, Price> byModel) {
    public Prices {
        byModel = Map.copyOf(byModel);
    }

    /** Those that come with this program. */
    public static Prices published() {
        return of(Resources.properties("prices.properties"));
    }

    /** Lines {@code ID = input output read write5m write1h}, and {@code asOf} and {@code source}. @throws IllegalArgumentException */
    static Prices of(Properties lines) {
        var byModel = new TreeMap<String, Price>();
        for (String key : lines.stringPropertyNames()) {
            if (!key.equals("asOf") && !key.equals("source")) {
                byModel.put(key, price(lines.getProperty(key)));
            }
        }
        return new Prices(LocalDate.parse(lines.getProperty("asOf")), lines.getProperty("source"), byModel);
    }

    private static Price price(String text) {
        String[] numbers = text.strip().split("\\s+", -1);
        if (numbers.length != 5) {
            throw new IllegalArgumentException("five numbers are wanted: " + text);
        }
        return new Price(new BigDecimal(numbers[0]), new BigDecimal(numbers[1]), new BigDecimal(numbers[2]),
                new BigDecimal(numbers[3]), new BigDecimal(numbers[4]));
    }

    /** Empty where nothing is known of this model: then no amount is shown. */
    public Optional<Price> of(String modelId) {
        return byModel.keySet().stream().filter(modelId::contains).max(Comparator.comparingInt(String::length))
                .map(byModel::get);
    }
}
