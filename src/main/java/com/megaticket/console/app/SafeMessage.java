package com.megaticket.console.app;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import com.megaticket.console.aws.Redaction;

/** {@code %safe} in the log pattern: message and stack trace without credentials and people, whoever logged them. */
public final class SafeMessage extends ThrowableHandlingConverter {
    @Override
    public String convert(ILoggingEvent event) {
        var thrown = event.getThrowableProxy();
        String text = event.getFormattedMessage();
        return Redaction.of(thrown == null ? text : text + "\n" + ThrowableProxyUtil.asString(thrown));
    }
}
