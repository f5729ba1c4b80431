package com.megaticket.console.readiness.check;

import com.megaticket.console.shared.schema.TableNames;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** What the standby should be: names of what to look at, and how much of it is needed. Immutable. */
public record Blueprint(TableNames tables, Map<Setting, String> settings) {
    public Blueprint {
        settings = Map.copyOf(settings);
    }

    /** What a settings file says wrongly, and the line's key. */
    public record Wrong(String key, String why) {}

    /** @param wrong lines that were left out */
    public record Read(Blueprint plan, List<Wrong> wrong) {
        public Read {
            wrong = List.copyOf(wrong);
        }
    }

    /** @param text a properties file; blank values count as not set */
    public static Read read(TableNames tables, String text) {
        var given = new Properties();
        try {
            given.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException e) {
            return new Read(usual(tables), List.of(new Wrong("", String.valueOf(e.getMessage()))));
        }
        var wrong = new ArrayList<Wrong>();
        var values = new TreeMap<String, String>();
        given.stringPropertyNames().forEach(name -> values.put(name, given.getProperty(name)));
        return new Read(of(tables, values, wrong), wrong);
    }

    private static Blueprint of(TableNames tables, Map<String, String> given, List<Wrong> wrong) {
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
        String phase = settings.get(Setting.PHASE);
        if (phase != null && !phase.equals("standby") && !phase.equals("serving")) {
            wrong.add(new Wrong(Setting.PHASE.key(), "neither standby nor serving"));
            settings.remove(Setting.PHASE);
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
