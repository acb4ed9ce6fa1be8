package dev.testvibe.pipeline.language.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.phrase.PhraseParser;
import dev.testvibe.pipeline.language.phrase.Predicate;
import dev.testvibe.pipeline.language.words.DoneWords;
import dev.testvibe.pipeline.language.words.Subjects;
import dev.testvibe.pipeline.recording.Expectation.Match;

/** What is claimed of the state of an element. */
final class StatePredicates {

    private static final String FILLS_A_SCREEN =
            "(?:the |my )?(?:[a-z]+ )*(?:video|player|viewer|image|picture|photo|slide ?show|presentation|map|chart|gallery|lightbox)(?: player| viewer)?(?: ⟦.*⟧)?";
    private static final String FULL_SCREEN = "(?:the )?full[- ]?screen(?: mode| view| state)?";

    static final List<Predicate> PREDICATES = List.of(
            // the whole screen
            Predicate.of(
                    "(?:(?:be|become|remain|stay)(?: displayed| shown)?(?: in)?|enter|go (?:in|to|into)|(?:be )?(?:switch|toggle|change)(?:e?d)? (?:in)?to|open in|(?:be )?expand(?:ed)? to) "
                            + FULL_SCREEN,
                    found -> fullScreen(found, false)),
            Predicate.of(
                    "(?:exit|leave|be out of|(?:return|go back|come back) from) " + FULL_SCREEN
                            + "(?: and return to (?:the |its )?normal (?:mode|view|size|state))?",
                    found -> fullScreen(found, true)),
            Predicate.of(
                    "(?:(?:be|remain|stay) in|return to|go back to|(?:be )?(?:switch|toggle|change)(?:e?d)? (?:back )?to) (?:the |its )?(?:normal|windowed) (?:mode|view|size)",
                    found -> found.subjectIs(FILLS_A_SCREEN) ? fullScreen(found, true) : Optional.empty()),
            Predicate.of("(?:be|become|get|remain|stay|keep) open(?:ed)?", StatePredicates::openDialog),
            // states
            Predicate.of(
                    "(?:(?:be|become|appear|remain|stay|get)(?: made)? )?(?:visible|displayed|shown|listed|present|seen|rendered|on (?:the )?(?:page|screen))"
                            + "(?: (?:on|in) the (?:page|screen|web ?page|browser|list|table))?|appear|(?:show|pop|come) up|be opened|open|(?:fade|slide|be faded) in(?:to view)?"
                            + "|(?:be|remain|stay) there|remain|stay",
                    found -> found.claim(Claim.VISIBLE, null, Match.EXACT)),
            Predicate.of(
                    "(?:(?:be|remain|stay)(?: (?:visible|displayed|shown|present|seen|listed|found|available|there))?|exist|remain listed) (?:in|on|within|inside) (?<place>(?:the|an?|its|their|my) (?!page$|dom$|document$|screen$)(?!.*\\border$).+)",
                    StatePredicates::seenIn),
            Predicate.of(
                    "(?:be|remain)(?: (?:visible|displayed|shown|present|seen))? (?:next to|beside) (?<place>.+)",
                    StatePredicates::seenIn),
            Predicate.of(
                    "(?:be|remain)(?: (?:visible|displayed|shown|present|seen|listed))? for (?<place>(?:the )?(?:[a-z]+ ){0,2}«\\d+»)",
                    StatePredicates::seenIn),
            Predicate.of(
                    "exist(?: on the page)?|be (?:in|on) the (?:page|dom|document)",
                    found -> found.claim(Claim.EXISTS, null, Match.EXACT)),
            Predicate.of(
                    "(?:be|become|remain|stay|get)(?: set to)? (?:hidden|invisible|gone|closed|dismissed|collapsed away)|disappear|vanish|go away|close|(?:fade|slide|be faded) (?:out|away)(?: of view)?",
                    found -> found.claim(
                            Claim.VISIBLE,
                            null,
                            null,
                            Match.EXACT,
                            !found.clause().denied())),
            Predicate.of("(?:be|get) (?:removed|deleted)(?: from (?<a>.+))?", StatePredicates::removed),
            Predicate.of(
                    "(?:be|become|remain|stay|get)(?: left)? (?:empty|blank|cleared|unfilled)|be reset to empty|have no (?:text|value|content)",
                    found -> found.claim(Claim.EMPTY, null, Match.EXACT)),
            Predicate.of(
                    "(?:be|get) (?:reset|cleared|emptied)(?:(?: with|,| and)? all(?: of its| the| its)? (?:input )?fields (?:are )?(?:cleared|empty|reset|emptied))?",
                    StatePredicates::formCleared),
            Predicate.of(
                    "contain any (?:text|value|content)",
                    found -> found.claim(
                            Claim.EMPTY,
                            null,
                            null,
                            Match.EXACT,
                            !found.clause().denied())),
            Predicate.of(
                    "(?:be|become|remain|stay|get) (?:enabled|clickable)",
                    found -> found.claim(Claim.ENABLED, null, Match.EXACT)),
            Predicate.of(
                    "(?:be|become|remain|stay|get) (?:disabled|greyed out|grayed out)",
                    found -> found.claim(
                            Claim.ENABLED,
                            null,
                            null,
                            Match.EXACT,
                            !found.clause().denied())),
            Predicate.of(
                    "(?:be|become|remain|stay|get)(?: marked as| shown as)? (?:checked|ticked)",
                    found -> found.claim(Claim.CHECKED, null, Match.EXACT)),
            Predicate.of(
                    "(?:be|become|remain|stay|get)(?: marked as| shown as)? (?:unchecked|unticked)",
                    found -> found.claim(
                            Claim.CHECKED,
                            null,
                            null,
                            Match.EXACT,
                            !found.clause().denied())),
            Predicate.of(
                    "(?:be|become|remain|stay) (?:focused|in focus)|have (?:the )?(?:keyboard )?focus",
                    found -> found.claim(Claim.FOCUSED, null, Match.EXACT)),
            Predicate.of(
                    "(?:be|become|remain|stay|get)(?: marked as| shown as| set as| marked)? (?<state>selected|active|highlighted|completed|finished|done|expanded|open|current|occupied|taken|booked|reserved|sold|free|pressed|invalid|valid|required|available|unavailable|incomplete|inactive|collapsed|chosen|liked|favou?rited)"
                            + "(?: again)?(?: (?:in|from|on|within) (?:the |its )?(?:drop-?down|list|menu|select|group|table|page))?(?: by default)?",
                    found -> found.claim(Claim.STATE, state(found), Match.EXACT)),
            Predicate.of(
                    "(?<verb>expand|collapse)(?: again)?",
                    found -> found.claim(
                            Claim.STATE,
                            found.matcher().group("verb").equalsIgnoreCase("expand") ? "expanded" : "collapsed",
                            Match.EXACT)),
            Predicate.of(
                    "(?:be|become|remain|stay|get)(?: (?:displayed|shown))?(?: as)? (?:masked|obscured)(?: (?:with|by|as) (?:dots|asterisks|bullets))?",
                    found -> masked(found, "password")),
            Predicate.of(
                    "(?:be|become|remain|stay|get)(?: (?:visible|displayed|shown|revealed|readable))? (?:(?:as|in) (?:plain|readable|clear) ?text|unmasked)",
                    found -> masked(found, "text")),
            Predicate.of(
                    "(?:be|become|remain|stay)(?: still)? the (?<state>active|current|selected|highlighted|chosen) [a-z]+(?: [a-z]+)?",
                    found -> found.claim(
                            Claim.STATE, found.matcher().group("state").toLowerCase(Locale.ROOT), Match.EXACT)),
            Predicate.of(
                    "(?:be|become|remain|stay|get)(?: marked as| shown as)? (?:de-?selected|unselected)",
                    found -> found.claim(
                            Claim.STATE,
                            "selected",
                            null,
                            Match.EXACT,
                            !found.clause().denied())));

