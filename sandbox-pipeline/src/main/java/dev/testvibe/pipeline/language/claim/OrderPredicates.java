package dev.testvibe.pipeline.language.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.OrderClaim;
import dev.testvibe.pipeline.language.intent.OrderClaim.Between;
import dev.testvibe.pipeline.language.intent.OrderClaim.Place;
import dev.testvibe.pipeline.language.intent.OrderClaim.Relative;
import dev.testvibe.pipeline.language.intent.OrderClaim.Sequence;
import dev.testvibe.pipeline.language.intent.OrderClaim.Sorted;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.phrase.Clause;
import dev.testvibe.pipeline.language.phrase.PhraseParser;
import dev.testvibe.pipeline.language.phrase.Predicate;
import dev.testvibe.pipeline.language.phrase.SortingWords;
import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.language.words.PhraseWords;
import dev.testvibe.pipeline.language.words.Subjects;

/** What is claimed of the order of things: a place, what comes before what, how they are sorted, their sequence. */
final class OrderPredicates {

    private static final String STANDS =
            "(?:(?:be|appear|come|stand|get|move)(?: (?<verb>listed|shown|displayed|placed|positioned|located|ranked|sorted|ordered|inserted|moved))?(?: up)?)";
    private static final String ORDINAL =
            "(?:the )?(?<ordinal>first|second|third|fourth|fifth|last|\\d{1,3}(?:st|nd|rd|th))";
    private static final String PLACE = " (?:in|on|of|at|within|among|from) ";
    private static final String ORDER =
            "in (?:exactly )?(?:this|that|the following|the given|the same) (?:exact )?(?:order|sequence)";
    private static final String TEXTS = "(?<many>«\\d+»(?:(?:, and |, | and |,)«\\d+»)+)";
    /** Where it is said that an order follows, that may be of one. */
    private static final String ONE_OR_MORE = "(?<many>«\\d+»(?:(?:, and |, | and |,)«\\d+»)*)";

    static final List<Predicate> PREDICATES = List.of(
            Predicate.of(
                    STANDS + "(?: as)? " + ORDINAL + "(?: (?<noun>(?!in |on |of |at |to )[a-z]+(?: [a-z]+)?))?(?:"
                            + PLACE + "(?<where>.+))?",
                    OrderPredicates::place),
            Predicate.of(
                    STANDS + " (?:at|to) the (?<end>top|beginning|start|head|bottom|end) of (?<where>.+)",
                    OrderPredicates::atAnEnd),
            Predicate.of(STANDS + " between (?<a>.+) and (?<b>.+)", OrderPredicates::between),
            Predicate.of(
                    STANDS + " (?<side>before|after|above|below|beneath|ahead of|in front of|behind) (?<a>.+)",
                    OrderPredicates::relative),
            Predicate.of("(?<verb>(?<side>precede|follow)) (?<a>.+)", OrderPredicates::relative),
            Predicate.of(
                    "(?:be|appear|come|get|remain|stay)(?: (?:listed|shown|displayed))? (?<how>(?:sorted|ordered|arranged|in|by|from|a|z|ascending|descending|alphabetically|chronologically|newest|oldest|latest|highest|lowest|cheapest)\\b.*)",
                    OrderPredicates::sorted),
            Predicate.of(
                    "(?:see|show|display|list|view|find) (?<a>.+?)(?: (?:listed|shown|displayed))? (?<how>(?:sorted|ordered|arranged|in [a-z ]*order)\\b.*)",
                    OrderPredicates::sortedInSight),
            Predicate.of(
                    "(?:be|appear|get)(?: (?:listed|shown|displayed|sorted|ordered|arranged))? " + ORDER + ":? (?:"
                            + ONE_OR_MORE + "|(?<words>[^«»]+))",
                    OrderPredicates::sequence),
            Predicate.of(
                    "(?:be|appear|come|get)(?: (?:listed|shown|displayed|sorted|ordered|arranged|rendered|presented))? in (?:the )?(?:exact |correct |right |following )?(?:order|sequence)(?: of| as)?:? "
                            + TEXTS,
                    OrderPredicates::sequence),
            Predicate.of(
                    "(?:be|become|remain|stay|read|change to|be (?:changed|updated|reversed) to)(?: now)?:? " + TEXTS,
                    OrderPredicates::orderOf),
            Predicate.of(
                    "(?:be|appear|get)(?: (?:listed|shown|displayed))? (?:sorted|ordered|arranged)(?: in order)?(?: as| to|:)?:? "
                            + TEXTS,
                    OrderPredicates::sequence),
            Predicate.of(
                    "(?:be|show|display|contain|list|include|read|have)(?: the)?(?: [a-z]+)? ?" + TEXTS + " " + ORDER,
                    OrderPredicates::sequence),
            Predicate.of(
                    "(?:show|display|contain|list|include|have)(?: the| these)?(?: following)?(?: (?<noun>[a-z]+))? (?:"
                            + ORDER + "|in (?:the )?(?:correct |right )?(?:order|sequence)):? " + TEXTS,
                    OrderPredicates::sequence));

