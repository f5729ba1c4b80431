package com.megaticket.console.aws.failover;

import com.megaticket.console.aws.AwsClients;
import com.megaticket.console.failover.drill.Disturbance;
import com.megaticket.console.failover.drill.Injector;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import java.util.Optional;
import java.util.Set;

/**
 * {@link Injector} of live mode: the one fault is the paused replication of the global tables, by an experiment template with the
 * action {@code aws:dynamodb:global-table-pause-replication} (AWS FIS actions reference) that the site has made beforehand.
 */
public final class FisDrill implements Injector {
    /** In the settings file; empty = not set up, and then no fault can be made. */
    public static final String SETTING = "fis-template";

    private final Experiments experiments;
    private final String region;
    private final Optional<String> template;

    /** @param region where the template and its experiments are: the main one */
    public FisDrill(AwsClients clients, String region, Optional<String> template) {
        experiments = new Experiments(clients, region);
        this.region = region;
        this.template = template.filter(t -> !t.isBlank());
    }

    @Override
    public Set<Disturbance.Kind> kinds() {
        return template.isPresent() ? Set.of(Disturbance.Kind.REPLICATION_CUT) : Set.of();
    }

    @Override
    public String on(Disturbance what) {
        return experiments.start(template.filter(_ -> kinds().contains(what.kind())).orElseThrow(() -> new Fault(
                new Failure.Misconfigured(SETTING, "no experiment for " + what.kind(), ""))));
    }

    @Override
    public void off(Injected what) {
        if (!isOver(status(what))) {
            experiments.stop(what.handle());
        }
    }

    @Override
    public boolean isOn(Injected what) {
        String status = status(what);
        return status.equals("running") || status.equals("stopping");
    }

    private String status(Injected what) {
        if (what.handle().isBlank()) {
            throw new Fault(new Failure.Misconfigured("fis-experiment", "the experiment's id is not known", ""));
        }
        return experiments.status(what.handle());
    }

    private static boolean isOver(String status) {
        return Set.of("completed", "stopped", "failed", "cancelled", "stopping").contains(status);
    }

    @Override
    public Optional<String> command(Injected what, boolean ends) {
        return Optional.of(ends
                ? "aws fis stop-experiment --region " + region + " --id " + (what.handle().isBlank()
                        ? "EXPERIMENT-ID"
                        : what.handle())
                : "aws fis start-experiment --region " + region + " --experiment-template-id "
                        + template.orElse("TEMPLATE-ID"));
    }
}
