package dev.testvibe.pipeline.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a thing has of its own is open, or is opened: {@code I am editing the guest "Ann"}, {@code I am on the booking page
 * for "Bali"}, {@code opens the edit form of "Tea"}.
 */
final class OwnPageGrammar {

    private static final String EDITING = "(?:edit|modify|updat|chang)ing";
    private static final String THING =
            "(?:the |an? |my |his |her |their )?(?:existing )?(?:(?!(?:of|for|from|in|on|to|at) )[a-z]+ ){0,2}?(?<thing>«\\d+»)(?: [a-z]+)?";
    private static final String PAGE =
            "(?:the |an? |its |my )?(?<page>(?!(?:the|an?|its|my) )[a-z-]+(?: [a-z-]+){0,2}?)"
                    + " (?:page|form|screen|view) (?:of|for) " + THING;

    /** What is so at the start. */
    private static final List<Pattern> STATES = patterns(
            "PERSON (?:am|is|are|was|were) (?:currently |now |already |busy )?" + EDITING + " " + THING,
            "PERSON (?:has|have|had) (?:already )?(?:opened|selected|chosen) " + THING
                    + " (?:for editing|to edit(?: it)?)",
            "PERSON (?:am|is|are|was|were) in (?:the )?edit(?:ing)? mode (?:of|for) " + THING,
            THING + " (?:is|was|has been) (?:being edited|open(?:ed)? for editing|in edit(?:ing)? mode)",
            "PERSON (?:am|is|are|was|were) (?:currently |now |already )?(?:on|at|in|viewing|looking at) " + PAGE);

    /** What is done. */
    private static final List<Pattern> ACTS = patterns(
            "PERSON (?:starts?|begins?|started|began|(?:has|have) (?:started|begun)) (?:" + EDITING + "|to edit) "
                    + THING,
            "PERSON opens? " + THING + " (?:for editing|to edit(?: it)?)",
            "PERSON (?:(?:has|have|had) )?(?:opens?|opened|(?:go|goes|went|gone|navigates?|navigated) to|visits?|visited|accesse?[sd]?) "
                    + PAGE);

    /** The page of a thing that is about it as a whole, which its name leads to, and pages of the site. */
    private static final Set<String> ABOUT_IT = Set.of(
            "detail",
            "details",
            "profile",
            "product",
            "record",
            "overview",
            "information",
            "info",
            "item",
            "home",
            "main",
            "start",
            "landing",
            "search",
            "results",
            "result",
            "login",
            "list",
            "article",
            "category",
            "account",
            "project",
            "recipe",
            "movie",
            "event",
            "course",
            "team",
            "user",
            "customer",
            "patient",
            "owner",
            "contact",
            "book");

    private OwnPageGrammar() {}

    static Optional<List<Intent>> state(String sentence, MaskedText step) {
        return Stream.concat(STATES.stream(), ACTS.stream())
                .flatMap(pattern -> read(pattern.matcher(sentence), step).stream())
                .findFirst();
    }

    static Optional<List<Intent>> act(String sentence, MaskedText step) {
        return ACTS.stream()
                .flatMap(pattern -> read(pattern.matcher(sentence), step).stream())
                .findFirst();
    }

    private static Optional<List<Intent>> read(Matcher own, MaskedText step) {
        if (!own.matches()) {
            return Optional.empty();
        }
        boolean isOfAPage = own.pattern().pattern().contains("(?<page>");
        List<String> page = List.of((isOfAPage ? own.group("page") : "edit")
                .toLowerCase(Locale.ROOT)
                .split("[ -]"));
        return ABOUT_IT.contains(page.get(page.size() - 1))
                ? Optional.empty()
                : Optional.of(List.of(new OwnPage(step.literal(own.group("thing")), controls(page))));
    }

    /** {@code the booking page} is where "Book" leads, and {@code the new order page} where "New order" does. */
    private static List<Phrase> controls(List<String> page) {
        Set<List<String>> names = new LinkedHashSet<>(List.of(page));
        for (int place = 0; place < page.size(); place++) {
            for (String verb : VerbForms.of(page.get(place))) {
                List<String> words = new ArrayList<>(page);
                words.set(place, verb);
                names.add(words);
            }
        }
        return names.stream().map(Phrase::button).toList();
    }

    private static List<Pattern> patterns(String... sentences) {
        return Stream.of(sentences)
                .map(sentence -> Pattern.compile(
                        "^" + sentence.replace("PERSON", Subjects.PERSON) + "$", Pattern.CASE_INSENSITIVE))
                .toList();
    }
}
