package com.megaticket.console.aws;

import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.Value;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Between our values and the SDK's. Maps are sorted, so that a repeated request is the same to the byte. */
final class Attributes {
    private Attributes() {}

    static Item item(Map<String, AttributeValue> attributes) {
        return new Item(values(attributes));
    }

    static Map<String, AttributeValue> of(Map<String, Value> values) {
        var sorted = new TreeMap<String, AttributeValue>();
        values.forEach((name, value) -> sorted.put(name, of(value)));
        return sorted;
    }

    /** @throws IllegalArgumentException for a kind that was read without its content and so cannot be written back */
    static AttributeValue of(Value value) {
        return switch (value) {
            case Value.Text(String text) -> AttributeValue.fromS(text);
            case Value.Num(BigDecimal number) -> AttributeValue.fromN(number.toPlainString());
            case Value.Flag(boolean flag) -> AttributeValue.fromBool(flag);
            case Value.Sequence(var values) -> AttributeValue.fromL(values.stream().map(Attributes::of).toList());
            case Value.Nested(var fields) -> AttributeValue.fromM(of(fields));
            case Value.Other(String kind) -> {
                if (!kind.equals("NUL")) {
                    throw new IllegalArgumentException("an attribute of kind " + kind + " cannot be written back");
                }
                yield AttributeValue.fromNul(true);
            }
        };
    }

    static Value value(AttributeValue attribute) {
        return switch (attribute.type()) {
            case S -> new Value.Text(attribute.s());
            case N -> new Value.Num(new BigDecimal(attribute.n()));
            case BOOL -> new Value.Flag(attribute.bool());
            case L -> new Value.Sequence(attribute.l().stream().map(Attributes::value).toList());
            case M -> new Value.Nested(values(attribute.m()));
            case SS, NS, BS, B, NUL, UNKNOWN_TO_SDK_VERSION -> new Value.Other(attribute.type().name());
        };
    }

    private static Map<String, Value> values(Map<String, AttributeValue> attributes) {
        var values = new TreeMap<String, Value>();
        attributes.forEach((name, attribute) -> values.put(name, value(attribute)));
        return values;
    }
}