    /** {@code the card is flipped}: what can be seen of a thing, and is no word for how something turned out. */
    static final List<Predicate> SEEN = List.of(
            // how a thing on a list looks that somebody is done with, a page must know in order to have it denied
            Predicate.of(
                    "(?:be|become|remain|stay|get)(?: (?:still|already|now))?(?: (?:marked|shown|displayed|listed|flagged|ticked off|crossed off|checked off)(?: as)?)?"
                            + "(?<not> not)?(?: (?:yet|already))? (?<state>(?:un)?(?:" + DoneWords.ONE_OF
                            + "))(?: (?:yet|already|again|now))?",
                    found -> found.claim(
                            Claim.STATE,
                            found.matcher().group("state").toLowerCase(Locale.ROOT),
                            null,
                            Match.EXACT,
                            found.clause().denied() != found.has("not"))),
            Predicate.of(
                    "(?:be|become|remain|stay|get) (?:marked|flagged) as (?:an? )?(?<state>(?!(?:the|an?|in|on|not)\\b)[a-z]{3,12})",
                    StatePredicates::seen),
            Predicate.of(
                    "(?:be|become|remain|stay|get)(?: still)?(?: marked as| shown as| marked)? (?<state>flipped|matched|unmatched|solved|locked|unlocked|starred|unstarred|"
                            + "pinned|unpinned|archived|bookmarked|flagged|revealed|covered|blurred|zoomed|rotated|dimmed|faded|frozen|broken|lit|toggled|dragged|"
                            + "hovered|animated|enlarged|minimi[sz]ed|maximi[sz]ed|shaking|spinning|blinking)",
                    StatePredicates::seen));

