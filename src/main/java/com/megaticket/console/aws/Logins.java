package com.megaticket.console.aws;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.sso.auth.ExpiredTokenException;

/** Trouble with the person's own login, found before anything was sent. The SDK has no type for most of it. */
final class Logins {
    /** Values of {@code Denied.what}: the guidance hangs on them. */
    static final String EXPIRED = "login-expired";
    static final String MISSING = "credentials-missing";
    static final String REFUSED = "credentials-refused";
    static final Set<String> ALL = Set.of(EXPIRED, MISSING, REFUSED);
    /** Value of {@code Misconfigured.what}: this computer's clock is too far off for a signature. */
    static final String CLOCK = "clock";

    private Logins() {}

    static Optional<String> trouble(Throwable thrown) {
        if (Causes.is(thrown, ExpiredTokenException.class)) {
            return Optional.of(EXPIRED);
        }
        if (!(thrown instanceof SdkClientException)) {
            return Optional.empty();
        }
        String message = String.valueOf(thrown.getMessage()).toLowerCase(Locale.ROOT);
        if (message.contains("token") && (message.contains("expired") || message.contains("refresh"))) {
            return Optional.of(EXPIRED);
        }
        return message.contains("credential") || message.contains("profile") || message.contains("token")
                ? Optional.of(MISSING)
                : Optional.empty();
    }
}
