package dev.testvibe.cli;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a command is given by the shell that starts it.
 *
 * @param folder the current one
 * @param out UTF-8, whatever the locale
 * @param err UTF-8, whatever the locale
 */
public record Shell(Map<String, String> environment, Path folder, InputStream in, PrintStream out, PrintStream err) {

    public static Shell ofThisProcess() {
        return new Shell(
                System.getenv(), Path.of(""), System.in, stream(FileDescriptor.out), stream(FileDescriptor.err));
    }

    public BufferedReader reader() {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
