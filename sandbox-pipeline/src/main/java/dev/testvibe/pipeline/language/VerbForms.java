package dev.testvibe.pipeline.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a verb may be without its ending: {@code reserves} and {@code reserved} are {@code reserve}. */
final class VerbForms {

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("goes", "go"),
            Map.entry("sent", "send"),
            Map.entry("paid", "pay"),
            Map.entry("lent", "lend"),
            Map.entry("wrote", "write"),
            Map.entry("written", "write"),
            Map.entry("chose", "choose"),
            Map.entry("chosen", "choose"),
            Map.entry("made", "make"),
            Map.entry("bought", "buy"),
            Map.entry("took", "take"),
            Map.entry("taken", "take"));

    /** What no verb ends in that has lost an "e": {@code open}, {@code enter}, {@code finish}. */
    private static final Pattern NO_E = Pattern.compile(
            ".*(?:en|er|on|sh|ch|[aeo][wy]|x|ck|ss|ll|ff|nd|nt|rt|ct|ft|mp|rk|sk|ld|lk|([bdgmnprt])\\1)");

    private VerbForms() {}

    /** The likeliest first; English alone cannot tell whether an "e" was lost. */
    static List<String> of(String said) {
        String verb = said.toLowerCase(Locale.ROOT);
        Set<String> forms = new LinkedHashSet<>();
        if (IRREGULAR.containsKey(verb)) {
            forms.add(IRREGULAR.getOrDefault(verb, verb));
        } else if (verb.matches(".+(?:ies|ied)")) {
            forms.add(verb.replaceFirst("ie[sd]$", "y"));
        } else if (verb.matches(".+(?:s|x|z|ch|sh)es")) {
            forms.add(verb.replaceFirst("es$", ""));
            forms.add(verb.replaceFirst("s$", ""));
        } else if (verb.matches(".{3,}[^s]s")) {
            forms.add(verb.replaceFirst("s$", ""));
        } else if (verb.matches(".{2,}(?:ed|ing)")) {
            String stem = verb.replaceFirst("(?:ed|ing)$", "");
            forms.add(stem.replaceFirst("([bdgmnprt])\\1$", "$1"));
            if (!NO_E.matcher(stem).matches()) {
                forms.add(stem + "e");
            }
            forms.add(stem);
        }
        boolean lostAnE = verb.matches(".+(?:[vcszgu]|[^aeioul]l)(?:ed|ing)") && !verb.matches(".+ss(?:ed|ing)");
        if (lostAnE) {
            return List.of(verb.replaceFirst("(?:ed|ing)$", "e"), verb.replaceFirst("(?:ed|ing)$", ""), verb);
        }
        forms.add(verb);
        return List.copyOf(forms);
    }
}
