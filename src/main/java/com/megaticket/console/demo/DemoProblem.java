package com.megaticket.console.demo;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.Fault;
import java.util.Optional;
import java.util.stream.Stream;

/** Why the demo cloud could not start, in words a screen has a text for. The key is the {@code what} of the failure. */
public enum DemoProblem {
    /** The engine's jars are not where they should be: build once with Maven, or name their folder. */
    ENGINE_MISSING("demo-engine-missing"),
    /** The engine has no native library for this processor and system. */
    NO_NATIVE_LIBRARY("demo-no-native-library"),
    /** The data folder cannot be made, read or written. */
    DATA_FOLDER("demo-data-folder"),
    /** The port asked for is in use. */
    PORT_BUSY("demo-port-busy"),
    /** The engine started and ended, or never answered; the detail has its last words. */
    ENGINE_FAILED("demo-engine-failed"),
    /** A fresh start was asked for while other consoles use the demo cloud: close them first. */
    IN_USE("demo-in-use"),
    /** The process that hosts the demo cloud did not come up; the detail has its last words. */
    HOST_FAILED("demo-host-failed");

    private final String key;

    DemoProblem(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    static Optional<DemoProblem> of(Failure failure) {
        return failure instanceof Failure.Misconfigured m
                ? Stream.of(values()).filter(p -> p.key.equals(m.what())).findFirst()
                : Optional.empty();
    }

    Fault fault(String detail) {
        return new Fault(new Failure.Misconfigured(key, detail, ""));
    }

    Fault fault(String detail, Throwable cause) {
        return new Fault(new Failure.Misconfigured(key, detail, ""), cause);
    }
}
