package com.megaticket.console.aws.estate;

import com.megaticket.console.aws.estate.Wire.Reply;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The shapes in which the XML services answer and refuse. */
public final class Xml {
    private Xml() {}

    public static String tag(String name, Object... content) {
        return "<" + name + ">" + Arrays.stream(content).map(String::valueOf).collect(Collectors.joining()) + "</"
                + name
                + ">";
    }

    /** Query services wrap their answer: response, then result. */
    public static Reply query(String operation, Object... content) {
        return Reply.xml(tag(operation + "Response", tag(operation + "Result", content)));
    }

    /** EC2 does not. */
    static Reply ec2(String operation, Object... content) {
        return Reply.xml(tag(operation + "Response", content));
    }

    public static Reply queryError(int status, String code, String message) {
        return Reply.xml(tag("ErrorResponse", tag("Error", tag("Type", "Sender"), tag("Code", code),
                tag("Message", message)), tag("RequestId", "REQ1"))).status(status);
    }

    static Reply ec2Error(int status, String code, String message) {
        return Reply.xml(tag("Response", tag("Errors", tag("Error", tag("Code", code), tag("Message", message))),
                tag("RequestID", "REQ1"))).status(status);
    }
}
