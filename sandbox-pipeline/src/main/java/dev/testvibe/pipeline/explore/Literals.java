package dev.testvibe.pipeline.explore;

import java.util.Comparator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.recording.Literal;

/** The texts of a feature, with those that come from a variable of the project marked as such. */
final class Literals {

    private static final Pattern REFERENCE = Pattern.compile("(?:<|\\$\\{|\\{\\{)\\s*([\\w.-]+)\\s*(?:>|}}|})");

    private final Map<String, String> variables;

    Literals(Map<String, String> variables) {
        this.variables = variables;
    }

    /** A literal as it is typed or compared; {@code ${name}} is the value of that variable. */
    Literal of(String text) {
        Matcher reference = REFERENCE.matcher(text.strip());
        if (reference.matches() && variables.containsKey(reference.group(1))) {
            return new Literal(variables.getOrDefault(reference.group(1), ""), reference.group(1));
        }
        return variables.entrySet().stream()
                .filter(variable -> !variable.getValue().isEmpty()
                        && variable.getValue().equals(text)
                        && isSecret(variable.getKey()))
                .min(Comparator.comparing(Map.Entry::getKey))
                .map(variable -> new Literal(text, variable.getKey()))
                .orElseGet(() -> Literal.of(text));
    }

    private static boolean isSecret(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).matches(".*(?:secret|password|token|key)");
    }
}
