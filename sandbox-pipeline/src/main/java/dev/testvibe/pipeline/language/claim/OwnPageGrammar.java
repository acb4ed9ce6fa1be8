package dev.testvibe.pipeline.language.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.OwnPage;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.language.words.Subjects;
import dev.testvibe.pipeline.language.words.VerbForms;

/**
 * What a thing has of its own is open, or is opened: {@code I am editing the guest "Ann"}, {@code I am on the booking page
 * for "Bali"}, {@code opens the edit form of "Tea"}.
 */
public final class OwnPageGrammar {

    private static final String EDITING = "(?:edit|modify|updat|chang)ing";
    /** Which one of several, or in what state: the text of a thing alone does not tell. */
    static final String ONE_OF_SEVERAL =
            "(?:first|second|third|fourth|fifth|last|next|previous|other|same|only|new|old|empty|done|open|active|overdue|hidden|every|each|all|any|no|[a-z]{3,}(?<!e)ed)";

    private static final String THING =
            "(?:the |an? |my |his |her |their )?(?:existing )?(?:(?!(?:of|for|from|in|on|to|at|" + ONE_OF_SEVERAL
                    + ") )[a-z]+ ){0,2}?(?<thing>«\\d+»)"
                    + "(?: (?!(?:field|box|text ?box|input|area|button|link|column|cell|tab|menu|heading|label|option)\\b)[a-z]+)?";
    private static final String PAGE =
            "(?:the |an? |its |my )?(?<page>(?!(?:the|an?|its|my) )[a-z-]+(?: [a-z-]+){0,2}?)"
                    + " (?:page|form|screen|view) (?:of|for) " + THING;

    /** {@code the product page named "Tea"}. */
    private static final String NAMED_PAGE =
            "(?:the )?(?<page>(?!(?:the|an?|its|my) )[a-z-]+(?: [a-z-]+)?) page (?:named |called |titled |with (?:the )?(?:name|title) )?(?<thing>«\\d+»)";

    /** {@code the statement of account "17"}: what is kept about a thing, beside it or on its page. */
    private static final String KEPT_OF_IT =
            "(?:the |its |my |his |her |their )?(?:full |complete |latest )?(?<page>(?:(?:bank|account|order|purchase|payment|transaction|booking|visit|medical|change) )?"
                    + "(?:statements?|history|transactions|activity|bookings|orders|payments|reviews|comments|ratings|schedule|timetable|calendar|invoices?|receipts?|bills?|report|settings|preferences|permissions|members|participants|attachments|notes|logs?|summary|overview|balance sheet|results))"
                    + " (?:of|for) " + THING;

    /** What is so at the start. */
    private static final List<Pattern> STATES = patterns(
            "PERSON (?:am|is|are|was|were) (?:currently |now |already |busy )?" + EDITING + " " + THING,
            "PERSON (?:has|have|had) (?:already )?(?:opened|selected|chosen) " + THING
                    + " (?:for editing|to edit(?: it)?)",
            "PERSON (?:am|is|are|was|were) in (?:the )?edit(?:ing)? mode (?:of|for) " + THING,
            THING + " (?:is|was|has been) (?:being edited|open(?:ed)? for editing|in edit(?:ing)? mode)",
            "PERSON (?:am|is|are|was|were) (?:currently |now |already )?(?:on|at|in|viewing|looking at) " + PAGE,
            "PERSON (?:am|is|are|was|were) (?:currently |now |already )?(?:on|at|in|viewing|looking at|reading) "
                    + KEPT_OF_IT,
            KEPT_OF_IT + " (?:is|are|was|were|has been|have been) (?:already )?(?:open(?:ed)?|displayed|shown)");

    /** What is done. */
    private static final List<Pattern> ACTS = patterns(
            "PERSON (?:starts?|begins?|started|began|(?:has|have) (?:started|begun)) (?:" + EDITING + "|to edit) "
                    + THING,
            "PERSON opens? " + THING + " (?:for editing|to edit(?: it)?)",
            "PERSON (?:(?:has|have|had) )?(?:opens?|opened|(?:go|goes|went|gone|navigates?|navigated) to|visits?|visited|accesse?[sd]?) "
                    + PAGE,
            "PERSON (?:(?:has|have|had) )?(?:opens?(?: up)?|opened(?: up)?|(?:go|goes|went|gone|navigates?|navigated) to|visits?|visited|accesse?[sd]?|calls? up|called up|pulls? up|pulled up) "
                    + KEPT_OF_IT,
            "PERSON (?:(?:has|have|had) )?(?:opens?|opened|(?:go|goes|went|gone|navigates?|navigated) to|visits?|visited|accesse?[sd]?) "
                    + NAMED_PAGE);

    /** The page of a thing that is about it as a whole, which its name leads to. */
    private static final Set<String> ABOUT_IT = Set.of(
            "detail",
            "details",
            "profile",
            "product",
            "record",
            "information",
            "info",
            "item",
            "article",
            "post",
            "story",
            "category",
            "account",
            "project",
            "recipe",
            "movie",
            "film",
            "event",
            "course",
            "team",
            "user",
            "customer",
            "client",
            "patient",
            "employee",
            "member",
            "owner",
            "pet",
            "author",
            "contact",
            "book");

    /** Pages of the site, which are of no thing. */
    private static final Set<String> OF_THE_SITE =
            Set.of("overview", "home", "main", "start", "landing", "search", "results", "result", "login", "list");

    /** A page among others, and what would do more than open one. */
    static final String OTHER_PAGE = ONE_OF_SEVERAL.replace("|new|", "|")
            + "|middle|right|left|top|(?:delet|remov|cancel|empty|reset|archiv|clear|eras|destroy|discard|revok|withdraw)[a-z]*";

    /** {@code the edit product page} is more than the page of a product. */
    private static final Set<String> EDIT = Set.of("edit", "update", "change", "modify");

    private static final Set<String> MAKING = Set.of("new", "add", "create");

    private static final Pattern NOT_ITS_OWN = Pattern.compile(OTHER_PAGE);

    private OwnPageGrammar() {}

    public static Optional<List<Intent>> state(String sentence, MaskedText step) {
        return Stream.concat(STATES.stream(), ACTS.stream())
                .flatMap(pattern -> read(pattern.matcher(sentence), step).stream())
                .findFirst();
    }

    public static Optional<List<Intent>> act(String sentence, MaskedText step) {
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
        String last = page.get(page.size() - 1);
        boolean isKeptOfIt = own.pattern().pattern().contains(KEPT_OF_IT);
        boolean isNoneOfItsOwn = OF_THE_SITE.contains(last) && !isKeptOfIt
                || page.stream().anyMatch(word -> NOT_ITS_OWN.matcher(word).matches())
                || MAKING.contains(page.get(0)) && ABOUT_IT.contains(last)
                || page.equals(List.of("new"));
        if (isNoneOfItsOwn) {
            return Optional.empty();
        }
        String thing = step.literal(own.group("thing"));
        if (ABOUT_IT.contains(last)) {
            return Optional.of(List.of(
                    EDIT.contains(page.get(0))
                            ? new OwnPage(thing, controls(page.subList(0, 1)))
                            : new Intent.Open("\"" + thing + "\"")));
        }
        return own.pattern().pattern().contains(NAMED_PAGE)
                ? Optional.empty()
                : Optional.of(List.of(new OwnPage(thing, controls(page))));
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
