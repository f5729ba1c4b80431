package com.megaticket.console.assistant.tool;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What an argument means and which values it takes, in the words of the tool's schema. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface About {
    String value();

    /** Least number, or least length of a list. */
    int min() default Integer.MIN_VALUE;

    /** Greatest number, or greatest length of a list. */
    int max() default Integer.MAX_VALUE;
}
