package com.megaticket.console.aws.failover;

import com.megaticket.console.aws.AwsFailures;
import com.megaticket.console.shared.Instants;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.services.ssm.SsmClient;
import software.amazon.awssdk.services.ssm.model.ParameterNotFoundException;
import software.amazon.awssdk.services.ssm.model.ParameterType;

/**
 * The moment from which the web shop in the standby honours what was held in the main region: a parameter that its instances
 * read as they start. One moment for all of them, so it is the beginning of the switch, however often a step is repeated.
 */
final class RecoveryStart {
    private final Function<String, SsmClient> clients;
    private final String name;

    RecoveryStart(Function<String, SsmClient> clients, String name) {
        this.clients = clients;
        this.name = name;
    }

    /** @return false when this login may not */
    boolean set(String region, Instant at) {
        String text = Instants.text(at);
        if (value(region).filter(text::equals).isPresent()) {
            return true;
        }
        return Permitted.ask("ssm:PutParameter", () -> clients.apply(region).putParameter(r -> r.name(name)
                .type(ParameterType.STRING).overwrite(true).value(text))).isPresent();
    }

    /** Empty also when this login may not look: it is then written once more, to the same value. */
    private Optional<String> value(String region) {
        try {
            return Optional.ofNullable(clients.apply(region).getParameter(r -> r.name(name)).parameter().value());
        } catch (ParameterNotFoundException _) {
            return Optional.empty();
        } catch (RuntimeException e) {
            if (AwsFailures.isRefusal(e)) {
                return Optional.empty();
            }
            throw AwsFailures.fault("ssm:GetParameter", e);
        }
    }

    String command(String region, Instant at) {
        return Bash.aws("ssm", "put-parameter", "--region", region, "--name", name, "--type", "String", "--overwrite",
                "--value", Instants.text(at));
    }
}
