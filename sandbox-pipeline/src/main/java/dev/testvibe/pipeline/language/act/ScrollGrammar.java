package dev.testvibe.pipeline.language.act;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.language.intent.BrowserUse;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.PageEffect;
import dev.testvibe.pipeline.language.phrase.PhraseParser;
import dev.testvibe.pipeline.language.phrase.Predicate;
import dev.testvibe.pipeline.language.phrase.Rule;

/** Moves through a page: to its ends, to what is loaded there, and by the keyboard from field to field. */
public final class ScrollGrammar {

    private static final String PAGE = "(?: of the (?:web ?page|page|screen|document|site))?";
    private static final Pattern MORE =
            Pattern.compile("^(?:(?:some|the) )?(?:more|additional|further) (?<what>.+)$", Pattern.CASE_INSENSITIVE);

    static final List<Rule> RULES = List.of(
            Rule.of(
                    "scroll(?:s|ed|ing)?(?: all the way)?(?: down)? to (?:the )?(?:very )?(?:bottom|end|page end)"
                            + PAGE,
                    match -> Optional.of(List.of(new BrowserUse.ScrollPage(true)))),
            Rule.of(
                    "scroll(?:s|ed|ing)?(?: all the way)?(?: back)?(?: up)? to (?:the )?(?:very )?(?:top|beginning|start)"
                            + PAGE,
                    match -> Optional.of(List.of(new BrowserUse.ScrollPage(false)))));

    public static final List<Predicate> PREDICATES = List.of(
            Predicate.of("(?:be )?(?:loaded|load|added|appear|shown|displayed|come)", ScrollGrammar::more),
            Predicate.of(
                    "(?:move|go|jump|shift|be|land|be moved|be set|return)(?: back)? (?:to|on|in|into) (?<a>.+)",
                    found -> found.subjectIs("(?:the )?(?:keyboard |input )?focus")
                            ? found.claimOf(
                                    "a",
                                    Claim.FOCUSED,
                                    null,
                                    null,
                                    found.clause().denied())
                            : Optional.empty()));

    private ScrollGrammar() {}

    private static Optional<List<Intent>> more(Predicate.Found found) {
        Matcher more = MORE.matcher(found.clause().subject());
        return more.matches() && !found.clause().denied()
                ? new PhraseParser(found.clause().step())
                        .parse("all " + more.group("what"))
                        .map(what -> List.of(new PageEffect.MoreThanBefore(what)))
                : Optional.empty();
    }
}
