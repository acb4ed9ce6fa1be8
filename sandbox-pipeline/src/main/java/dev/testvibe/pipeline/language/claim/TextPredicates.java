package dev.testvibe.pipeline.language.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.phrase.PhraseParser;
import dev.testvibe.pipeline.language.phrase.Predicate;
import dev.testvibe.pipeline.language.phrase.References;
import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.language.words.Numbers;
import dev.testvibe.pipeline.language.words.Subjects;
import dev.testvibe.pipeline.recording.Expectation.Match;

/** What is claimed of the text, value or chosen option that an element shows. */
final class TextPredicates {

    private static final String NOUN_OF_TEXT =
            "(?: (?:the|a|an))?(?: (?:exact|correct|updated|new|current|default|numeric|error|following))*(?: (?:text|value|message|label|number|amount|range|word|words|title|content|icon|total|sum|count|balance|score|price|status|result))?(?: of| as)?:?";

    private static final String IMAGE =
            "(?:image|picture|photo|photograph|icon|logo|avatar|thumbnail|illustration|poster)";
    static final List<Predicate> PREDICATES = List.of(
            Predicate.of(
                    "(?:contain|include|display|show|have|list) (?:the |an? )?(?<image>(?:[a-z]+ )?" + IMAGE
                            + ") {lit}",
                    TextPredicates::image),
            // texts and values
            Predicate.of(
                    "have (?:the |a )?value(?: attribute)?(?: of| set to)? {lit}",
                    found -> found.claim(Claim.VALUE, found.literal(), Match.EXACT)),
            Predicate.of(
                    "(?:have|contain|include|match) (?:the |a )?(?:exact )?(?:text|content|label|message|caption)(?: of)? {lit}",
                    found -> found.claim(Claim.TEXT, found.literal(), textMatch(found))),
            Predicate.of(
                    "(?<verb>display|show|read|say|be|equal|contain|include|match|retain|keep|become|remain|stay|have|update to|change to|change back to|revert to|revert back to|return to|go back to|switch to|switch back to|turn into|turn back into|be reverted to|be updated to|be changed to|be changed back to|be recalculated to|be recalculated as|be recomputed to|recalculate to|"
                            + "be set to|be displayed as|be shown as|be announced as|be presented as|reflect|indicate|state|announce|reset to|be reset to|be restored to|be equal to|still be|be populated with|be filled with|remain at|be at)"
                            + NOUN_OF_TEXT + " {lit}(?: (?:text|option|value))?(?: again| once more)?",
                    found -> shows(found)),
            Predicate.of(
                    "(?:(?:change|update|switch|toggle|set) (?:its|the) (?:text|label|caption|content|value)(?: back)? to|(?:switch|toggle|turn)(?: back)? (?:to|into)|be (?:switched|toggled|turned)(?: back)? (?:to|into)|(?:change|be changed|be updated|be set|be reset)(?: back)? to(?: the)?(?: text| label)?|change from «\\d+» to) {lit}",
                    found -> found.claim(
                            Claim.SHOWS, found.literal(), found.clause().denied() ? Match.ANYWHERE : Match.EXACT)),
            Predicate.of(
                    "(?:be|show|display|equal|contain|read|say) (?:either |one of (?:the (?:following|texts?|values?|names?|options?|words?):? )?|any (?:one )?of )(?<many>«\\d+»(?:(?:,? (?:and|or) |, )«\\d+»)+)",
                    TextPredicates::oneOf),
            Predicate.of(
                    "(?:show|display|contain|have|include) " + BadgePredicates.NO_BADGE + "(?:the |an? |its )"
                            + Numbers.NO_NUMBER
                            + "(?!(?:completed|active|selected|checked|open|done|new|next|previous|class|attribute|value)\\b)[a-z]+ {lit}",
                    found -> found.subjectIs(".*⟧")
                            ? found.claim(
                                    Claim.SHOWS,
                                    found.literal(),
                                    found.clause().denied() ? Match.ANYWHERE : Match.WORDS)
                            : Optional.empty()),
            Predicate.of("be (?:set to|at) its default(?: value| setting)?(?: of| at)? {lit}", found -> shows(found)),
            Predicate.of("(?:remain|be|stay|keep)(?: unchanged| the same) (?:at|as|with) {lit}", found -> shows(found)),
            Predicate.of(
                    "(?:display|show|contain|have|list|include) {lit} (?:with|in|as|marked as|shown as|having)(?: an?| the)? (?<state>completed|incomplete|done|active|inactive|selected|checked)(?: (?:status|state))?",
                    TextPredicates::itemWithState),
            Predicate.of(
                    "(?:be )?(?:visible|displayed|shown|present|be|appear)(?: as)? (?:in|inside|within|on|under) (?<a>.+)",
                    TextPredicates::shownIn),
            Predicate.of(
                    "(?:show|display|contain|list|have|include) (?:an? |the )?(?:new )?[a-z]+(?: [a-z]+)? (?:with (?:the )?(?:title|name|text|label|price|value)|titled|named|called) {lit}",
                    found -> found.claim(
                            Claim.SHOWS, found.literal(), found.clause().denied() ? Match.ANYWHERE : Match.WORDS)),
            Predicate.of(
                    "(?:open|appear|be (?:displayed|shown|opened|visible)) with (?:the |an? )?(?:title|heading|header|message|text|content|name)(?: of)? {lit}",
                    found -> found.clause().denied()
                                    || found.clause()
                                            .phrase()
                                            .filter(phrase -> phrase.kind() == Kind.DIALOG || phrase.isReferenced())
                                            .isEmpty()
                            ? Optional.empty()
                            : seenWithText(found)),
            Predicate.of(
                    "(?:show|display|contain|list|have|include) " + BadgePredicates.NO_BADGE
                            + "(?:(?:an? |the )(?:[a-z]+ ){1,3}|(?!no |not |only )(?:[a-z]+ ){0,2}"
                            + "(?:name|type|status|number|balance|date|time|title|price|amount|total|address|e-?mail|id|code|role) ){lit}",
                    found -> found.subjectIs(
                                    ".*\\b(?:table|list|page|form|section|menu|grid|panel|container|area|row|card|dialog|dialogue|modal|pop-?up|results?|details|cart|basket|summary|column|lane|board|folder|catalog(?:ue)?|profile|account|history|inbox|dashboard|overview|receipt|invoice|sidebar|header|footer)(?: .*)?")
                            ? found.claim(
                                    Claim.SHOWS,
                                    found.literal(),
                                    found.clause().denied() ? Match.ANYWHERE : Match.WORDS)
                            : Optional.empty()),
            Predicate.of(
                    "be (?:displayed|shown|visible|presented) with (?:the |its )?(?:[a-z]+ )?(?:options|choices|answers|items|values|links|buttons|tabs|fields|entries|labels|names|titles|headings|messages|categories|columns|headers) (?<many>«\\d+»(?:(?:, and |, | and )«\\d+»)*)",
                    TextPredicates::shownWith),
            Predicate.of(
                    "(?:have|contain|include|display|show) (?<a>(?:the |an? )?[a-z][a-z' -]* «\\d+»(?: "
                            + References.TOKEN + ")+)",
                    found -> found.claimOf(
                            "a", Claim.VISIBLE, null, null, found.clause().denied())),
            Predicate.of(
                    "(?:be|display|show|contain|list|include|read|have)(?: the)?(?: [a-z]+)? ?(?<many>«\\d+»(?:(?:, and |, | and )«\\d+»)+)",
                    TextPredicates::listed),
            Predicate.of(
                    "(?:have|contain|include|display|show) (?<a>(?:the )?[a-z]+s(?: " + References.TOKEN + ")+)",
                    found -> found.clause().denied()
                            ? Optional.empty()
                            : found.claimOf("a", Claim.VISIBLE, null, null, false)));

