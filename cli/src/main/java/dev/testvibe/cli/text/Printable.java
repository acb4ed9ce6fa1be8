package dev.testvibe.cli.text;

import java.util.regex.Pattern;

/** Text that came from elsewhere, perhaps from a page under test, made safe for a terminal. */
public final class Printable {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    private Printable() {}

    /** Without what could move the cursor, recolour or rename the terminal. Lines and tabs stay. */
    public static String text(String text) {
        return CONTROL.matcher(text).replaceAll("\uFFFD");
    }

    /** The same on one line. */
    public static String line(String text) {
        return text(text).replaceAll("\\s*\\R\\s*", " ").replace('\t', ' ');
    }
}
