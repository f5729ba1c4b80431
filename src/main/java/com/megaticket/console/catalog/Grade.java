package com.megaticket.console.catalog;

import com.megaticket.console.shared.Money;

/** A price grade of a performance. {@code color} is {@code #RRGGBB} from data; a letter always goes with it. */
public record Grade(String name, Money price, String color, String description) {}
