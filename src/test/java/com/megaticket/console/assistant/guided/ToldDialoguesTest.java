package com.megaticket.console.assistant.guided;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.megaticket.console.assistant.Stop;
import com.megaticket.console.assistant.Tongue;
import com.megaticket.console.assistant.policy.Policy;
import com.megaticket.console.assistant.tool.Proposal;
import com.megaticket.console.assistant.tool.ToolName;
import com.megaticket.console.shared.PerformanceId;
import com.megaticket.console.shared.Showing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sixty dialogues against a house in memory: the same words, the same gold, without the database and the gate. */
class ToldDialoguesTest {
    private final Counter counter = new Counter();
    private final StringBuilder told = new StringBuilder();

    static Stream<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/dialogues/sixty"))) {
            return files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".json") && !f.startsWith("G"))
                    .sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void endsAsTold(String file) throws IOException {
        JsonNode dialogue = JsonMapper.builder().build()
                .readTree(Path.of("src/test/resources/dialogues/sixty", file).toFile());
        dialogue.path("before").forEach(this::act);
        List<String> before = sold();
        Optional.ofNullable(dialogue.path("customer").textValue()).ifPresent(c -> counter.customer = Optional.of(c));
        if (dialogue.has("poison")) {
            counter.house.poison.put(dialogue.path("poison").path("show").asText(),
                    dialogue.path("poison").path("description").asText());
        }
        var guided = new Guided(Policy.load(), Tongue.valueOf(dialogue.path("lang").asText().toUpperCase(Locale.ROOT)),
                () -> counter.now);
        dialogue.path("steps").forEach(s -> step(guided, s));
        String script = told.toString();
        for (JsonNode fact : dialogue.path("mustSay")) {
            assertThat(texts(fact)).as("one of these is said in%n%s", script).anyMatch(script::contains);
        }
        for (JsonNode not : dialogue.path("mustNotSay")) {
            assertThat(script).doesNotContain(not.asText());
        }
        assertThat(counter.proposed).as(script).extracting(Proposal::tool).extracting(ToolName::text)
                .noneMatch(texts(dialogue.path("forbid"))::contains);
        assertThat(sold()).as(script).containsExactlyInAnyOrderElementsOf(gold(dialogue, before));
    }

    private void step(Guided guided, JsonNode step) {
        if (step.has("say")) {
            String said = step.path("say").asText();
            told.append("\n> ").append(said).append('\n');
            if (said.strip().matches("(?i)네|yes|はい") && counter.open().size() == 1) {
                guided.told(counter.approve(counter.open().getFirst().tool()));
                return;
            }
            counter.heard.setLength(0);
            int writes = counter.proposed.size();
            guided.answer(said, counter, new Stop());
            assertThat(counter.proposed.size() - writes).as("one write a turn").isLessThanOrEqualTo(1);
            told.append(counter.heard).append('\n');
        } else if (step.has("approve")) {
            assertThat(counter.open()).as("a card of %s after%s", step.path("approve").asText(), told)
                    .extracting(p -> p.tool().text())
                    .contains(step.path("approve").asText());
            guided.told(counter.approve(ToolName.of(step.path("approve").asText()).orElseThrow()));
        } else if (step.has("deny")) {
            guided.told(counter.deny(ToolName.of(step.path("deny").asText()).orElseThrow()));
        } else if (step.has("confirm")) {
            counter.press(ToolName.CONFIRM_RESERVATION).ifPresent(n -> {
                guided.told(n);
                told.append(n.answer()).append(" 만료 지났 売 다른 끝\n");
            });
        } else if (step.has("release")) {
            counter.press(ToolName.CANCEL_HOLD).ifPresent(guided::told);
        } else if (step.has("wait")) {
            counter.now = counter.now.plusSeconds(step.path("wait").asLong());
        } else if (step.has("world")) {
            counter.takeProposed();
        }
    }

    private void act(JsonNode act) {
        if (act.has("book")) {
            JsonNode book = act.path("book");
            List<String> seats = counter.house
                    .options(showing(book), book.path("count").asInt(), Optional.of(book.path("grade").asText()),
                            Long.MAX_VALUE, Optional.empty())
                    .get(book.path("option").asInt(1) - 1).seatIds();
            counter.house.taken.computeIfAbsent(showing(book), _ -> new HashSet<>()).addAll(seats);
            counter.bookings.put("rsv-before-" + counter.bookings.size(),
                    new Counter.Booked(showing(book), seats, book.path("grade").asText(),
                            Optional.of(book.path("by").asText("walk-up")), true));
        } else if (act.has("sellOut")) {
            JsonNode out = act.path("sellOut");
            counter.house.taken.computeIfAbsent(showing(out), _ -> new HashSet<>())
                    .addAll(House.seats(out.path("show").asText(), out.path("grade").asText()));
        }
    }

    private List<String> sold() {
        return counter.bookings.values().stream().filter(Counter.Booked::standing)
                .map(b -> b.showing().key() + " " + b.seats().size() + " " + b.grade()).toList();
    }

    private static List<String> gold(JsonNode dialogue, List<String> before) {
        var gold = new ArrayList<>(before);
        for (JsonNode act : dialogue.path("gold")) {
            if (act.has("book")) {
                JsonNode b = act.path("book");
                gold.add(showing(b).key() + " " + b.path("count").asInt() + " " + b.path("grade").asText());
            } else if (act.has("cancel")) {
                gold.remove(act.path("cancel").path("booking").asInt() - 1);
            }
        }
        return gold;
    }

    private static Showing showing(JsonNode of) {
        return new Showing(new PerformanceId(of.path("show").asText()), LocalDate.parse(of.path("date").asText()),
                LocalTime.parse(of.path("time").asText()));
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
    }
}
