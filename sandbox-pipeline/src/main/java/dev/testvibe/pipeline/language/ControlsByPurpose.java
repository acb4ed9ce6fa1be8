package dev.testvibe.pipeline.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Buttons and links by what they are there for: {@code the button to delete "Tea"} is the button "delete" of it. */
final class ControlsByPurpose {

    private static final String CONTROL = "\\b(?:the|an?) (button|link|icon)";
    private static final String ENDING_IN_E =
            "(delet|remov|archiv|renam|shar|lik|restor|reserv|rat|hid|duplicat|updat|sav|complet|choos|approv|clos|increas|decreas|unsubscrib|subscrib|enabl|disabl)";
    private static final String OTHERS =
            "(add|view|open|book|buy|order|edit|cancel|download|show|copy|print|finish|start|play|follow|unfollow|bookmark|select|rent|join|reject|block|dismiss|report|mark|pay|return|pin|mute)";

    private static final String PURPOSE = " (?:to|that|which|which is there to|that is there to) ";
    private static final String OF_A_THING =
            "(?:(?:the|my|this) )?(?:[a-z]+ )?(«\\d+»)(?: (?:to|from|into|in) (?:the |my |his |her )?(?:shopping )?(?:"
                    + Nouns.COLLECTION + "))?(?= |,|$)";

    /** In the order in which they apply. */
    static final List<Rewording> ALL = List.of(
            Rewording.of(
                    CONTROL + " (?:for|that is for) " + ENDING_IN_E + "ing (?=(?:[a-z]+ ){0,3}«)", "the $1 to $2e "),
            Rewording.of(CONTROL + " (?:for|that is for) " + OTHERS + "ing (?=(?:[a-z]+ ){0,3}«)", "the $1 to $2 "),
            Rewording.of(CONTROL + PURPOSE + ENDING_IN_E + "es? " + OF_A_THING, "the $2e $1 for $3"),
            Rewording.of(CONTROL + PURPOSE + OTHERS + "s? " + OF_A_THING, "the $2 $1 for $3"));

    /** What is said in between and no button says. */
    private static final Set<String> LITTLE =
            Set.of("the", "a", "an", "my", "his", "her", "their", "this", "that", "new", "another", "all", "of", "for");

    static final List<Rule> RULES = List.of(Rule.of(
            "(?:click|press|tap|hit|push|use)(?:s|es|ed|d)?(?: on)? the (?<control>button|link|icon) (?:to|that (?:lets (?:me|one|you|him|her)|allows (?:me|one|you|him|her) to)) "
                    + "(?<purpose>(?!the\\b|my\\b|an?\\b|be\\b|see\\b|check\\b|verify\\b|make\\b|ensure\\b)[a-z]+(?: [a-z]+){0,5})",
            ControlsByPurpose::forIt));

    private ControlsByPurpose() {}

    /** By all that is said of what it is for, by less of it, or as the only one there is. */
    private static Optional<List<Intent>> forIt(Rule.Match match) {
        Kind kind = Kind.valueOf(match.group("control").toUpperCase(Locale.ROOT).replace("ICON", "IMAGE"));
        List<String> all =
                Arrays.asList(match.group("purpose").toLowerCase(Locale.ROOT).split(" "));
        List<String> telling =
                all.stream().filter(word -> !LITTLE.contains(word)).toList();
        List<Phrase> controls =
                new ArrayList<>(Stream.of(all, telling, List.of(telling.get(0), telling.get(telling.size() - 1)))
                        .distinct()
                        .map(words -> control(kind, words))
                        .toList());
        match.phrase("control").ifPresent(controls::add);
        return Optional.of(List.of(new Intent.Command(controls, false)));
    }

    private static Phrase control(Kind kind, List<String> words) {
        return Phrase.of("a " + kind.name().toLowerCase(Locale.ROOT) + " that says “" + String.join(" ", words) + "”")
                .ofKind(kind)
                .withWords(words);
    }
}
