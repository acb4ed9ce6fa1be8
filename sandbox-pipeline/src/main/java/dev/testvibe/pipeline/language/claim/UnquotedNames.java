package dev.testvibe.pipeline.language.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.testvibe.pipeline.language.claim.UnquotedValues.Span;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.words.Subjects;

/** Names of things in a step's text, which their author wrote with capitals and without quotes. */
final class UnquotedNames {

    private static final String CAPITALISED = "\\p{Lu}[\\p{L}\\p{N}'-]*\\.?";
    private static final Pattern NAME = Pattern.compile(
            UnquotedValues.START + CAPITALISED + "(?: (?:(?:[&-]|of|the|to|for|and|in|de|van|von) ){0,2}" + CAPITALISED
                    + ")*" + "(?<!\\.)" + UnquotedValues.END);

    /** Words between capitalised ones that join two names as well as the parts of one. */
    private static final Pattern JOINT = Pattern.compile(" (?:and|to|for|in)(?: the)? ");

    /** What begins a sentence with a capital and is no part of a name. */
    private static final Pattern OPENING =
            Pattern.compile("(?:The|An?|This|That|No|Only|All|Each|Every|Both|User|Customer) (?=\\p{Lu})");

    private static final Pattern SMALL_WORD = Pattern.compile(" (?:of|the|to|for|in) ");

    /** Before the last of several names. */
    private static final Pattern LISTED = Pattern.compile(".*(?:,| and) (?:the )?$");

    private static final Set<String> PARTS_OF_A_PAGE = Set.of(
            "page", "screen", "view", "menu", "key", "tab", "bar", "count", "section", "window", "site", "website");

    private static final Set<String> KEYS = Set.of(
            "enter", "return", "tab", "escape", "esc", "space", "backspace", "delete", "control", "ctrl", "shift");

    /** What is clicked or pressed is called as the page calls it. */
    private static final Pattern CLICKED = Pattern.compile(
            ".*\\b(?:click|tap|press|hit|double-click)(?:s|es|ed|ing)?(?: on| the)* $", Pattern.CASE_INSENSITIVE);

    /** {@code the role Employee} is a value, and nobody who does something. */
    private static final Pattern AFTER_A_ROLE = Pattern.compile(
            ".*\\b(?:role|type|status|position|level|group|plan)(?: is| to| of| as|:)? $", Pattern.CASE_INSENSITIVE);

    /** Words that change what a sentence says. */
    private static final Set<String> EMPHASISED =
            Set.of("No", "Not", "Only", "All", "Any", "Each", "Every", "Never", "None", "Without", "I");

    private final String text;

    UnquotedNames(String text) {
        this.text = text;
    }

    /** Runs of capitalised words that are no name of a control, of a field, of a key or of a person's part. */
    List<Span> spans() {
        return NAME.matcher(text)
                .results()
                .map(run -> new Span(run.start(), run.end()))
                .flatMap(run ->
                        isBeforeAControl(run) ? nameOfControl(run) : parts(run).filter(this::isName))
                .toList();
    }

    /** {@code the Add to Basket button}: without its small words it would be another; else it is read as it stands. */
    private Stream<Span> nameOfControl(Span run) {
        boolean isListed = LISTED.matcher(text.substring(0, run.start())).matches() && isBeforeControls(run);
        boolean isOne = SMALL_WORD.matcher(text(run)).find() && !text(run).contains(" and ");
        return isListed || isOne ? Stream.of(run) : Stream.of();
    }

    /** {@code Milk to the Basket} is a name and another. */
    private Stream<Span> parts(Span run) {
        List<Span> parts = new ArrayList<>();
        Matcher opening = OPENING.matcher(text);
        int start = run.start() == 0 && opening.lookingAt() ? Math.min(opening.end(), run.end()) : run.start();
        Matcher joint = JOINT.matcher(text).region(start, run.end());
        while (joint.find()) {
            parts.add(new Span(start, joint.start()));
            start = joint.end();
        }
        parts.add(new Span(start, run.end()));
        return parts.stream();
    }

    private boolean isName(Span span) {
        String name = text(span);
        String before = text.substring(0, span.start());
        boolean opensTheStep = span.start() == 0 && !name.contains(" ");
        boolean isAKey = KEYS.contains(name.toLowerCase(Locale.ROOT));
        return !opensTheStep
                && !isAKey
                && !name.isEmpty()
                && !EMPHASISED.contains(name)
                && !CLICKED.matcher(before).matches()
                && !isBeforeAControl(span)
                && !isControl(name.substring(name.lastIndexOf(' ') + 1))
                && (!Subjects.isPerson(name) || AFTER_A_ROLE.matcher(before).matches())
                && !Subjects.isSystem(name)
                && !UnquotedValues.FIELD_NAME.matcher(name).matches();
    }

    /** {@code the Add to Basket button}: the words before a control say which one it is. */
    private boolean isBeforeAControl(Span span) {
        String[] after = text.substring(span.end()).strip().split(" ", 4);
        return isControl(after[0]) || after.length > 1 && isControl(after[0] + " " + after[1]);
    }

    private boolean isBeforeControls(Span span) {
        String next = text.substring(span.end()).strip().split("[^\\p{L}-]", 2)[0];
        return Kind.endingOf(next.toLowerCase(Locale.ROOT))
                .filter(Kind.Named::plural)
                .isPresent();
    }

    private static boolean isControl(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return PARTS_OF_A_PAGE.contains(lower)
                || Kind.endingOf(lower)
                        .filter(named -> named.noun().equals(lower))
                        .isPresent();
    }

    private String text(Span span) {
        return text.substring(span.start(), span.end());
    }
}
