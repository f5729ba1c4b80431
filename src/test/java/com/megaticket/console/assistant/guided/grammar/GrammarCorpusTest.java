package com.megaticket.console.assistant.guided.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.assistant.policy.Policy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sentences and what is to be heard in them, {@code text => facts}; every fact heard must be written there, so that a line without facts
 * says that there are none. {@code +ACT} must be heard, {@code -ACT} must not. Today is Tuesday 2026-03-10.
 */
@Execution(ExecutionMode.CONCURRENT)
class GrammarCorpusTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final List<Title> TITLES = Programme.titles();
    private final Grammar grammar = new Grammar(Policy.load().anniversaries());

    static Stream<String> sentences() {
        return Stream.of("ko-positive", "ko-negative", "en-positive", "en-negative", "ja-positive", "ja-negative")
                .flatMap(GrammarCorpusTest::lines);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void isHeardAsWritten(String sentence) {
        String[] parts = sentence.split("=>", 2);
        List<String> wanted = Arrays.stream(parts[1].strip().split("\\s+")).filter(w -> !w.isEmpty()).toList();
        Heard heard = grammar.read(parts[0].strip(), TITLES, TODAY);
        assertThat(facts(heard)).as("%s", heard)
                .containsExactlyInAnyOrderElementsOf(wanted.stream().filter(w -> w.contains("=")).toList());
        for (String act : wanted) {
            if (act.startsWith("+")) {
                assertThat(heard.acts()).as("%s", heard).contains(Act.valueOf(act.substring(1)));
            } else if (act.startsWith("-")) {
                assertThat(heard.acts()).as("%s", heard).doesNotContain(Act.valueOf(act.substring(1)));
            }
        }
    }

    @Test
    void corporaAreThere() {
        for (String language : List.of("ko", "en", "ja")) {
            assertThat(lines(language + "-positive")).hasSizeGreaterThan(25);
            assertThat(lines(language + "-negative")).hasSizeGreaterThan(15);
        }
    }

    private static List<String> facts(Heard heard) {
        var facts = new ArrayList<String>();
        heard.mention().ids().forEach(id -> facts.add("show=" + id.replace("perf-", "")));
        if (heard.mention().unknown()) {
            facts.add("show=?");
        }
        heard.date().ifPresent(d -> facts.add((d.range()
                ? "range=" + d.days().getFirst() + ".." + d.days().getLast()
                : "date=" + String.join("|", d.days().stream().map(Object::toString).toList()))
                + (d.rolled() ? "(rolled)" : "")));
        heard.time().ifPresent(t -> facts.add("time=" + (t.times().isEmpty()
                ? t.part().orElseThrow().toString()
                : String.join("|", t.times().stream().map(Object::toString).toList()))));
        if (!heard.people().isEmpty()) {
            facts.add("people=" + String.join("|", heard.people().stream().map(Object::toString).toList()));
        }
        if (heard.unclearPeople()) {
            facts.add("people=?");
        }
        heard.grade().names().forEach(g -> facts.add("grade=" + g));
        if (heard.grade().any()) {
            facts.add("grade=any");
        }
        if (heard.grade().cheapest()) {
            facts.add("grade=cheapest");
        }
        if (heard.grade().dearest()) {
            facts.add("grade=dearest");
        }
        place(heard.place(), facts);
        heard.price().ifPresent(p -> facts.add((p.total() ? "total=" : "each=") + p.won()));
        heard.pick().ifPresent(p -> facts.add("pick=" + p));
        heard.bare().ifPresent(b -> facts.add("bare=" + b));
        heard.tongue().ifPresent(t -> facts.add("in=" + t.tag()));
        // The language is told by the name of the file; only a line that says so is held to it.
        facts.removeIf(f -> f.startsWith("in="));
        return facts;
    }

    private static void place(PlaceWish place, List<String> facts) {
        Stream.of(place.aisle() ? "aisle" : "", place.front() ? "front" : "", place.back() ? "back" : "",
                place.centre() ? "centre" : "", place.together() ? "together" : "", place.named() ? "named" : "",
                place.floor().orElse(""), place.section().orElse("")).filter(p -> !p.isEmpty())
                .forEach(p -> facts.add("place=" + p));
    }

    private static Stream<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of("src/test/resources/guided/" + file + ".txt")).stream()
                    .filter(l -> !l.isBlank() && !l.startsWith("//"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
