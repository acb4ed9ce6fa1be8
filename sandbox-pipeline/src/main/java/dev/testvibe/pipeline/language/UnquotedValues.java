package dev.testvibe.pipeline.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static java.util.function.Predicate.not;

/**
 * What a step may mean by words that its author left without quotes: {@code enters email amy@sip.io} as if it said
 * {@code enters email "amy@sip.io"}.
 *
 * <p>A guess, for steps that nothing reads as they stand; the likeliest values come first.
 */
final class UnquotedValues {

    /** A word with nothing of a word on either side; a literal and a reference are no words. */
    private static final String START = "(?<![\\p{L}\\p{N}«⟦<#/@._-])";

    private static final String END = "(?![\\p{L}\\p{N}»⟧@]|[._:/-]\\p{N})";

    /** An address, a date, a time, money, what mixes letters with digits, and codes in capitals. */
    private static final Pattern TELLING = Pattern.compile(START + "(?:"
            + String.join(
                    "|",
                    "[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)*",
                    "\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}",
                    "\\d{1,2}[-/.]\\d{1,2}[-/.](?:\\d{4}|\\d{2})",
                    "\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[AaPp]\\.?[Mm]\\b)?",
                    "\\p{Sc} ?\\d+(?:[.,]\\d+)*",
                    "\\d+(?:[.,]\\d+)* ?\\p{Sc}",
                    "\\+?\\d+(?:-\\d+)+",
                    "(?!\\d+(?:st|nd|rd|th|px|em|rem|ms|s|x|kg|g|km|m|cm|mm|mb|gb|kb)" + END + ")"
                            + "(?=[\\p{L}_.-]*\\d)(?=[\\d_.-]*\\p{L})[\\p{L}\\d](?:[\\p{L}\\d_@#$%&*+!-]|\\.(?=\\p{L}|\\d))*",
                    "(?!(?:UI|URL|ID|OK|PDF|CSV|API|AND|OR|NOT)" + END + ")\\p{Lu}{2,}(?:[_-]?[\\p{Lu}\\d]+)*")
            + ")" + END);

    private static final Pattern NUMBER = Pattern.compile(START + "-?\\d+(?:[.,]\\d+)*" + END);

    private static final String CAPITALISED = "\\p{Lu}[\\p{L}\\p{N}'-]*\\.?";
    private static final Pattern NAME = Pattern.compile(START + CAPITALISED
            + "(?: (?:(?:[&-]|of|the|to|for|and|in|de|van|von) ){0,2}" + CAPITALISED + ")*" + "(?<!\\.)" + END);

    /** Words between capitalised ones that join two names as well as the parts of one. */
    private static final Pattern JOINT = Pattern.compile(" (?:and|to|for|in)(?: the)? ");

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

    private static final String FIELDS = "user ?names?|log-?in(?: name)?|e-?mail(?: address)?|password|pass ?code|pin|"
            + "(?:first |last |full |middle |sur|nick)?name|address|street|city|state|country|zip(?: code)?|post(?:al )?code|"
            + "phone(?: number)?|mobile(?: number)?|telephone|number|amount|price|quantity|age|date|time|title|subject|"
            + "description|comment|message|code|account|species|type|category|company|reference|note";
    private static final Pattern FIELD_NAME = Pattern.compile(FIELDS, Pattern.CASE_INSENSITIVE);

    /** {@code enters username john}, {@code logs in with username john and password demo}. */
    private static final Pattern AFTER_A_FIELD = Pattern.compile(
            "(?<=\\b(?:" + FIELDS + ")(?: as| of|:| =|=)? )(?<value>[^\\s«»⟦⟧,;]*[^\\s«»⟦⟧,;.:])(?=[.,;:]* |[.,;:]*$)",
            Pattern.CASE_INSENSITIVE);

