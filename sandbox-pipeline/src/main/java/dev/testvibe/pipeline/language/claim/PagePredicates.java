package dev.testvibe.pipeline.language.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.phrase.Predicate;
import dev.testvibe.pipeline.language.words.Subjects;
import dev.testvibe.pipeline.recording.Expectation.Match;

/** What is claimed of the page as a whole: its address and title, what a person sees on it, what it stores. */
final class PagePredicates {

    /** {@code the details page of the book}, without its name. */
    private static final String PAGE_OF = "(?:the |an? )?(?:(?!(?:" + OwnPageGrammar.OTHER_PAGE
            + ")\\b)[a-z]+ ){0,2}?(?:page|screen|view) (?:of|for|about) (?:the |an? )?(?:[a-z]+ ){0,2}?";

    /** What is no thing that a page could be of. */
    private static final String OF_NO_THING = "(?!(?:" + OwnPageGrammar.OTHER_PAGE
            + "|on|at|to|in|the|an?|my|back|edit|update|change|modify|create|add|search|login|registration|results?|page|screen|site|website|url|address|path|route|link|title|text|button|tab|step|section|stage|slide|field|option|menu|form|dialog|modal|popup|window|heading|list|table|message|error|warning|notice|notification|hint|tooltip|label|status|result|price|total|amount|\\w+ed|following|same|next|new)s?\\b)";

    private static final String SENT_TO =
            "be (?:redirected|taken|navigated|sent|brought|directed|forwarded|returned|led)(?: back)? to";

    static final List<Predicate> PREDICATES = List.of(
            Predicate.of(
                    "(?:be|land|arrive|see|stay|remain|be (?:redirected|taken|navigated|sent|brought|returned|directed|led|shown)|get|return|end up)(?: back)?(?: on| at| to| in)? "
                            + PAGE_OF + "(?<thing>«\\d+»)(?: [a-z]+)?",
                    PagePredicates::onPageOf),
            Predicate.of(
                    "(?:" + SENT_TO
                            + "|be shown|(?:be|land|arrive|see|stay|remain|end up|get)(?: back)?(?: on| at| to)?) (?:the |an? |my )?"
                            + OF_NO_THING
                            + "(?:[a-z]+ )(?:detail |details )?(?:page|view) (?:called |titled |named |for )?(?<thing>«\\d+»)",
                    PagePredicates::onPageOf),
            Predicate.of(
                    "(?:" + SENT_TO
                            + "|(?:be|land|arrive|see|stay|remain|end up|get)(?: back)?(?: on| at| to)?) (?:the |an? |my )?(?<thing>«\\d+») "
                            + OF_NO_THING + "[a-z]+(?: details?)? (?:page|view)",
                    PagePredicates::onPageOf),
            Predicate.of(
                    "(?:" + SENT_TO
                            + "|(?:be|land)(?: back)? on|be (?:viewing|reading|looking at)) (?:the |my )?(?:new |newly created )?"
                            + OF_NO_THING + "[a-z]+ (?:called |titled |named )?(?<thing>«\\d+»)",
                    PagePredicates::onPageOf),
            // the page as a whole
            Predicate.of("(?:be|equal|match|be equal to|change to|become) {lit}", found -> page(found, Match.EXACT)),
            Predicate.of("(?:contain|include|have)(?: the text)? {lit}", found -> page(found, Match.ANYWHERE)),
            Predicate.of("end with {lit}", found -> page(found, Match.ENDS_WITH)),
            Predicate.of("(?:start|begin) with {lit}", found -> page(found, Match.STARTS_WITH)),
            Predicate.of(
                    "be (?:redirected|taken|navigated|sent|brought) to(?: the)?(?: page| url)? {lit}(?: page)?",
                    PagePredicates::redirected),
            Predicate.of("(?:be on|be at|land on|see)(?: the)?(?: page| url) {lit}", PagePredicates::redirected),
            Predicate.of(
                    "(?:be|stay|remain|land|arrive)(?: still| now| back)? (?:on|at) {lit}", PagePredicates::atPath),
            Predicate.of(
                    "(?:be|stay|remain|land|arrive|be (?:redirected|taken|navigated|sent|brought|returned))(?: back)? (?:on|at|to|in)(?: the)? (?:page|screen) (?:called |named |titled )?{lit}",
                    PagePredicates::onPageCalled),
            Predicate.of(
                    "(?:be (?:redirected|taken|navigated|sent|brought|returned|directed|forwarded)(?: back)? (?:to|on)|be(?: back)? (?:on|at|in)|land on|arrive (?:on|at)|reach|see|stay on|remain on|get to|go to|be shown|navigate to|open|redirect to|be presented with)"
                            + "(?: the| a| an| my| his| her| their)? (?:(?<page>[a-z][a-z' -]*?|«\\d+») )?(?<noun>page|screen|web ?page|site|view|home ?page|dashboard)",
                    PagePredicates::onPage),
            Predicate.of(
                    "(?:be )?(?:displayed|shown|opened|loaded|visible|presented|open|load|appear)",
                    PagePredicates::shownPage),
            Predicate.of(
                    "be (?:redirected|taken|navigated|sent|brought|directed|forwarded|returned|led)(?: back)? to (?:the |my |their |his |her )?(?<page>[a-z][a-z' -]*?)(?<noun>)",
                    PagePredicates::onPage));