    /** A value that stands without quotes where a row is named by it, such as {@code with start time 08:00}. */
    private static final Pattern FIELD_VALUE = Pattern.compile(
            "(?<= (?:with|for|of|at|and) )(?<field>(?:(?:the|an?) )?(?:[a-z]+ ){0,3})"
                    + "(?<value>\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[ap]m\\b)?|\\d{4}-\\d{2}-\\d{2}|[$€£]?\\d+(?:[.,]\\d+)*%?)(?=$| and |,)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OF_PAGE =
            Pattern.compile("\\b(?:page|screen|window|viewport|site|website)$", Pattern.CASE_INSENSITIVE);
    private static final Set<String> BEFORE = Set.of("before", "above", "ahead of", "in front of", "precede");
    private static final Pattern NUMERIC = Pattern.compile("[$€£]?-?[\\d.,]+%?");
    private static final Pattern COLUMN = Pattern.compile(
            "^(?:the )?(?:(?:values|rows|cells|entries) (?:in|of|under|by) (?:the )?)?(?<by>«\\d+»|[a-z]+(?: [a-z]+)?) column(?: (?:in|of) (?<table>.+))?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ORDER_OF = Pattern.compile(
            "^(?:the )?(?:[a-z]+ )?(?:order|sequence)(?: of| in which)? (?<things>(?:the |all |all the )?[a-z]+(?: [a-z]+)?s(?: (?:in|of|on) .+)?)(?: (?:are|is) (?:shown|displayed|listed))?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ROWS_WITH = Pattern.compile(
            "^(?<article>the )?(?<noun>row|item|entry|entrie|card|record|line)s (?<with>.*)«\\d+»$",
            Pattern.CASE_INSENSITIVE);

    private OrderPredicates() {}

    /** {@code be the first item in the list}, {@code be listed second}. */
    private static Optional<List<Intent>> place(Predicate.Found found) {
        String noun = found.has("noun") ? found.matcher().group("noun") : "item";
        String where = found.has("where") ? found.matcher().group("where") : null;
        int place = PhraseWords.position(found.matcher().group("ordinal").toLowerCase(Locale.ROOT));
        String group = noun.matches("(?i)one|position|place") ? "the item" : "the " + noun;
        return placed(found, where == null ? group : group + " in " + where, place);
    }

    /** {@code be at the top of the list}; the top of the page is a place of another kind. */
    private static Optional<List<Intent>> atAnEnd(Predicate.Found found) {
        boolean last = found.matcher().group("end").matches("(?i)bottom|end");
        return placed(found, "the item in " + found.matcher().group("where"), last ? -1 : 1);
    }

    private static Optional<List<Intent>> placed(Predicate.Found found, String group, int place) {
        boolean denied = found.clause().denied();
        boolean ofPage = OF_PAGE.matcher(group).find();
        if (isNobodys(found.clause().subject()) || ofPage || denied && place > 1) {
            return Optional.empty();
        }
        MaskedText step = found.clause().step();
        return thing(found.clause().subject(), step)
                .filter(subject -> subject.position() == 0)
                .flatMap(subject -> new PhraseParser(step)
                        .parse(group)
                        .filter(phrase -> phrase.name() == null)
                        .map(phrase -> ordered(new Place(subject, phrase, place, denied))));
    }

    private static Optional<List<Intent>> relative(Predicate.Found found) {
        Clause clause = found.clause();
        String side = found.matcher().group("side").toLowerCase(Locale.ROOT);
        boolean before = BEFORE.contains(side);
        String other = found.matcher().group("a");
        boolean mayBeANumber = side.matches("above|below") && found.matcher().group("verb") == null;
        if (isNobodys(clause.subject()) || mayBeANumber && isNumber(other, clause.step())) {
            return Optional.empty();
        }
        // of two that are both there, the one that is not before the other is after it
        return both(clause, clause.subject(), other)
                .map(pair -> ordered(new Relative(pair.get(0), pair.get(1), before != clause.denied())));
    }

    private static Optional<List<Intent>> between(Predicate.Found found) {
        Clause clause = found.clause();
        String one = found.matcher().group("a");
        String other = found.matcher().group("b");
        boolean mayBeNumbers =
                found.matcher().group("verb") == null && isNumber(one, clause.step()) && isNumber(other, clause.step());
        if (clause.denied() || isNobodys(clause.subject()) || mayBeNumbers) {
            return Optional.empty();
        }
        Valued ends = valued(one + " and " + other, clause.step());
        int and = ends.text().lastIndexOf(" and ");
        String first = ends.text().substring(0, and);
        String second = ends.text().substring(and + 5);
        Matcher rows = ROWS_WITH.matcher(first);
        if (rows.matches() && second.matches(MaskedText.LITERAL)) {
            String noun = rows.group("noun").replaceFirst("(?i)entrie$", "entry");
            first = "the " + noun + " " + first.substring(rows.start("with"));
            second = "the " + noun + " " + rows.group("with") + second;
        }
        Optional<Phrase> subject = thing(clause.subject(), clause.step());
        Optional<Phrase> low = thing(first, ends.step());
        Optional<Phrase> high = thing(second, ends.step());
        return subject.isPresent() && low.isPresent() && high.isPresent()
                ? Optional.of(ordered(new Between(subject.get(), low.get(), high.get())))
                : Optional.empty();
    }

    private static Optional<List<Phrase>> both(Clause clause, String one, String other) {
        Optional<Phrase> first = thing(one, clause.step());
        Optional<Phrase> second = thing(other, clause.step());
        return first.isPresent() && second.isPresent()
                ? Optional.of(List.of(first.get(), second.get()))
                : Optional.empty();
    }

    /** One thing that has a place: a kind of element, or one that a text or a reference tells from its like. */
    private static Optional<Phrase> thing(String part, MaskedText step) {
        Valued valued = valued(part, step);
        return new PhraseParser(valued.step())
                .parse(valued.text())
                .filter(phrase -> !phrase.all())
                .filter(phrase -> phrase.kind() != null
                        || phrase.name() != null
                        || phrase.position() != 0
                        || !phrase.hints().isEmpty());
    }

    private record Valued(String text, MaskedText step) {}

    private static Valued valued(String part, MaskedText step) {
        List<String> literals = new ArrayList<>(step.literals());
        String text = FIELD_VALUE.matcher(part).replaceAll(found -> {
            literals.add(found.group(2));
            return found.group(1) + "«" + (literals.size() - 1) + "»";
        });
        return new Valued(text, new MaskedText(step.text(), literals));
    }

    private static boolean isNumber(String part, MaskedText step) {
        List<String> literals = step.literalsIn(part);
        return part.matches(MaskedText.LITERAL)
                ? NUMERIC.matcher(literals.get(0)).matches()
                : NUMERIC.matcher(part).matches();
    }

    private static boolean isNobodys(String subject) {
        return Subjects.isPerson(subject) || Subjects.isSystem(subject) || subject.equalsIgnoreCase("there");
    }

    private static Optional<List<Intent>> sorted(Predicate.Found found) {
        if (isNobodys(found.clause().subject())) {
            return Optional.empty();
        }
        Matcher column = COLUMN.matcher(found.clause().subject());
        return column.matches()
                ? sorted(found, column.group("table") == null ? "the table" : column.group("table"), column.group("by"))
                : sorted(found, found.clause().subject(), null);
    }

    /** {@code I should see the products sorted by price}. */
    private static Optional<List<Intent>> sortedInSight(Predicate.Found found) {
        boolean seen = Subjects.isPerson(found.clause().subject())
                || Subjects.isSystem(found.clause().subject());
        return seen ? sorted(found, found.matcher().group("a"), null) : Optional.empty();
    }

    /** What is not sorted may be in any other order: nobody can say which one is meant. */
    private static Optional<List<Intent>> sorted(Predicate.Found found, String group, @Nullable String column) {
        MaskedText step = found.clause().step();
        Optional<SortingWords> words =
                SortingWords.of(found.matcher().group("how")).filter(said -> column == null || said.by() == null);
        if (found.clause().denied() || words.isEmpty()) {
            return Optional.empty();
        }
        String by = column == null ? words.get().by() : column;
        boolean quoted = by != null && by.matches(MaskedText.LITERAL);
        String part = by == null ? null : quoted ? step.literal(by) : by.toLowerCase(Locale.ROOT);
        return new PhraseParser(step)
                .parse(group)
                .map(phrase ->
                        ordered(new Sorted(phrase, part, quoted, words.get().direction())));
    }

    private static Optional<List<Intent>> sequence(Predicate.Found found) {
        Clause clause = found.clause();
        if (clause.denied()) {
            return Optional.empty();
        }
        boolean named = found.matcher().group("many") != null;
        List<String> texts = named
                ? clause.step().literalsIn(found.matcher().group("many"))
                : Stream.of(found.matcher().group("words").split("\\s*(?:, and |,| and )\\s*"))
                        .map(String::strip)
                        .toList();
        String group = isNobodys(clause.subject()) ? "the items" : clause.subject();
        return !named && texts.size() < 2
                ? Optional.empty()
                : new PhraseParser(clause.step())
                        .parse(group)
                        .filter(phrase -> phrase.name() == null || phrase.kind() != null)
                        .map(phrase -> ordered(new Sequence(phrase, texts)));
    }

    /** {@code the order of the products should be "A", "B"}: that they are there says too little. */
    private static Optional<List<Intent>> orderOf(Predicate.Found found) {
        Clause clause = found.clause();
        Matcher order = ORDER_OF.matcher(clause.subject());
        return order.matches() && !clause.denied()
                ? new PhraseParser(clause.step())
                        .parse(order.group("things"))
                        .filter(things -> things.name() == null)
                        .map(things -> ordered(new Sequence(
                                things, clause.step().literalsIn(found.matcher().group("many")))))
                : Optional.empty();
    }

    private static List<Intent> ordered(OrderClaim claim) {
        return List.of(new Intent.Ordered(claim));
    }
}