    /** {@code types hello}, {@code enters hello into the message field}. */
    private static final Pattern AFTER_A_VERB = Pattern.compile(
            "(?<=\\b(?:types?|typed) |\\b(?:enter|input|write|put|insert)s? )(?<value>[^\\s«»⟦⟧,;]*[^\\s«»⟦⟧,;.:])"
                    + "(?= in(?:to)? (?:the |my |his |her )?(?:[\\p{L}-]+ )*(?:field|box|bar|input|area)\\b"
                    + "|(?<=\\b(?:types?|typed) [^\\s]{1,40})(?:$| and (?:press|hit|click|submit)))",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern GIVES_VALUES = Pattern.compile(
            "\\b(?:enter|type|fill|input|provid|set|writ|put|log|sign|register|logged|signed|submit|with)\\w*\\b",
            Pattern.CASE_INSENSITIVE);

    /** What stands behind the name of a field and is no value: how it is, which it is, or what is done to it. */
    private static final Pattern NO_VALUE = Pattern.compile(
            "and|or|in|into|for|on|of|from|to|with|without|as|at|by|that|which|is|are|was|the|an?|then|again|once|twice|here|"
                    + "now|below|above|first|too|field|fields|box|input|form|text|values?|details|data|information|credentials|something|anything|characters?|letters?|numbers?|words?|it|format|label|only|"
                    + "(?:in)?valid|wrong|(?:in)?correct|empty|blank|new|old|missing|existing|random|\\p{L}+ly|"
                    + FIELDS,
            Pattern.CASE_INSENSITIVE);

    private record Span(int start, int end) {

        boolean overlaps(Span other) {
            return start < other.end && other.start < end;
        }
    }

    private static final Pattern END_OF_STEP = Pattern.compile("[.:;,!]+$");

    private final MaskedText step;
    private final String text;
    private final String written;
    private final boolean english;

    private UnquotedValues(MaskedText step, String written, boolean english) {
        Matcher end = END_OF_STEP.matcher(written.strip());
        this.step = step;
        // a password may end as a sentence does
        this.text = step.text().isEmpty() || !end.find() ? step.text() : step.text() + end.group();
        this.written = written;
        this.english = english;
    }

    /**
     * The step with literals in place of words, each time of others.
     *
     * @param step what is masked of it already stays so
     * @param written the step as its author wrote it, whose characters a literal is made of
     * @param english whether it is in English: others write more words with capitals, and call fields otherwise
     */
    static Stream<MaskedText> in(MaskedText step, String written, boolean english) {
        return new UnquotedValues(step, written, english).variants();
    }

    private Stream<MaskedText> variants() {
        List<Span> telling = found(TELLING);
        List<List<Span>> choices = new ArrayList<>(List.of(telling));
        if (english) {
            List<Span> inFields = and(telling, inFields());
            List<Span> names = names();
            List<Span> inside = names.stream().filter(name -> name.start > 0).toList();
            choices.add(inFields);
            choices.add(and(telling, inside));
            choices.add(and(inFields, inside));
            for (int at = inside.size() - 1; at >= 0 && inside.size() > 1; at--) {
                choices.add(and(telling, List.of(inside.get(at))));
            }
            choices.add(and(telling, names));
            choices.add(and(and(inFields, found(NUMBER)), inside));
        } else {
            choices.add(and(telling, found(NUMBER)));
        }
        return new LinkedHashSet<>(choices).stream().filter(not(List::isEmpty)).map(this::masked);
    }

    private List<Span> found(Pattern pattern) {
        return pattern.matcher(text)
                .results()
                .map(found -> new Span(found.start(), found.end()))
                .toList();
    }

    private List<Span> inFields() {
        if (!GIVES_VALUES.matcher(text).find()) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>();
        for (Pattern place : List.of(AFTER_A_FIELD, AFTER_A_VERB)) {
            Matcher value = place.matcher(text);
            while (value.find()) {
                if (!NO_VALUE.matcher(value.group("value")).matches()) {
                    spans.add(new Span(value.start("value"), value.end("value")));
                }
            }
        }
        return and(List.of(), spans.stream().distinct().toList());
    }

    /** Runs of capitalised words that are no name of a control, of a field, of a key or of a person's part. */
    private List<Span> names() {
        return found(NAME).stream()
                .flatMap(run ->
                        isBeforeAControl(run) ? nameOfControl(run) : parts(run).filter(this::isName))
                .toList();
    }

    /** {@code the Add to Basket button}: without its small words it would be another; else it is read as it stands. */
    private Stream<Span> nameOfControl(Span run) {
        boolean isListed = LISTED.matcher(text.substring(0, run.start)).matches() && isBeforeControls(run);
        boolean isOne = SMALL_WORD.matcher(text(run)).find() && !text(run).contains(" and ");
        return isListed || isOne ? Stream.of(run) : Stream.of();
    }

    /** {@code Milk to the Basket} is a name and another. */
    private Stream<Span> parts(Span run) {
        List<Span> parts = new ArrayList<>();
        int start = run.start;
        Matcher joint = JOINT.matcher(text).region(run.start, run.end);
        while (joint.find()) {
            parts.add(new Span(start, joint.start()));
            start = joint.end();
        }
        parts.add(new Span(start, run.end));
        return parts.stream();
    }

    private boolean isName(Span span) {
        String name = text(span);
        String before = text.substring(0, span.start);
        boolean opensTheStep = span.start == 0 && !name.contains(" ");
        boolean isAKey = KEYS.contains(name.toLowerCase(Locale.ROOT));
        return !opensTheStep
                && !isAKey
                && !CLICKED.matcher(before).matches()
                && !isBeforeAControl(span)
                && !isControl(name.substring(name.lastIndexOf(' ') + 1))
                && !Subjects.isPerson(name)
                && !Subjects.isSystem(name)
                && !FIELD_NAME.matcher(name).matches();
    }

    /** {@code the Add to Basket button}: the words before a control say which one it is. */
    private boolean isBeforeAControl(Span span) {
        String[] after = text.substring(span.end).strip().split(" ", 4);
        return isControl(after[0]) || after.length > 1 && isControl(after[0] + " " + after[1]);
    }

    private boolean isBeforeControls(Span span) {
        String next = text.substring(span.end).strip().split("[^\\p{L}-]", 2)[0];
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
        return text.substring(span.start, span.end);
    }

    /** Those of the second that leave those of the first as they are go with them. */
    private static List<Span> and(List<Span> spans, List<Span> others) {
        List<Span> all = new ArrayList<>(spans);
        others.stream()
                .filter(other -> spans.stream().noneMatch(other::overlaps))
                .forEach(all::add);
        return sorted(all);
    }

    private static List<Span> sorted(List<Span> spans) {
        return spans.stream().sorted(Comparator.comparing(Span::start)).toList();
    }

    private MaskedText masked(List<Span> spans) {
        List<String> literals = new ArrayList<>(step.literals());
        StringBuilder masked = new StringBuilder();
        int from = 0;
        for (Span span : spans) {
            masked.append(text, from, span.start).append("«" + literals.size() + "»");
            literals.add(asWritten(text(span)));
            from = span.end;
        }
        String rest = END_OF_STEP.matcher(text.substring(from)).replaceFirst("");
        return new MaskedText(masked.append(rest).toString(), literals);
    }

    /** With the author's apostrophes. */
    private String asWritten(String value) {
        Matcher found =
                Pattern.compile(Pattern.quote(value).replace("'", "\\E['’]\\Q")).matcher(written);
        return found.find() ? found.group() : value;
    }
}
