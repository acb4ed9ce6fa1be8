package dev.testvibe.pipeline.language.words;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a verb may be without its ending: {@code reserves} and {@code reserved} are {@code reserve}. */
public final class VerbForms {

    /** Each form with its verb. */
    private static final Map<String, String> IRREGULAR = Arrays.stream(
                    ("goes go, went go, gone go, does do, did do, done do, sent send, paid pay, lent lend, wrote write, written write,"
                                    + " chose choose, chosen choose, made make, bought buy, took take, taken take, gave give, given give,"
                                    + " left leave, kept keep, began begin, begun begin, ran run, drew draw, drawn draw, drove drive,"
                                    + " driven drive, shown show, found find, built build, held hold, told tell, sold sell, spent spend,"
                                    + " lost lose, won win, brought bring, hid hide, hidden hide, undid undo, undone undo, redid redo,"
                                    + " redone redo, withdrew withdraw, withdrawn withdraw, shot shoot, spun spin, drank drink,"
                                    + " ate eat, eaten eat, rewrote rewrite, rewritten rewrite, overrode override, rebuilt rebuild,"
                                    + " resent resend, forgot forget, forgotten forget, broke break, broken break, froze freeze, frozen freeze,"
                                    + " threw throw, thrown throw, rode ride, ridden ride")
                            .split(", "))
            .map(pair -> pair.split(" "))
            .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));

    /** What no verb ends in that has lost an "e": {@code open}, {@code enter}, {@code finish}. */
    private static final Pattern NO_E = Pattern.compile(
            "(?:.*(?:ed|vis|ex|wa|aud|cred|deb|pos|lim|mit|hib|prof|nef|mer|cru)it)|.*(?:en|er|on|sh|ch|[aeo][wy]|x|ck|ss|ll|ff|nd|nt|rt|ct|ft|mp|rk|sk|ld|lk|([bdgmnprt])\\1)");

    private VerbForms() {}

    /** {@code undone} is {@code undo}. */
    static Optional<String> irregular(String said) {
        return Optional.ofNullable(IRREGULAR.get(said));
    }

    /** The likeliest first; English alone cannot tell whether an "e" was lost. */
    public static List<String> of(String said) {
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