    private static final Pattern PAGE_CALLED = Pattern.compile(
            "^(?:the |an? |my )?(?!(?:same|next|previous|new|other|current|web|whole) )(?<name>[a-z][a-z' -]*?|«\\d+») (?:page|screen)$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PAGE_OF_THING =
            Pattern.compile("^" + PAGE_OF + "(?<thing>«\\d+»)(?: [a-z]+)?$", Pattern.CASE_INSENSITIVE);

    /** {@code the menu and the user goes to the login} is no name of a page. */
    private static final Pattern TWO_SENTENCES =
            Pattern.compile(" and " + Subjects.PERSON + "\\b", Pattern.CASE_INSENSITIVE);

    private PagePredicates() {}

    private static Optional<List<Intent>> page(Predicate.Found found, Match match) {
        boolean denied = found.clause().denied();
        if (found.subjectIs(
                "(?:the )?(?:current |page |page's |browser |site |web ?page )?(?:url|address|path|location)")) {
            // "12 Hill Road" is where somebody lives
            return found.literal().strip().matches(".*\\s.*")
                    ? Optional.empty()
                    : ofPage(Claim.URL, found.literal(), null, match, denied);
        }
        if (found.subjectIs(
                "(?:the )?(?:page|document|browser|tab|window|web ?page|site)(?:'s)? title|the title of the (?:web ?)?page|the title")) {
            return ofPage(
                    Claim.TITLE,
                    found.literal(),
                    null,
                    match == Match.ANYWHERE && !denied ? Match.WORDS : match,
                    denied);
        }
        return Optional.empty();
    }

    /** {@code I should be on "/home"}: only a path begins so. */
    private static Optional<List<Intent>> atPath(Predicate.Found found) {
        String path = found.literal();
        return path.matches("(?:https?:/)?/\\S+")
                        && Subjects.isPerson(found.clause().subject())
                ? ofPage(Claim.URL, path, null, Match.ENDS_WITH, found.clause().denied())
                : Optional.empty();
    }

    private static Optional<List<Intent>> redirected(Predicate.Found found) {
        String page = found.literal();
        boolean address = page.contains("/") || page.matches("[\\w-]+\\.\\w+");
        return Subjects.isPerson(found.clause().subject()) && address
                ? ofPage(Claim.URL, page, null, Match.ANYWHERE, found.clause().denied())
                : Optional.empty();
    }

    /** {@code the user should be on the login page}: the page that the site itself calls so. */
    private static Optional<List<Intent>> onPage(Predicate.Found found) {
        String subject = found.clause().subject();
        String page = found.has("page") ? found.matcher().group("page") : "";
        String noun = found.matcher().group("noun").toLowerCase(Locale.ROOT);
        String name = noun.matches("|page|screen|web ?page|site|view") ? page : (page + " " + noun).strip();
        boolean nameless = name.isBlank()
                || name.matches("(?i)same|next|previous|new|other|current")
                || TWO_SENTENCES.matcher(name).find();
        if (nameless || !Subjects.isPerson(subject) && !Subjects.isSystem(subject)) {
            return Optional.empty();
        }
        return ofPage(
                Claim.PAGE,
                found.clause().step().unmask(name),
                null,
                Match.EXACT,
                found.clause().denied());
    }

    /** {@code the user stays on the page "Your data"}. */
    private static Optional<List<Intent>> onPageCalled(Predicate.Found found) {
        return Subjects.isPerson(found.clause().subject())
                ? ofPage(
                        Claim.PAGE,
                        "\"" + found.literal() + "\"",
                        null,
                        Match.EXACT,
                        found.clause().denied())
                : Optional.empty();
    }

    /** {@code the user is on the page of the book "Emma"}. */
    private static Optional<List<Intent>> onPageOf(Predicate.Found found) {
        return Subjects.isPerson(found.clause().subject())
                ? pageOf(found, found.matcher().group("thing"))
                : Optional.empty();
    }

    private static Optional<List<Intent>> pageOf(Predicate.Found found, String thing) {
        return ofPage(
                Claim.PAGE,
                found.clause().step().literal(thing),
                "thing",
                Match.EXACT,
                found.clause().denied());
    }

    /** {@code the "Orders" page should be displayed}, {@code the page of the book "Emma" is shown}. */
    private static Optional<List<Intent>> shownPage(Predicate.Found found) {
        Matcher ofThing = PAGE_OF_THING.matcher(found.clause().subject());
        if (ofThing.matches()) {
            return pageOf(found, ofThing.group("thing"));
        }
        Matcher page = PAGE_CALLED.matcher(found.clause().subject());
        return page.matches()
                ? ofPage(
                        Claim.PAGE,
                        found.clause().step().unmask(page.group("name")),
                        null,
                        Match.EXACT,
                        found.clause().denied())
                : Optional.empty();
    }

    private static Optional<List<Intent>> ofPage(
            Claim claim, @Nullable String value, @Nullable String detail, Match match, boolean denied) {
        return Optional.of(List.of(new Expect(claim, null, value, detail, match, denied)));
    }
}
