package dev.testvibe.pipeline.language.words;

import java.util.Locale;
import java.util.regex.Matcher;

import org.jspecify.annotations.Nullable;

/**
 * The verb of a command: what is left of it before its ending, and that ending.
 *
 * @param stem as it is written, such as {@code updat} of "updates"
 * @param suffix its ending, or null where it has none
 */
public record CommandVerb(String stem, @Nullable String suffix) {

    /** The verb that a pattern found as its groups {@code verb} and {@code suffix}. */
    public static CommandVerb of(Matcher command) {
        return new CommandVerb(command.group("verb"), command.group("suffix"));
    }

    /** "copies" is "copy". */
    public String base() {
        String base = stem.toLowerCase(Locale.ROOT).replaceFirst("(?<=..)i$", "y");
        return VerbForms.irregular(base).orElse(base);
    }

    /** "removes" is "remove", as "presses" is "press"; "edited" is no "edite". */
    public boolean losesAnE() {
        return suffix != null
                && suffix.matches("(?i)e[sd]|ing")
                && VerbForms.of(stem + suffix).contains(stem.toLowerCase(Locale.ROOT) + "e");
    }
}
