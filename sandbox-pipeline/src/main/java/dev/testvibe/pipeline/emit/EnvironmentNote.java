package dev.testvibe.pipeline.emit;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says at the top of a spec which variables of the environment it reads. */
final class EnvironmentNote {

    private static final Pattern READ = Pattern.compile("process\\.env\\['((?:[^'\\\\]|\\\\.)*)']");

    private EnvironmentNote() {}

    static String above(String spec) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = READ.matcher(spec);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names.isEmpty()
                ? spec
                : "// Set these variables of the environment before you run it: " + String.join(", ", names) + ".\n"
                        + spec;
    }
}
