package dev.testvibe.pipeline.language.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.intent.BrowserUse;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.TimeSpan;
import dev.testvibe.pipeline.language.phrase.Rule;
import dev.testvibe.pipeline.language.phrase.Rule.Match;
import dev.testvibe.pipeline.recording.Expectation;

import static dev.testvibe.pipeline.language.phrase.Acts.each;
import static dev.testvibe.pipeline.language.phrase.Acts.one;

/** Pages that are opened, gone back to or looked at, and what a browser keeps of them. */
final class PageGrammar {

    private static final String OPEN =
            "(?:open|visit|load|navigate|go|went|browse|access|land|arrive|come|on|at|open up|launch)(?:s|es|ed|d|ing)?(?: to| on| at)?(?: the)?";

    /** What a page is called before its address, which says nothing else of it. */
    private static final String NAME_OF_A_PAGE =
            "(?: back(?= to\\b))?(?: (?!(?:and|link|button|field|text|image|file|menu|containing|showing"
                    + "|from|away|back|but|except|besides|every|each|any|all|both|two|three|several|other|twice|tabs?|windows?|browsers?"
                    + "|without|not|never|mobile|with|by|via|through|using|in|into|after|before|off|over)\\b)[a-z-]+){0,4}?"
                    + " (?:(?:web ?)?(?:page|site|shop|app)|application|store|portal|dashboard|form|screen|url|address|path|route|view|at|to|on|(?:page|screen|view) (?:of|for) (?:the |an? )?(?!all\\b|every\\b|each\\b)[a-z-]+|(?:page|site|screen|view) with (?:the )?(?:url|address|path|route)):?";

    private static final String RECORD =
            "(?:product|article|item|post|book|owner|customer|recipe|movie|event|course|order|account|project|category|topic|story|profile|pet|user)";

    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|/|#!?/)\\S*");

    static final List<Rule> RULES = List.of(
            Rule.of(
                    "(?:re-?load|refresh)(?:s|es|ed|ing)?(?: the)?(?: current)? ?(?:web ?page|page|browser|site|app)?",
                    match -> one(new BrowserUse.Reload())),
            Rule.of(
                    "(?:go|goes|went|navigate|navigates|navigated) back(?: to the previous page)?",
                    match -> one(new BrowserUse.Travel(true))),
            Rule.of(
                    "(?:go|goes|went|navigate|navigates|navigated) forward(?: to the next page)?",
                    match -> one(new BrowserUse.Travel(false))),
            // one of several pages of the same list
            Rule.of(
                    "(?:go|goes|went|navigate|navigates|navigated|move|moves|turn|turns|switch|switches)(?: on)? to (?:the )?(?<which>next|previous) page(?: of .+)?",
                    match -> one(new Intent.Command(
                            PagingGrammar.turning(match.group("which").toLowerCase(Locale.ROOT)), false))),
            Rule.of(
                    OPEN + " (?:the )?(?:url|site|page|website|web ?page|path|address) {lit}",
                    match -> one(new Intent.Open(match.literal()))),
            // an address says which page it is, whatever that is called
            Rule.of(
                    OPEN + NAME_OF_A_PAGE + " {lit}(?: (?:page|screen|view))?",
                    match -> ADDRESS.matcher(match.literal()).matches()
                            ? one(new Intent.Open(match.literal()))
                            : Optional.empty()),
            // whatever the site is called, its start page is one
            Rule.of(
                    OPEN
                            + "(?: my| our| an?)? ?(?:[a-z0-9' -]+ )?(?:home|start|landing|front|index) ?page(?: (?:of|for) [^«]+)?",
                    match -> one(new Intent.Open(null))),
            // a name and what kind of site it is the name of
            Rule.of(
                    OPEN
                            + "(?: my| our| an?)? (?-i:\\p{Lu}[\\w'&-]*)(?: (?-i:\\p{Lu}[\\w'&-]*|&|and|of)){0,3} (?:web ?shop|shop|store|bookstore|portal|platform|demo|bank|market|tool|system|game|blog)(?: in (?:a|the) browser| for the first time)?",
                    match -> one(new Intent.Open(null))),
            Rule.of(
                    OPEN + " (?:the )?{lit}(?: (?:url|site|page|website|web ?page|screen|view|app))?",
                    match -> one(new Intent.Open(match.literal()))),
            Rule.of(
                    "(?:open|visit|browse|launch|view|(?:go|goes|went|navigate|navigates|navigated) to|(?:am |is )?(?:viewing|reading|on))(?:s|ed)?(?: the)?(?: (?:(?:detail|details|page|detail page|details page|product page) (?:of|for)|profile of(?= «)))?"
                            + " (?:the |an? )?(?<noun>" + RECORD + ")"
                            + "(?: (?:called|named|titled|with (?:the )?(?:name|title)))? {lit}(?: (?:page|details|details page|detail page))?",
                    match -> one(new Intent.Open("\"" + match.literal() + "\""))),
            Rule.of(
                    "(?:open|visit|view|(?:go|goes|went|navigate|navigates|navigated) to|(?:am |is )?(?:viewing|reading|on))(?:s|ed)?(?: the)? (?:(?:"
                            + RECORD + " )?details?(?: page)?|profile(?: page)?|page) (?:of|for) {lit}",
                    match -> one(new Intent.Open("\"" + match.literal() + "\""))),
            Rule.of(OPEN + " (?<url>https?://\\S+|/\\S*)", match -> one(new Intent.Open(match.group("url")))),
            Rule.of(
                    OPEN
                            + "(?: the| a)?(?: {a})? ?(?:home ?page|web ?page|page|(?<whole>web ?site|site|web ?app|application|app)|screen)(?: in (?:a|the) browser| for the first time)?",
                    match -> saysMore(match)
                            ? Optional.empty()
                            : one(new Intent.Open(
                                    match.has("a") && !isTheWhole(match)
                                            ? match.step().unmask(match.group("a"))
                                            : null))),
            Rule.of(
                    "(?:open|visit|launch|access|browse|go to|goes to|went to|navigate to|navigates to|enter)(?:s|es|ed)? (?:the |my |our )?(?<page>[a-z]+(?: [a-z]+){0,2})",
                    match -> place(match)),
            Rule.of(
                    "(?:the )?(?:(?:{a}|{lit}) )?(?:home ?page|web ?page|page|web ?site|site|web ?app|application|app)(?: {lit2})? (?:is|was|has|loads|gets|has been)"
                            + " ?(?:fully |successfully )?(?:loaded|open|opened|initiali[sz]ed|displayed|loading|ready|visible|shown)?(?: in (?:a|the) browser)?",
                    match -> saysMore(match) ? Optional.empty() : one(new Intent.Open(pageName(match)))),
            Rule.of(
                    "(?:the )?(?:web ?page|page|web ?site|site|application|app) (?:is|has|was|gets)(?: been)? (?:fully |successfully )?(?:loaded|opened|open|displayed) with {a}"
                            + "(?: (?:visible|displayed|shown|present))?",
                    match -> loadedWith(match)),
            Rule.of(
                    "{a} (?:is|has been) (?:fully |successfully )?loaded(?: in (?:a|the) browser)?",
                    match -> loadedWith(match)),
            // looking is no action: what is looked at must be there
            Rule.of(
                    "(?:view|look at|looks at|looked at|observe|see|inspect|review|check out|examine)(?:s|d|ed|ing)? {a}",
                    match -> match.phrase("a").map(phrase -> List.of(new Intent.Look(phrase)))),
            Rule.of(
                    "clear(?:s|ed|ing)? (?:the )?(?:browser )?(?:local ?storage|storage|cookies)|(?:the )?local ?storage is (?:empty|cleared)",
                    match -> one(new BrowserUse.ClearStorage())),
            Rule.of(
                    "(?:wait|pause)(?:s|ed)?(?: for)? " + TimeSpan.in("n"),
                    match -> one(new Intent.Wait(TimeSpan.milliseconds(match.matcher(), "n")))));