    /** {@code at least three tags}: how many there are is another claim. */
    private static final Pattern COUNTED = Pattern.compile(
            "(?:(?:at least|at most|exactly|only|more than|less than) )?(?:\\d+|" + Numbers.WORDS + ") ",
            Pattern.CASE_INSENSITIVE);

    private TextPredicates() {}

    /** {@code should be one of "A", "B" and "C"}: all of its text is one of them. */
    private static Optional<List<Intent>> oneOf(Predicate.Found found) {
        String any = found.clause().step().literalsIn(found.matcher().group("many")).stream()
                .map(TextPredicates::escaped)
                .collect(Collectors.joining("|", "^(?:", ")$"));
        return found.clause().denied() ? Optional.empty() : found.claim(Claim.TEXT, any, Match.PATTERN);
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\\\^$.|?*+()\\[\\]{}/]", "\\\\$0");
    }

    /** A part that is hidden may hold the text as well. */
    private static Optional<List<Intent>> seenWithText(Predicate.Found found) {
        return found.claim(Claim.VISIBLE, null, Match.EXACT).flatMap(seen -> found.claim(
                        Claim.SHOWS, found.literal(), Match.WORDS)
                .map(shows -> Stream.concat(seen.stream(), shows.stream()).toList()));
    }

    private static Match textMatch(Predicate.Found found) {
        String verb = found.clause().predicate().toLowerCase(Locale.ROOT);
        if (found.clause().denied()) {
            return Match.ANYWHERE;
        }
        return verb.startsWith("contain") || verb.startsWith("include") ? Match.WORDS : Match.EXACT;
    }

    /** {@code the cover image source should be "x"} is about an attribute, everything else about what is shown. */
    private static Optional<List<Intent>> shows(Predicate.Found found) {
        Matcher source = Pattern.compile(
                        "^(?<what>.+) (?:source|src)(?<reference>(?: " + References.TOKEN + ")*)$",
                        Pattern.CASE_INSENSITIVE)
                .matcher(found.clause().subject());
        boolean denied = found.clause().denied();
        if (source.matches()) {
            return new PhraseParser(found.clause().step())
                    .parse(source.group("what") + source.group("reference"))
                    .map(phrase ->
                            List.of(new Expect(Claim.SOURCE, phrase, found.literal(), "src", Match.ENDS_WITH, denied)));
        }
        String predicate = found.clause().predicate().toLowerCase(Locale.ROOT);
        boolean whole = predicate.matches(
                "(?:be|equal|match|become|remain|stay|be equal to|still be|update to|(?:change|revert|return|go|switch)(?: back)? to|turn (?:back )?into|be reverted to|be updated to|be changed (?:back )?to|be set to|reset to|be reset to) .*");
        Match match = denied ? Match.ANYWHERE : whole ? Match.EXACT : Match.WORDS;
        return found.claim(Claim.SHOWS, found.literal(), match);
    }

    /** {@code the viewer shows the photo "Sea"}: a picture has a name, but no text that its place would show. */
    private static Optional<List<Intent>> image(Predicate.Found found) {
        String subject = found.clause().subject();
        return Subjects.isPerson(subject) || Subjects.isSystem(subject)
                ? Optional.empty()
                : new PhraseParser(found.clause().step())
                        .parse("the " + found.matcher().group("image") + " "
                                + found.matcher().group("lit") + " in " + subject)
                        .map(picture -> List.of(new Expect(
                                Claim.VISIBLE,
                                picture,
                                null,
                                null,
                                Match.EXACT,
                                found.clause().denied())));
    }

    /** {@code the list should display "Milk" with a completed status}. */
    private static Optional<List<Intent>> itemWithState(Predicate.Found found) {
        if (found.clause().denied()) {
            return Optional.empty();
        }
        return new PhraseParser(found.clause().step())
                .parse("the item with text " + found.matcher().group("lit"))
                .map(item -> List.of(new Expect(
                        Claim.STATE,
                        item,
                        found.matcher().group("state").toLowerCase(Locale.ROOT),
                        null,
                        Match.EXACT,
                        false)));
    }

    /** {@code the options are "A" and "B"}: of several elements each has one; one element has them all. */
    private static Optional<List<Intent>> listed(Predicate.Found found) {
        List<String> values = found.clause().step().literalsIn(found.matcher().group("many"));
        return found.clause().denied()
                ? Optional.empty()
                : found.clause()
                        .phrase()
                        .map(subject ->
                                List.of(new Expect(Claim.LISTED, subject, null, null, Match.EXACT, false, values)));
    }

    /** {@code the value "5" is displayed in the total field}. */
    private static Optional<List<Intent>> shownIn(Predicate.Found found) {
        Matcher subject = Pattern.compile(
                        "^(?:the )?(?:(?:text|value|message|error message|label|title|price|number|word|product) )?(?<lit>«\\d+»)$",
                        Pattern.CASE_INSENSITIVE)
                .matcher(found.clause().subject());
        return subject.matches()
                ? new PhraseParser(found.clause().step())
                        .parse(found.matcher().group("a"))
                        .map(place -> List.of(new Expect(
                                Claim.SHOWS,
                                place,
                                found.clause().step().literal(subject.group("lit")),
                                null,
                                found.clause().denied() ? Match.ANYWHERE : Match.WORDS,
                                found.clause().denied())))
                : Optional.empty();
    }

    /** {@code the question "X" is displayed with options "A" and "B"}: all of them are. */
    private static Optional<List<Intent>> shownWith(Predicate.Found found) {
        PhraseParser phrases = new PhraseParser(found.clause().step());
        List<Intent> claims = new ArrayList<>();
        Optional<Phrase> subject = found.clause().phrase();
        boolean isANumber = COUNTED.matcher(found.clause().subject()).lookingAt();
        if (subject.isEmpty() || isANumber || found.clause().denied()) {
            return Optional.empty();
        }
        claims.add(new Expect(Claim.VISIBLE, subject.get(), null, null, Match.EXACT, false));
        Matcher literal =
                Pattern.compile(MaskedText.LITERAL).matcher(found.matcher().group("many"));
        while (literal.find()) {
            phrases.parse(literal.group())
                    .ifPresent(option -> claims.add(new Expect(Claim.VISIBLE, option, null, null, Match.EXACT, false)));
        }
        return Optional.of(claims);
    }
}
