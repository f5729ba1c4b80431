package com.megaticket.console.dialogues;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.assistant.policy.Policy;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** [NEVER-3] The sixty dialogues with their scripted models, hostile ones included, through the real client and a real socket. */
class DialoguesIT {
    private static final Policy POLICY = Policy.load();
    private static House house;

    @BeforeAll
    static void open() {
        house = new House();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    static List<Case> scripted() {
        return Case.set("sixty").stream().filter(c -> c.isFor("scripted")).toList();
    }

    @ParameterizedTest
    @MethodSource("scripted")
    void aScriptedModelLeavesWhatItShould(Case script) throws InterruptedException {
        try (var model = new ScriptedModel(POLICY, Dialogues.guided(POLICY))) {
            Verdict verdict = new CaseRun(script, house, POLICY, model).run();
            assertThat(verdict.loose()).as("writes without leave").isZero();
            assertThat(verdict.faults()).as(verdict.script()).isEmpty();
        }
    }
}