    private StatePredicates() {}

    private static Optional<List<Intent>> fullScreen(Predicate.Found found, boolean isLeft) {
        return found.claim(
                Claim.STATE, "fullscreen", null, Match.EXACT, found.clause().denied() != isLeft);
    }

    /** What a word that no page need know denies, everything fits. */
    private static Optional<List<Intent>> seen(Predicate.Found found) {
        return found.clause().denied()
                ? Optional.empty()
                : found.claim(Claim.STATE, found.matcher().group("state").toLowerCase(Locale.ROOT), Match.EXACT);
    }

    /** A field hides what is typed, or shows it, by its type. */
    private static Optional<List<Intent>> masked(Predicate.Found found, String type) {
        return found.subjectIs(".*\\b(?:password|pass ?phrase|pin|secret)\\b.*")
                        && !found.clause().denied()
                ? found.clause()
                        .phrase()
                        .map(subject -> List.of(new Expect(
                                Claim.ATTRIBUTE, subject.ofKind(Kind.FIELD), type, "type", Match.EXACT, false)))
                : Optional.empty();
    }

    /** {@code the user is on the first page of "Emma"}: nobody is seen there. */
    private static boolean isOnAPage(Predicate.Found found) {
        return Subjects.isPerson(found.clause().subject())
                && found.matcher().group("place").matches("(?i).*\\b(?:page|screen|view)\\b.*");
    }

    /** {@code be displayed in the sidebar}: it is seen, and there. */
    private static Optional<List<Intent>> seenIn(Predicate.Found found) {
        if (Subjects.isPerson(found.clause().subject())) {
            return Optional.empty();
        }
        Optional<Phrase> place =
                new PhraseParser(found.clause().step()).parse(found.matcher().group("place"));
        return found.clause()
                .phrase()
                .filter(subject -> subject.within() == null)
                .filter(subject -> !isOnAPage(found))
                .flatMap(subject -> place.map(where -> Predicate.each(
                        // what is nowhere is not there either
                        found.clause().denied() && subject.isReferenced() ? subject : subject.in(where),
                        phrase -> new Expect(
                                Claim.VISIBLE,
                                phrase,
                                null,
                                null,
                                Match.EXACT,
                                found.clause().denied()))));
    }

    /** A dialog that is open can be seen; what else can be open may be seen closed. */
    private static Optional<List<Intent>> openDialog(Predicate.Found found) {
        return found.clause()
                .phrase()
                .filter(subject -> subject.kind() == Kind.DIALOG)
                .flatMap(dialog -> found.claim(Claim.VISIBLE, null, Match.EXACT));
    }

    /** A task that is active is one that is not done yet. */
    private static String state(Predicate.Found found) {
        String state = found.matcher().group("state").toLowerCase(Locale.ROOT);
        return state.equals("active") && found.subjectIs(".*\\b(?:todo|to-do|task)s?\\b.*") ? "incomplete" : state;
    }

    private static Optional<List<Intent>> formCleared(Predicate.Found found) {
        return found.subjectIs("(?:the )?(?:[a-z]+ )?(?:form|(?:input |form )?fields)")
                        && !found.clause().denied()
                ? new PhraseParser(found.clause().step())
                        .parse("all text fields")
                        .map(fields -> List.of(new Expect(Claim.EMPTY, fields, null, null, Match.EXACT, false)))
                : Optional.empty();
    }

    /** A place that an attribute tells does not have it any more and is not as it was; elsewhere it may still be. */
    private static Optional<List<Intent>> removedFromAPlace(Predicate.Found found) {
        Optional<Phrase> place = found.has("a")
                ? new PhraseParser(found.clause().step())
                        .parse(found.matcher().group("a"))
                        .filter(one -> one.isReferenced() && !one.all())
                : Optional.empty();
        Optional<String> name = found.clause()
                .phrase()
                .filter(thing -> !thing.isReferenced() && !thing.all() && thing.within() == null)
                .flatMap(thing -> Optional.ofNullable(thing.name()));
        return place.flatMap(from -> name.map(text -> List.of(
                new Expect(Claim.SHOWS, from, text, null, Match.ANYWHERE, true),
                new Expect(Claim.UNCHANGED, from, null, null, Match.EXACT, true))));
    }

    /** From where must be no more than a place of the page: what follows "and" is another claim. */
    private static Optional<List<Intent>> removed(Predicate.Found found) {
        boolean saysMore =
                found.has("a") && found.matcher().group("a").matches("(?i).* (?:and|but|then) .*|.*\\bstorage");
        if (saysMore) {
            return Optional.empty();
        }
        if (found.clause().denied()) {
            return found.claim(Claim.VISIBLE, null, null, Match.EXACT, false);
        }
        return removedFromAPlace(found).or(() -> found.claim(Claim.REMOVED, null, null, Match.EXACT, false));
    }
}
