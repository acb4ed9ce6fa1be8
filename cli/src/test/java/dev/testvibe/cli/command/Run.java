package dev.testvibe.cli.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

import dev.testvibe.cli.Shell;

/** One command as a shell would run it, and what came of it. */
record Run(int exitStatus, String out, String err) {

    static final String PROJECT = "0b7f4a5e-5d5c-4a53-9c5d-0d3a1f6f3c11";

    static Run of(Map<String, String> environment, Path folder, String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Shell shell = new Shell(
                environment,
                folder,
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        int exitStatus = Testvibe.run(shell, arguments);
        return new Run(exitStatus, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The settings of a caller with a key and a project, and no files that matter. */
    static Map<String, String> environment(String server, Path folder) {
        return Map.of(
                "TESTVIBE_SERVER",
                server,
                "TESTVIBE_API_KEY",
                "tvb_test",
                "TESTVIBE_PROJECT",
                PROJECT,
                "XDG_CONFIG_HOME",
                folder.resolve("config").toString());
    }
}
