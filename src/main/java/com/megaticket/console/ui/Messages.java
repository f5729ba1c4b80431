package com.megaticket.console.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Properties;
import java.util.ResourceBundle;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/**
 * Every text of the console in the language chosen, which can change at run time. Each feature has a bundle of its own:
 * {@code <feature>/messages_{ko,en,ja}.properties}, UTF-8, keys begin with the feature's name. Texts are
 * {@link MessageFormat} patterns always: an apostrophe is written twice. FX thread.
 */
public final class Messages {
    private static final String ROOT = "/com/megaticket/console/";

    private final ObjectProperty<Language> language;
    private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);

    /** @param features folders under the root that hold a bundle: {@code ui}, {@code catalog}, {@code selling} */
    public Messages(Language first, List<String> features) {
        language = new SimpleObjectProperty<>(first);
        for (Language each : Language.values()) {
            texts.put(each, read(each, features));
        }
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    public Language language() {
        return language.get();
    }

    /** @throws MissingResourceException for a key no bundle has; a test keeps that from being shipped */
    public String text(String key, Object... args) {
        String pattern = current().get(key);
        if (pattern == null) {
            throw new MissingResourceException("no text " + key, Messages.class.getName(), key);
        }
        return new MessageFormat(pattern, language().locale()).format(args);
    }

    /** The text, following the language. */
    public ObservableValue<String> observe(String key, Object... args) {
        return Bindings.createStringBinding(() -> text(key, args), language);
    }

    /** Numbers, money, dates and ages in the language chosen. */
    public Formats formats() {
        return new Formats(this);
    }

    /** For {@code %key} in FXML, in the language chosen now. Such a text takes no arguments. */
    public ResourceBundle bundle() {
        return new ResourceBundle() {
            @Override
            @SuppressWarnings("NullAway") // ResourceBundle asks for null where a key is absent.
            protected Object handleGetObject(String key) {
                return current().containsKey(key) ? text(key) : null;
            }

            @Override
            public Enumeration<String> getKeys() {
                return Collections.enumeration(current().keySet());
            }
        };
    }

    private Map<String, String> current() {
        return Objects.requireNonNull(texts.get(language()));
    }

    private static Map<String, String> read(Language language, List<String> features) {
        var all = new HashMap<String, String>();
        for (String feature : features) {
            String file = ROOT + feature + "/messages_" + language.tag() + ".properties";
            var texts = new Properties();
            try (InputStream in = Messages.class.getResourceAsStream(file)) {
                if (in == null) {
                    throw new MissingResourceException("no bundle " + file, file, "");
                }
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(file, e);
            }
            texts.stringPropertyNames().forEach(key -> all.put(key, texts.getProperty(key)));
        }
        return all;
    }
}
