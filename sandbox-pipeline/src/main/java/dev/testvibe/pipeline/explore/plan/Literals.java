package dev.testvibe.pipeline.explore.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.recording.Literal;
import dev.testvibe.pipeline.recording.Secrets;

/** The texts of a feature, with those that come from a variable of the project marked as such. */
public final class Literals {

    private static final Pattern REFERENCE = Pattern.compile("(?:<|\\$\\{|\\{\\{)\\s*([\\w.-]+)\\s*(?:>|}}|})");

    private final Map<String, String> variables;
    private final Secrets secrets;

    public Literals(Map<String, String> variables) {
        this.variables = variables;
        this.secrets = Secrets.of(variables);
    }

    /** A literal as it is typed or compared; {@code ${name}} is the value of that variable. */
    public Literal of(String text) {
        Matcher reference = REFERENCE.matcher(text.strip());
        if (reference.matches() && variables.containsKey(reference.group(1))) {
            return new Literal(variables.getOrDefault(reference.group(1), ""), reference.group(1));
        }
        return variables.entrySet().stream()
                .filter(variable -> !variable.getValue().isEmpty()
                        && variable.getValue().equals(text)
                        && Secrets.isSecret(variable.getKey()))
                .min(Comparator.comparing(Map.Entry::getKey))
                .map(variable -> new Literal(text, variable.getKey()))
                .orElseGet(() -> Literal.of(text));
    }

    /** The text with the names of the project's secrets in place of their values. */
    public String withoutSecrets(String text) {
        return secrets.hidden(text);
    }

    /** The variable that holds a field's value: by one of its names, and for a role with the role in front. */
    public Optional<String> variable(@Nullable String role, List<String> names) {
        String prefix = role == null ? "" : folded(role);
        return names.stream()
                .map(Literals::folded)
                .flatMap(name -> variables.keySet().stream()
                        .filter(variable -> folded(variable).equals(prefix + name)
                                || role != null && folded(variable).equals(name + prefix))
                        .sorted())
                .findFirst();
    }

    private static String folded(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
