package com.megaticket.console.aws;

import com.megaticket.console.shared.ServiceClock;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** Measures the service clock by the {@code Date} header of answers that bear a request id (a proxy's own do not). */
final class ServiceTime implements ExecutionInterceptor {
    private static final ExecutionAttribute<Instant> SENT = new ExecutionAttribute<>("megaticket.sent");

    private final Clock local;
    private final ServiceClock clock;

    ServiceTime(Clock local, ServiceClock clock) {
        this.local = local;
        this.clock = clock;
    }

    @Override
    public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
        attributes.putAttribute(SENT, local.instant());
    }

    @Override
    public void afterTransmission(Context.AfterTransmission context, ExecutionAttributes attributes) {
        Instant received = local.instant();
        Instant sent = attributes.getAttribute(SENT);
        var answer = context.httpResponse();
        if (sent == null || answer.firstMatchingHeader("x-amzn-RequestId").isEmpty()) {
            return;
        }
        answer.firstMatchingHeader("Date").ifPresent(date -> measure(date, sent, received));
    }

    private void measure(String date, Instant sent, Instant received) {
        try {
            Instant service = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            clock.measured(service, sent, received);
        } catch (DateTimeException _) {
            // Not a date: nothing was measured, and the offset keeps its age.
            return;
        }
    }
}