    private PageGrammar() {}

    /** {@code opens the cart and the login page}: two sentences, and not the name of a page. */
    private static boolean saysMore(Match match) {
        return match.has("a")
                && match.group("a").matches("(?i).* and (?:the|goes|go|is|opens|open|I|he|she|they|my|navigates) .*");
    }

    /** {@code the todo app} is all of the site, whatever it is called; a quoted name is to be proved. */
    private static boolean isTheWhole(Match match) {
        return match.has("whole") && !match.group("a").contains("«");
    }

    /** {@code opens the settings}: a place of the site, unless the noun is one of things on a page. */
    private static Optional<List<Intent>> place(Match match) {
        String page = match.group("page");
        boolean isThing = Kind.endingOf(page)
                .filter(named -> named.kind() != Kind.TABLE && named.kind() != Kind.LIST)
                .isPresent();
        return isThing
                        || page.matches(
                                "(?i).*\\b(?:it|them|details|menu|valid|and|with|of|in|for|next|previous|address|information|data|name|email|password|number|code|card|credentials|amount|date|value|text|quantity)\\b.*")
                ? Optional.empty()
                : one(new Intent.Open(page));
    }

    private static Optional<List<Intent>> loadedWith(Match match) {
        return visible(match).map(claims -> {
            List<Intent> intents = new ArrayList<>(List.of(new Intent.Open(null)));
            intents.addAll(claims);
            return intents;
        });
    }

    private static Optional<List<Intent>> visible(Match match) {
        return match.phrase("a")
                .map(phrase -> each(
                        phrase,
                        one -> new Intent.Expect(Claim.VISIBLE, one, null, null, Expectation.Match.EXACT, false)));
    }

    private static @Nullable String pageName(Match match) {
        if (match.has("lit")) {
            return match.literal();
        }
        if (match.has("lit2")) {
            return match.literal2();
        }
        String name = match.group("a").replaceAll("(?i)^(?:the|a|an)\\b ?", "").strip();
        return name.isEmpty() ? null : match.step().unmask(name);
    }
}
