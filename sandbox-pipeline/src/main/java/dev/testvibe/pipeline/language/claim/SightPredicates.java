package dev.testvibe.pipeline.language.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.phrase.Clause;
import dev.testvibe.pipeline.language.phrase.DescribedThings;
import dev.testvibe.pipeline.language.phrase.PhraseParser;
import dev.testvibe.pipeline.language.phrase.Predicate;
import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.language.words.Numbers;
import dev.testvibe.pipeline.language.words.Subjects;
import dev.testvibe.pipeline.recording.Expectation.Match;

/** What a person sees, what the system shows, what there is. */
final class SightPredicates {

    static final List<Predicate> PREDICATES = List.of(
            Predicate.of("(?:say|read) (?<a>{lit})", SightPredicates::said),
            Predicate.of(
                    "(?:see|view|find|notice|be shown|be presented with|be able to see|be given|get|receive|display|show|present|read)(?: the text| the message)? (?<a>.+)",
                    SightPredicates::seen),
            Predicate.of(
                    "(?:contain|include|have)(?: the)?(?: following)?(?: text| message| words?| content)? (?<a>«\\d+»)",
                    found -> Subjects.isSystem(found.clause().subject()) ? seen(found) : Optional.empty()),
            Predicate.of(
                    "(?:be )?(?:displayed|shown|visible|listed|present)(?: (?:on the page|in (?:the )?(?:list|table|grid|results)))?|appear|exist",
                    SightPredicates::bothShown),
            Predicate.of(
                    "(?:be )?(?:displayed|shown|visible|listed|present|added|saved|appended|inserted|appear) (?:in|to|on|into|at|as) (?<place>(?:the|my|an?|its) [^«]+)",
                    SightPredicates::bothShownIn),
            Predicate.of(
                    "be (?:displayed|shown|visible|listed|present|created|added|rendered) with (?:the )?(?:texts?|names?|labels?|titles?|values?|contents?|options?) (?<many>«\\d+»(?:(?:, and |, | and )«\\d+»)+)",
                    SightPredicates::severalWith),
            Predicate.of(
                    "be (?:listed|shown|displayed|visible|present)(?<in> in the (?:table|list|grid))? (?<with>with «\\d+»)",
                    SightPredicates::describedAs),
            Predicate.of(
                    "(?:show|display|have|offer|include|contain|get) (?<a>(?:the |an? |its )?(?:(?:button|link|icon|image|label) «\\d+»|(?!with |of )[a-z]+ label «\\d+»|«\\d+» (?:button|link|icon|image|badge|tag)))",
                    SightPredicates::hasPart),
            Predicate.of(
                    "(?:be|exist) (?<a>.+?)(?: (?:displayed|shown|visible|present|available))?(?: on the page| in the list)?",
                    SightPredicates::there));

    private SightPredicates() {}

    /** {@code the user should see X and Y}, {@code the system displays X}. */
    private static Optional<List<Intent>> seen(Predicate.Found found) {
        String subject = found.clause().subject();
        if (!Subjects.isPerson(subject) && !Subjects.isSystem(subject)) {
            return Optional.empty();
        }
        return SeenThings.all(
                found.matcher().group("a"),
                found.clause().denied(),
                found.clause().step());
    }

    /** {@code it says "Nothing found"}: the page does, in words that no field or badge would hold. */
    private static Optional<List<Intent>> said(Predicate.Found found) {
        return found.subjectIs("it") && found.literal().strip().matches("\\S+ .*\\S")
                ? SeenThings.all(
                        found.matcher().group("a"),
                        found.clause().denied(),
                        found.clause().step())
                : Optional.empty();
    }

    /** {@code three tags should be displayed with the texts "a", "b" and "c"}: so many, and each of them. */
    private static Optional<List<Intent>> severalWith(Predicate.Found found) {
        Matcher counted = SeenThings.COUNTED.matcher(found.clause().subject());
        List<String> texts = found.clause().step().literalsIn(found.matcher().group("many"));
        boolean areAll = counted.matches()
                && counted.group("bound") == null
                && Numbers.parse(counted.group("n")) == texts.size();
        return areAll && !found.clause().denied()
                ? new PhraseParser(found.clause().step())
                        .parse("all " + counted.group("what"))
                        .map(things -> {
                            List<Intent> all = new ArrayList<>();
                            all.add(new Expect(
                                    Claim.COUNT, things, String.valueOf(texts.size()), null, Match.EXACT, false));
                            texts.forEach(text -> all.addAll(SeenThings.visible(Phrase.named(text), false)));
                            return all;
                        })
                : Optional.empty();
    }

    /** {@code the review "Fine" by "Ann" is shown}. */
    private static Optional<List<Intent>> bothShown(Predicate.Found found) {
        return SeenThings.described(
                found.clause().subject(),
                found.clause().denied(),
                found.clause().step());
    }

    /** {@code the boat "Teal" is listed with "6.5 m"}. */
    private static Optional<List<Intent>> describedAs(Predicate.Found found) {
        Clause clause = found.clause();
        String in = found.has("in") ? found.matcher().group("in") : "";
        return clause.denied()
                ? Optional.empty()
                : DescribedThings.shown(
                        clause.subject() + " " + found.matcher().group("with") + in, false, clause.step());
    }

    /** {@code the bill "Rent" with the amount "450" is added to the list}: one thing in it shows both. */
    private static Optional<List<Intent>> bothShownIn(Predicate.Found found) {
        Matcher beside = SeenThings.BESIDE.matcher(
                found.clause().subject().replaceFirst("(?i)^(an?|the|one) (?:new |other )", "$1 "));
        MaskedText step = found.clause().step();
        return beside.matches() && beside.group("column") != null
                ? new PhraseParser(step)
                        .parse(found.matcher().group("place"))
                        .map(place -> SeenThings.visible(
                                Phrase.rowWith(List.of(
                                                step.literal(beside.group("name")),
                                                step.literal(beside.group("value"))))
                                        .in(place),
                                found.clause().denied()))
                : Optional.empty();
    }

    /** {@code the product "Tea" shows the button "Add"}: what stands in the one thing that is named. */
    private static Optional<List<Intent>> hasPart(Predicate.Found found) {
        Optional<Phrase> part =
                new PhraseParser(found.clause().step()).parse(found.matcher().group("a"));
        return found.clause()
                .phrase()
                .filter(whole -> whole.name() != null && !whole.all())
                .flatMap(whole -> part.map(
                        one -> SeenThings.visible(one.in(whole), found.clause().denied())));
    }

    /** {@code there should be 3 items}, {@code there is a "Save" button}. */
    private static Optional<List<Intent>> there(Predicate.Found found) {
        return found.subjectIs("there")
                ? SeenThings.all(
                        found.matcher().group("a"),
                        found.clause().denied(),
                        found.clause().step())
                : Optional.empty();
    }
}
