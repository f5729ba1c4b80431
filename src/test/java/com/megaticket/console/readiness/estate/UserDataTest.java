package com.megaticket.console.readiness.estate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

/** That gzip and MIME are unpacked is in AwsFleetTest, on what AWS sends. */
class UserDataTest {
    private static final UserData DATA = UserData.of("""
            #!/bin/bash
            export JWT_SECRET="open sesame"
            export FROM_VAULT_TOKEN=$(aws ssm get-parameter --name t)
            docker run -e DB_PASSWORD=hunter2 -e "AWS_REGION=ap-northeast-1" -e PORT=3001 app
            Environment="API_KEY=k1" TABLE='seats'
            curl https://bucket.s3.ap-northeast-2.amazonaws.com/app.tar.gz
            aws sqs --queue arn:aws:sqs:ap-northeast-1:123456789012:orders
            """);

    @Test
    void secretsAreFingerprintsAndNothingElse() {
        assertThat(DATA.secrets()).containsOnlyKeys("JWT_SECRET", "DB_PASSWORD", "API_KEY")
                .allSatisfy((_, hash) -> assertThat(hash).matches("[0-9a-f]{8}"));
        assertThat(DATA.variables()).containsOnly(entry("AWS_REGION", "ap-northeast-1"), entry("PORT", "3001"),
                entry("TABLE", "seats"));
        assertThat(DATA.toString()).doesNotContain("sesame", "hunter2", "k1");
    }

    @Test
    void equalSecretsHaveEqualFingerprints() {
        assertThat(UserData.of("A_SECRET=one").secrets()).isEqualTo(UserData.of("x A_SECRET='one'").secrets());
        assertThat(UserData.of("A_SECRET=one").secrets()).isNotEqualTo(UserData.of("A_SECRET=two").secrets());
    }

    @Test
    void hostsAndArnsNameTheirRegions() {
        assertThat(DATA.hosts()).containsExactly("bucket.s3.ap-northeast-2.amazonaws.com");
        assertThat(DATA.arns()).containsExactly("arn:aws:sqs:ap-northeast-1:123456789012:orders");
        assertThat(UserData.regionOf("x.us-east-1.amazonaws.com")).contains("us-east-1");
        assertThat(UserData.regionOf("bucket.s3.amazonaws.com")).isEmpty();
    }

    @Test
    void emptyIsEmptyAndNonsenseIsSaidToBe() {
        assertThat(UserData.decode("").isEmpty()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> UserData.decode("H4sIAAAA"));
    }
}
