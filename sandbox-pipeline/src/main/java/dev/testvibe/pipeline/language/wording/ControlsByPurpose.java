package dev.testvibe.pipeline.language.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.phrase.Rule;
import dev.testvibe.pipeline.language.words.Nouns;

/** Buttons and links by what they are there for: {@code the button to delete "Tea"} is the button "delete" of it. */
public final class ControlsByPurpose {

    private static final String CONTROL = "\\b(?:the|an?) (button|link|icon)";
    private static final String ENDING_IN_E =
            "(delet|remov|archiv|renam|shar|lik|restor|reserv|rat|hid|duplicat|updat|sav|complet|choos|approv|clos|increas|decreas|unsubscrib|subscrib|enabl|disabl)";
    private static final String OTHERS =
            "(add|view|open|book|buy|order|edit|cancel|download|show|copy|print|finish|start|play|follow|unfollow|bookmark|select|rent|join|reject|block|dismiss|report|mark|pay|return|pin|mute)";

    private static final String PURPOSE = " (?:to|that|which|which is there to|that is there to) ";

    /** Which of several is meant, or what it is like: nobody may leave it out. */
    private static final String TRAIT =
            "(?:[a-z]*(?:ed|able|ible|ful|less|ive|ous)|(?:un[a-z]+|(?:paid|sold|read|done|known))|[a-z]{2,}(?:ir|if|ix|en|n|gh)th|first|second|third|last|next|previous|other|same|only|latest|newest|oldest|new|old|current|whole|entire|every|each|all|both|no|not|big|small|open|free|empty|cheap|cheapest|outdated)";

    private static final String OF_A_THING = "(?:(?:(?:the|my|this) (?!" + TRAIT
            + " )[a-z]+|(?:the |my |this )?(?:item|product|task|todo|entry|record|row|card|note|post|comment|user)|my|this) )?"
            + "(«\\d+»)(?: (?:to|from|into|in) (?:the |my |his |her )?(?:shopping )?(?:"
            + Nouns.COLLECTION + "))?(?= |,|$)";

    private static final String OF_SUCH_A_THING = "(?:(?:the|my|this) )?(" + TRAIT + ") (?:[a-z]+ )?(«\\d+»)(?= |,|$)";

    /** In the order in which they apply. */
    static final List<Rewording> ALL = List.of(
            Rewording.of(
                    CONTROL + " (?:for|that is for) " + ENDING_IN_E + "ing (?=(?:[a-z]+ ){0,3}«)", "the $1 to $2e "),
            Rewording.of(CONTROL + " (?:for|that is for) " + OTHERS + "ing (?=(?:[a-z]+ ){0,3}«)", "the $1 to $2 "),
            Rewording.of(CONTROL + PURPOSE + ENDING_IN_E + "es? " + OF_SUCH_A_THING, "the $3 $2e $1 for $4"),
            Rewording.of(CONTROL + PURPOSE + OTHERS + "s? " + OF_SUCH_A_THING, "the $3 $2 $1 for $4"),
            Rewording.of(CONTROL + PURPOSE + ENDING_IN_E + "es? " + OF_A_THING, "the $2e $1 for $3"),
            Rewording.of(CONTROL + PURPOSE + OTHERS + "s? " + OF_A_THING, "the $2 $1 for $3"));

    /** What is said in between and no button says. */
    private static final Set<String> LITTLE =
            Set.of("the", "a", "an", "my", "his", "her", "their", "this", "that", "new", "another", "all", "of", "for");

    /** {@code the button to add the tea to the basket} says "Add to basket". */
    private static final Set<String> LEFT_OUT =
            Set.of("to", "from", "in", "into", "on", "item", "items", "product", "products", "it", "them", "selected");

    private static final Set<String> DENIALS =
            Set.of("not", "no", "never", "without", "instead", "but", "except", "only", "nothing", "anything");

    public static final List<Rule> RULES = List.of(Rule.of(
            "(?:click|press|tap|hit|push|use)(?:s|es|ed|d)?(?: on)? the (?<control>button|link|icon) (?:to|that (?:lets (?:me|one|you|him|her)|allows (?:me|one|you|him|her) to)) "
                    + "(?<purpose>(?!the\\b|my\\b|an?\\b|be\\b|see\\b|check\\b|verify\\b|make\\b|ensure\\b)[a-z]+(?: [a-z]+){0,5})",
            ControlsByPurpose::forIt));

    private ControlsByPurpose() {}

    /** By all that is said of what it is for, or by less of it, but not by leaving out what tells it from another. */
    private static Optional<List<Intent>> forIt(Rule.Match match) {
        Kind kind = Kind.valueOf(match.group("control").toUpperCase(Locale.ROOT).replace("ICON", "IMAGE"));
        List<String> all =
                Arrays.asList(match.group("purpose").toLowerCase(Locale.ROOT).split(" "));
        List<String> telling =
                all.stream().filter(word -> !LITTLE.contains(word)).toList();
        List<List<String>> less = all.stream().anyMatch(DENIALS::contains)
                ? List.of()
                : Stream.concat(Stream.of(telling), shorter(telling).stream()).toList();
        return Optional.of(List.of(new Intent.Command(
                Stream.concat(Stream.of(all), less.stream())
                        .distinct()
                        .map(words -> control(kind, words))
                        .toList(),
                false)));
    }

    /** The first word and the last one where little stands between them; what is done alone, where it is done to one thing. */
    private static List<List<String>> shorter(List<String> telling) {
        int last = telling.size() - 1;
        if (last == 1) {
            return List.of(List.of(telling.get(0)));
        }
        return last > 1 && LEFT_OUT.containsAll(telling.subList(1, last))
                ? List.of(List.of(telling.get(0), telling.get(last)))
                : List.of();
    }

    private static Phrase control(Kind kind, List<String> words) {
        return Phrase.of("a " + kind.name().toLowerCase(Locale.ROOT) + " that says “" + String.join(" ", words) + "”")
                .ofKind(kind)
                .withWords(words);
    }
}
