package com.megaticket.console.readiness.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.shared.schema.TableNames;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandTest {
    /** A name comes from AWS: whatever it is, it must stay one word when it is pasted. */
    @Test
    void wordsStayWordsInBothShells() {
        Command command = Command.aws("ec2", "x", "a b; rm -rf /", "it's", "$Latest", "plain-1.2/3:4=5");
        assertThat(command.bash()).isEqualTo("aws ec2 x 'a b; rm -rf /' 'it'\\''s' '$Latest' plain-1.2/3:4=5");
        assertThat(command.powershell()).isEqualTo("aws ec2 x 'a b; rm -rf /' 'it''s' '$Latest' plain-1.2/3:4=5");
    }

    @Test
    void excerptsAreShortAndShowNoSecretAndNoPerson() {
        assertThat(Excerpt.of("x".repeat(400))).hasSize(301);
        assertThat(Excerpt.of("DB_PASSWORD=hunter2 {\"token\":\"abc\"} AKIAABCDEFGHIJKLMNOP someone@example.com"))
                .doesNotContain("hunter2", "abc", "AKIAABCDEFGHIJKLMNOP", "someone@").contains("(hidden)");
    }

    @Test
    void settingsAreReadAndWrongOnesNamed() {
        var read = Blueprint.read(TableNames.withPrefix("P-"),
                "domain = t.example.com \ninstances=many\nweb-group=\nno-such=x\nphase=servng\n");
        Blueprint plan = read.plan();
        assertThat(plan.find(Setting.DOMAIN)).contains("t.example.com");
        assertThat(plan.number(Setting.INSTANCES)).isEqualTo(2);
        assertThat(plan.find(Setting.WEB_GROUP)).contains("P-tokyo-web");
        assertThat(read.wrong()).extracting(Blueprint.Wrong::key).containsExactlyInAnyOrder("instances", "no-such",
                "phase");
        assertThat(plan.list(Setting.PRIVATE_SERVICES)).isEqualTo(List.of("dynamodb", "s3", "bedrock-runtime"));
        assertThat(Blueprint.read(TableNames.withPrefix("P-"), "domain=\\u00").wrong()).hasSize(1);
    }
}
