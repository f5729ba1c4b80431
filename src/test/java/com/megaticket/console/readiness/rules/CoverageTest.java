package com.megaticket.console.readiness.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Execution(ExecutionMode.CONCURRENT)
class CoverageTest {
    @ParameterizedTest
    @CsvSource({"*.example.com,ticket.example.com,true", "*.example.com,a.ticket.example.com,false",
            "*.example.com,example.com,false", "Ticket.Example.com,ticket.example.com,true",
            "example.com,ticket.example.com,false"})
    void aStarStandsForOneLabel(String name, String domain, boolean covers) {
        assertThat(CertificateCheck.covers(List.of(name), domain)).isEqualTo(covers);
    }

    @Test
    void versionsAreReadFromCodeOfEveryStyle() {
        Map.of("Versions=['2']", "2", "\"Versions\": [\"$Latest\"]", "$Latest", "Versions: ['$Default']", "$Default")
                .forEach((code, version) -> assertThat(PlaceholderCheck.versions(code)).containsExactly(version));
        assertThat(PlaceholderCheck.versions("Versions=[version_with_placeholder]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"Statement\":{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"dynamodb:*\"}}|true",
            "{\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":{\"AWS\":[\"*\"]},\"NotAction\":\"dynamodb:GetItem\"}]}|true",
            "{\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":{\"AWS\":[\"*\"]},\"Action\":\"dynamodb:UpdateItem\"}]}|true",
            "{\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"dynamodb:*\"}]}|false",
            "{\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":{\"AWS\":\"arn:aws:iam::1:role/app\"},\"Action\":\"dynamodb:*\"}]}|false",
            "{\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"dynamodb:PutItem\",\"Condition\":{\"ArnNotLike\":{\"aws:PrincipalArn\":\"arn:aws:iam::*:role/aws-service-role/replication.dynamodb.amazonaws.com/AWSServiceRoleForDynamoDBReplication\"}}}]}|false"})
    void aDenyThatSparesTheReplicationIsFine(String policy, boolean denies) {
        assertThat(WriteChecks.deniesReplication(policy)).isEqualTo(denies);
    }
}
