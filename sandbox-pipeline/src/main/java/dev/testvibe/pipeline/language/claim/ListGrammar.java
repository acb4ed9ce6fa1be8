package dev.testvibe.pipeline.language.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Intent.Ordered;
import dev.testvibe.pipeline.language.intent.OrderClaim;
import dev.testvibe.pipeline.language.intent.Verb;
import dev.testvibe.pipeline.language.phrase.PhraseParser;
import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.language.words.Nouns;

/** What a list is as a whole, such as {@code my list is "Tea" and "Milk"}: these things in this order, and no others. */
public final class ListGrammar {

    private static final String LIST = "(?:the |my |our |his |her |their )?(?:(?:" + Nouns.TO_DO
            + "|shopping|grocery|reading|packing|item) )?list";
    /** Said of all of them, since something else would be one as well. */
    private static final String ITEMS =
            "(?:the |my |our |his |her |their )?(?:only )?(?:(?:currently )?(?:visible|displayed|shown|listed) )?(?:(?:list )?items|entries|"
                    + Nouns.TO_DO.replace("|", "s|") + "s)(?: (?:in|on|of) (?:the|my) (?:(?:item|" + Nouns.TO_DO
                    + ") )?list)?"
                    + "(?: (?:that are |which are )?(?:now )?(?:visible|displayed|shown|listed))?";

    private static final String IS =
            "(?:(?:should|must|will) )?(?:(?:now|then|still|again) )?(?:be|is|are|was|were|equals?|consists? of|looks? like|reads?)"
                    + "(?: (?:now|then|still|again|just|only|exactly|simply))*";
    private static final Pattern WHOLE = Pattern.compile(
            "^(?:(?<list>" + LIST + ")|" + ITEMS + ") " + IS
                    + ":? (?<texts>«\\d+»(?:(?:, and |, | and |,)«\\d+»)*)(?: again)?$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BEGINS = Pattern.compile(
            "^" + LIST + " (?:" + IS
                    + "|(?:already |currently )?(?:contains?|has|holds?|shows?|includes?)(?: (?:the following|these)(?: [a-z]+)?)?)[:\\s]*$",
            Pattern.CASE_INSENSITIVE);

    private ListGrammar() {}

    public static Optional<List<Intent>> expected(String sentence, MaskedText step) {
        Matcher whole = WHOLE.matcher(sentence);
        return whole.matches()
                ? new PhraseParser(step)
                        .parse(whole.group("list") == null ? "the items" : whole.group("list"))
                        .map(list -> List.of(
                                new Ordered(new OrderClaim.Sequence(list, step.literalsIn(whole.group("texts"))))))
                : Optional.empty();
    }

    /** Each is added, and the list is as the step says then. */
    public static Optional<List<Intent>> given(String sentence, MaskedText step) {
        Matcher whole = WHOLE.matcher(sentence);
        return whole.matches()
                ? expected(sentence, step).map(claim -> {
                    List<Intent> intents = new ArrayList<>();
                    step.literalsIn(whole.group("texts"))
                            .forEach(text -> intents.add(new Act(Verb.ADD, null, text, null, 1)));
                    intents.addAll(claim);
                    return intents;
                })
                : Optional.empty();
    }

    /** Whether a step says of a list that it is, or holds, what follows. */
    public static boolean announces(String step) {
        return BEGINS.matcher(step).matches();
    }
}
