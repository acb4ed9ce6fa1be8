package dev.testvibe.pipeline.language;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.Intent.Claim;
import dev.testvibe.pipeline.language.Intent.Expect;
import dev.testvibe.pipeline.recording.Expectation.Match;

/** What is claimed of the page as a whole: its address and title, what a person sees on it, what it stores. */
final class PagePredicates {

    static final List<Predicate> PREDICATES = List.of(
            // the page as a whole
            Predicate.of("(?:be|equal|match|be equal to|change to|become) {lit}", found -> page(found, Match.EXACT)),
            Predicate.of("(?:contain|include|have)(?: the text)? {lit}", found -> page(found, Match.ANYWHERE)),
            Predicate.of("end with {lit}", found -> page(found, Match.ENDS_WITH)),
            Predicate.of("(?:start|begin) with {lit}", found -> page(found, Match.STARTS_WITH)),
            Predicate.of(
                    "be (?:redirected|taken|navigated|sent|brought) to(?: the)?(?: page| url)? {lit}(?: page)?",
                    PagePredicates::redirected),
            Predicate.of("(?:be on|be at|land on|see)(?: the)?(?: page| url) {lit}", PagePredicates::redirected),
            // somebody sees something
            Predicate.of(
                    "(?:see|view|find|be shown|be presented with|be able to see|display|show|present|read)(?: the text| the message)? (?<a>.+)",
                    PagePredicates::seen),
            Predicate.of(
                    "be (?<a>.+?)(?: (?:displayed|shown|visible|present))?(?: on the page| in the list)?",
                    PagePredicates::there),
            // storage
            Predicate.of(
                    "(?:contain|have|store)(?: an? (?:entry|item|key))? {lit}(?: with(?: the)?(?: value)?| set to| equal to) {lit2}",
                    found -> stored(found, true)),
            Predicate.of(
                    "(?:contain|have|store)(?: an? (?:entry|item|key|the key))? {lit}", found -> stored(found, false)));

    private PagePredicates() {}

    private static Optional<List<Intent>> page(Predicate.Found found, Match match) {
        boolean denied = found.clause().denied();
        if (found.subjectIs(
                "(?:the )?(?:current |page |page's |browser |site |web ?page )?(?:url|address|path|location)")) {
            return ofPage(Claim.URL, found.literal(), null, match, denied);
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

    private static Optional<List<Intent>> redirected(Predicate.Found found) {
        String page = found.literal();
        boolean address = page.contains("/") || page.matches("[\\w-]+\\.\\w+");
        return Subjects.isPerson(found.clause().subject()) && address
                ? ofPage(Claim.URL, page, null, Match.ANYWHERE, found.clause().denied())
                : Optional.empty();
    }

    /** {@code the user should see X}, {@code the system displays X}. */
    private static Optional<List<Intent>> seen(Predicate.Found found) {
        String subject = found.clause().subject();
        boolean person = Subjects.isPerson(subject);
        if (!person && !Subjects.isSystem(subject)) {
            return Optional.empty();
        }
        String object = found.matcher().group("a");
        Optional<List<Intent>> dialog =
                DialogGrammar.parse(object, found.clause().step());
        if (dialog.isPresent()) {
            return dialog.map(intents -> found.clause().denied() ? denied(intents) : intents);
        }
        Matcher shownIn = Pattern.compile("^(?<value>«\\d+») (?:in|inside|within|on|as) (?<place>.+)$")
                .matcher(object);
        if (shownIn.matches()) {
            return new PhraseParser(found.clause().step())
                    .parse(shownIn.group("place"))
                    .map(place -> List.of(new Expect(
                            Claim.SHOWS,
                            place,
                            found.clause().step().literal(shownIn.group("value")),
                            null,
                            found.clause().denied() ? Match.ANYWHERE : Match.WORDS,
                            found.clause().denied())));
        }
        return new PhraseParser(found.clause().step())
                .parse(object)
                .map(phrase -> Predicate.each(
                        phrase,
                        one -> new Expect(
                                Claim.VISIBLE,
                                one,
                                null,
                                null,
                                Match.EXACT,
                                found.clause().denied())));
    }

    private static List<Intent> denied(List<Intent> intents) {
        return intents.stream()
                .map(intent -> intent instanceof Expect expect
                        ? new Expect(
                                expect.claim(),
                                expect.subject(),
                                expect.value(),
                                expect.detail(),
                                Match.ANYWHERE,
                                !expect.negated())
                        : intent)
                .toList();
    }

    /** {@code there should be 3 items}, {@code there is a "Save" button}. */
    private static Optional<List<Intent>> there(Predicate.Found found) {
        if (!found.subjectIs("there")) {
            return Optional.empty();
        }
        Matcher none = Pattern.compile("^(?:no|not any) (?<what>.+)$", Pattern.CASE_INSENSITIVE)
                .matcher(found.matcher().group("a"));
        boolean denied = found.clause().denied() != none.matches();
        Matcher counted = Pattern.compile(
                        "^(?:(?<bound>at least|at most|exactly|only) )?(?<n>\\d+|two|three|four|five|six|seven|eight|nine|ten) (?<what>.+)$",
                        Pattern.CASE_INSENSITIVE)
                .matcher(found.matcher().group("a"));
        PhraseParser phrases = new PhraseParser(found.clause().step());
        if (counted.matches()) {
            return phrases.parse(counted.group("what"))
                    .map(what -> List.of(new Expect(
                            SetPredicates.bound(counted.group("bound")),
                            what,
                            String.valueOf(Numbers.parse(counted.group("n"))),
                            null,
                            Match.EXACT,
                            found.clause().denied())));
        }
        return phrases.parse(
                        none.matches() ? none.group("what") : found.matcher().group("a"))
                .map(what -> List.of(new Expect(Claim.VISIBLE, what, null, null, Match.EXACT, denied)));
    }

    private static Optional<List<Intent>> stored(Predicate.Found found, boolean valued) {
        Matcher storage = Pattern.compile(
                        "^(?:the )?(?:browser's )?(?<kind>local|session) ?storage$", Pattern.CASE_INSENSITIVE)
                .matcher(found.clause().subject());
        if (!storage.matches()) {
            return Optional.empty();
        }
        String detail = (storage.group("kind").equalsIgnoreCase("session") ? "session:" : "local:") + found.literal();
        return ofPage(
                Claim.STORED,
                valued ? found.literal2() : null,
                detail,
                Match.EXACT,
                found.clause().denied());
    }

    private static Optional<List<Intent>> ofPage(
            Claim claim, @Nullable String value, @Nullable String detail, Match match, boolean denied) {
        return Optional.of(List.of(new Expect(claim, null, value, detail, match, denied)));
    }
}
