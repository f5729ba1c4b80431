package com.megaticket.console.readiness.check;

import com.megaticket.console.shared.schema.TableNames;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the standby should be: names of what to look at, and how much of it is needed. Immutable. */
public record Blueprint(TableNames tables, Map<Setting, String> settings) {
    public Blueprint {
        settings = Map.copyOf(settings);
    }

    /** What a settings file says wrongly, and the line's key. */
    public record Wrong(String key, String why) {}

    /**
     * @param given key to value; blank values count as not set
     * @param wrong receives what cannot be understood
     */
    public static Blueprint of(TableNames tables, Map<String, String> given, List<Wrong> wrong) {
        var settings = new EnumMap<Setting, String>(Setting.class);
        given.forEach((key, value) -> Arrays.stream(Setting.values()).filter(s -> s.key().equals(key)).findFirst()
                .ifPresentOrElse(s -> {
                    if (!value.isBlank()) {
                        settings.put(s, value.strip());
                    }
                }, () -> wrong.add(new Wrong(key, "unknown"))));
        for (Setting number : List.of(Setting.INSTANCES, Setting.NEEDED_VCPUS, Setting.DRILL_DAYS, Setting.OWN_WRITES,
                Setting.CERTIFICATE_DAYS)) {
            String value = settings.get(number);
            if (value != null && !value.matches("\\d{1,6}")) {
                wrong.add(new Wrong(number.key(), "not a number"));
                settings.remove(number);
            }
        }
        return new Blueprint(tables, settings);
    }

    public static Blueprint usual(TableNames tables) {
        return new Blueprint(tables, Map.of());
    }

    public Blueprint with(Setting setting, String value) {
        var more = new EnumMap<Setting, String>(Setting.class);
        more.putAll(settings);
        more.put(setting, value);
        return new Blueprint(tables, more);
    }

    public Optional<String> find(Setting setting) {
        return Optional.ofNullable(settings.get(setting)).or(() -> setting.usual(tables.prefix()));
    }

    /** Ends the check when it is not set: the result is then {@link Result.Skipped}. */
    public String need(Setting setting) {
        return find(setting).orElseThrow(() -> new Unconfigured(setting));
    }

    public List<String> list(Setting setting) {
        return Arrays.stream(need(setting).split(",", -1)).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    public int number(Setting setting) {
        return Integer.parseInt(need(setting));
    }

    public String main() {
        return need(Setting.MAIN_REGION);
    }

    public String standby() {
        return need(Setting.STANDBY_REGION);
    }

    public List<String> regions() {
        return List.of(main(), standby());
    }

    /** Groups the standby starts, web first. */
    public List<String> groups() {
        return List.of(need(Setting.WEB_GROUP), need(Setting.APP_GROUP));
    }
}
