package com.megaticket.console.assistant.guided;

import com.megaticket.console.assistant.Tongue;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Properties;

/** The guided mode's sentences, {@code guided_{ko,en,ja}.properties}: {@code {0}} stands for the first thing put in. */
final class Phrases {
    private static final String STEM = "/com/megaticket/console/assistant/guided_";

    /** In the Korean texts: 은 or 는, whichever the word before it takes. */
    private static final String JOSA = "(은)";

    private final Map<Tongue, Properties> texts = new EnumMap<>(Tongue.class);

    Phrases() {
        for (Tongue tongue : Tongue.values()) {
            texts.put(tongue, read(STEM + tongue.tag() + ".properties"));
        }
    }

    /** @throws MissingResourceException for a key without a text; a test keeps that from being shipped */
    String text(Tongue tongue, String key, Object... parts) {
        String text = Objects.requireNonNull(texts.get(tongue)).getProperty(key);
        if (text == null) {
            throw new MissingResourceException("no text " + key, Phrases.class.getName(), key);
        }
        var filled = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean place = text.charAt(i) == '{' && i + 2 < text.length() && text.charAt(i + 2) == '}';
            // What is put in is not looked at again: text from data can hold braces.
            if (place) {
                filled.append(parts[text.charAt(i + 1) - '0']);
                i += 2;
            } else if (text.startsWith(JOSA, i)) {
                filled.append(josa(filled));
                i += JOSA.length() - 1;
            } else {
                filled.append(text.charAt(i));
            }
        }
        return filled.toString();
    }

    private static String josa(CharSequence before) {
        char last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
        boolean hangul = last >= '가' && last <= '힣';
        return hangul ? (last - '가') % 28 == 0 ? "는" : "은" : "은(는)";
    }

    private static Properties read(String file) {
        var texts = new Properties();
        try (InputStream in = Objects.requireNonNull(Phrases.class.getResourceAsStream(file), file)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return texts;
    }
}
