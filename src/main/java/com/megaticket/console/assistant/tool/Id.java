package com.megaticket.console.assistant.tool;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a text, or a list of texts, that is an id: in a result it becomes known to the conversation, in arguments it must be known.
 * A {@link IdKind#SEAT} counts within the {@link IdKind#SCHEDULE} of the same record, or of the one around it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Id {
    IdKind value();
}
