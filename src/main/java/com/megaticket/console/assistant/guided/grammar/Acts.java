package com.megaticket.console.assistant.guided.grammar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Which acts, after a look at how it was said: a question about cancelling is not a wish to cancel. */
final class Acts {
    private static final String FILE = "/com/megaticket/console/assistant/acts.txt";
    private static final Pattern QUESTION = Page.rule(
            "\\?|나요|까요|가요|은가|는지|는가|되나|될까|어때|습니까|\\b(?:how|what|when|where|who|which|does|is there|are there|can i|may i)\\b|ですか|ますか|かな|でしょうか");
    /** A request in the form of a question. */
    private static final Pattern REQUEST = Page.rule(
            "(?:해|풀어|잡아|끊어|놓아|바꿔)?\\s?(?:줄\\s?(?:래|수)|주실|주세요|줘|주시|주겠|부탁|할게|하겠)|\\bplease\\b|(?:can|could|would|will) you|i(?:'d| would) like|i want|let'?s|もらえ|いただけ|ください|下さい|くれ|お願い|したい");
    private static final Pattern ONLY_IF = Page.rule(
            "(?:취소|확정|결제|예매|예약|선점)\\s?(?:하|되|을\\s?하)?(?:면|려면|는\\s?방법)|\\bif (?:i|we|they|the customer)\\b|how (?:do|can|to) .{0,12}(?:cancel|confirm|book|buy)|(?:キャンセル|確定|予約)(?:し|す)(?:たら|れば|ると|るには)");
    private static final Pattern NO_MATTER = Page
            .rule("(?:가격|금액|요금|비용)\\S?\\s?(?:상관|무관)|price (?:doesn'?t|does not|is no)|(?:値段|料金)は(?:問|気に)");
    private static final Set<Act> WISHES = EnumSet.of(Act.CANCEL, Act.RELEASE, Act.CONFIRM, Act.HOLD);

    private final Map<Act, Pattern> words = words();

    static boolean isQuestion(String text) {
        return QUESTION.matcher(text).find() && !REQUEST.matcher(text).find();
    }

    /** @param rest what is left when the facts were read; {@code plain} all of it, for words at its beginning */
    Set<Act> read(String rest, String plain) {
        var acts = EnumSet.noneOf(Act.class);
        for (Act act : Act.values()) {
            String where = act == Act.ASK_LIMIT || act == Act.ASK_REFUND ? plain : rest;
            if (Objects.requireNonNull(words.get(act)).matcher(where).find()) {
                acts.add(act);
            }
        }
        if (acts.contains(Act.WAIT) || isQuestion(plain) || ONLY_IF.matcher(plain).find()) {
            acts.removeAll(WISHES);
        }
        if (NO_MATTER.matcher(plain).find()) {
            acts.remove(Act.ASK_PRICE);
        }
        if (acts.contains(Act.WAIT)) {
            acts.remove(Act.BOOK);
        }
        if (acts.contains(Act.RELEASE)) {
            acts.remove(Act.CANCEL);
            acts.remove(Act.HOLD);
        }
        if (acts.contains(Act.MINE) || acts.contains(Act.CANCEL) || acts.contains(Act.ASK_REFUND)) {
            acts.remove(Act.BOOK);
        }
        return acts;
    }

    /** A paragraph begins with the act in brackets; its lines are alternatives. */
    private static Map<Act, Pattern> words() {
        var lines = new EnumMap<Act, List<String>>(Act.class);
        var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Acts.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8));
        try (reader) {
            List<String> here = List.of();
            for (String line : reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
                if (line.startsWith("[") && line.endsWith("]")) {
                    here = lines.computeIfAbsent(Act.valueOf(line.substring(1, line.length() - 1)),
                            _ -> new ArrayList<>());
                } else {
                    here.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        var words = new EnumMap<Act, Pattern>(Act.class);
        lines.forEach((act, alternatives) -> words.put(act, Page.rule(String.join("|", alternatives))));
        return words;
    }
}
