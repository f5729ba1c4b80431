package com.megaticket.console.dialogues;

import com.megaticket.console.assistant.Tongue;
import com.megaticket.console.assistant.guided.Guided;
import com.megaticket.console.assistant.policy.Policy;
import com.megaticket.console.assistant.talk.Responder;
import com.megaticket.console.assistant.talk.TalkParts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/** Plays a set of dialogues and prints each verdict: {@code Dialogues SET TIER [ID...]}, for work on the dialogues themselves. */
final class Dialogues {
    private Dialogues() {}

    static void main(String[] args) throws InterruptedException {
        Policy policy = Policy.load();
        Map<String, Supplier<Answering>> tiers = Map.of("scripted", () -> new ScriptedModel(policy, guided(policy)),
                "guided", () -> new GuidedAlone(guided(policy)));
        List<String> wanted = List.of(args).subList(2, args.length);
        List<Case> cases = Case.set(args[0]).stream().filter(c -> c.isFor(args[1]))
                .filter(c -> wanted.isEmpty() || wanted.contains(c.id())).toList();
        try (var house = new House()) {
            int passed = 0;
            for (Verdict verdict : play(house, policy, cases, Objects.requireNonNull(tiers.get(args[1])))) {
                passed += verdict.passed() ? 1 : 0;
                System.out.printf("%s %s%s%n", verdict.id(), verdict.passed() ? "ok" : verdict.faults(),
                        verdict.loose() > 0 ? " LOOSE WRITES " + verdict.loose() : "");
                if (!wanted.isEmpty()) {
                    System.out.println(verdict.script());
                }
            }
            System.out.println(passed + " of " + cases.size());
        }
    }

    static Function<TalkParts, Responder> guided(Policy policy) {
        return parts -> new Guided(policy, Tongue.KO, parts.clock());
    }

    /** One after the other, each in a house as it was seeded. */
    static List<Verdict> play(House house, Policy policy, List<Case> cases, Supplier<Answering> tier)
            throws InterruptedException {
        var verdicts = new ArrayList<Verdict>();
        for (Case each : cases) {
            try (Answering answering = tier.get()) {
                verdicts.add(new CaseRun(each, house, policy, answering).run());
            } catch (AssertionError | IllegalStateException e) {
                String words = String.valueOf(e.getMessage());
                verdicts.add(
                        new Verdict(each.id(), List.of("broke: " + words.substring(0, Math.min(300, words.length()))),
                                0, ""));
            }
        }
        return verdicts;
    }
}
