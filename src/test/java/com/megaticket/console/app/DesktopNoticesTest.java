package com.megaticket.console.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DesktopNoticesTest {
    @TempDir
    Path programs;

    @Test
    void wordsAreNeverReadAsACommand() {
        String words = "\"; rm -rf ~; $(x) --help";
        assertThat(new DesktopNotices("Windows 11", "").command(words, words)).noneMatch(c -> c.contains(words));
        assertThat(new DesktopNotices("Linux", "").command(words, words)).endsWith("--", words, words);
        List<String> mac = new DesktopNotices("Mac OS X", "").command(words, words);
        assertThat(mac).endsWith("end run", words, words);
        assertThat(mac.subList(0, mac.size() - 2)).noneMatch(c -> c.contains(words));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatTheSystemTookWasShown() throws IOException {
        var notices = new DesktopNotices("Linux", programs.toString());
        assertThat(notices.possible()).isFalse();
        assertThat(notices.show("t", "x")).isFalse();
        Path program = Files.writeString(programs.resolve("notify-send"), "#!/bin/sh\nexit 0\n");
        assertThat(notices.possible()).as("not to be run").isFalse();
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        assertThat(notices.possible()).isTrue();
    }
}
