package com.megaticket.console.aws.failover;

import com.megaticket.console.aws.AwsClients;
import com.megaticket.console.aws.AwsFailures;
import java.util.UUID;
import software.amazon.awssdk.services.fis.FisClient;

/** Experiments of AWS Fault Injection Service in one region. Blocking; what fails is a fault that names the permission. */
final class Experiments {
    private final AwsClients clients;
    private final String region;

    Experiments(AwsClients clients, String region) {
        this.clients = clients;
        this.region = region;
    }

    private FisClient fis() {
        return clients.client("fis", region, FisClient.class, FisClient::builder);
    }

    /** @return the experiment's id; sent twice by the SDK it is one experiment */
    String start(String template) {
        String token = UUID.randomUUID().toString();
        try {
            return fis().startExperiment(r -> r.experimentTemplateId(template).clientToken(token)).experiment().id();
        } catch (RuntimeException e) {
            throw AwsFailures.fault("fis:StartExperiment", e);
        }
    }

    void stop(String id) {
        try {
            fis().stopExperiment(r -> r.id(id));
        } catch (RuntimeException e) {
            throw AwsFailures.fault("fis:StopExperiment", e);
        }
    }

    /** As FIS names it: {@code pending, initiating, running, completed, stopping, stopped, failed, cancelled}. */
    String status(String id) {
        try {
            return fis().getExperiment(r -> r.id(id)).experiment().state().statusAsString();
        } catch (RuntimeException e) {
            throw AwsFailures.fault("fis:GetExperiment", e);
        }
    }
}
