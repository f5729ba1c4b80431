package com.megaticket.console.demo;

import java.io.IOException;
import java.nio.file.Path;

/** A process that joins the demo cloud as a console does, and stays until its input ends or it is killed. */
final class ConsoleStandIn {
    private ConsoleStandIn() {}

    public static void main(String[] args) throws IOException {
        var outcome = CloudJoin.join(DemoOptions.onDisk(Path.of(args[0])).withSeed(false));
        System.out.println(outcome instanceof JoinOutcome.Joined j ? "joined " + j.session().hostPid() : outcome);
        System.out.flush();
        System.in.read();
    }
}
