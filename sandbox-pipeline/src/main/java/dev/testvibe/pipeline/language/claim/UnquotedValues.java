package dev.testvibe.pipeline.language.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.testvibe.pipeline.language.words.MaskedText;

import static java.util.function.Predicate.not;

/**
 * What a step may mean by words that its author left without quotes: {@code enters email amy@sip.io} as if it said
 * {@code enters email "amy@sip.io"}.
 *
 * <p>A guess, for steps that nothing reads as they stand; the likeliest values come first.
 */
public final class UnquotedValues {

    /** A word with nothing of a word on either side; a literal and a reference are no words. */
    static final String START = "(?<![\\p{L}\\p{N}«⟦<#/@._-])";

    static final String END = "(?![\\p{L}\\p{N}»⟧@]|[._:/-]\\p{N})";

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
                    "(?!(?:UI|URL|ID|OK|PDF|CSV|API|AND|OR|NOT|NO|ONLY|ALL|ANY|EACH|EVERY|NEVER|NONE|WITHOUT|EXACTLY|MUST|SHOULD|BEFORE|AFTER)"
                            + END + ")\\p{Lu}{2,}(?:[_-]?[\\p{Lu}\\d]+)*")
            + ")" + END);

    /** The number of a time that passes is no value. */
    private static final Pattern NUMBER = Pattern.compile(
            START + "(?<!\\b(?:after|within) )-?\\d+(?:[.,]\\d+)*" + END
                    + "|(?<=\\b(?:after|within) )\\d+(?:[.,]\\d+)*" + END
                    + "(?! ?(?:more |further )?(?:ms|milliseconds?|s|secs?|seconds?|min|minutes?|h|hours?)\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final String FIELDS = "user ?names?|log-?in(?: name)?|e-?mail(?: address)?|password|pass ?code|pin|"
            + "(?:first |last |full |middle |sur|nick)?name|address|street|city|state|country|zip(?: code)?|post(?:al )?code|"
            + "phone(?: number)?|mobile(?: number)?|telephone|number|amount|price|quantity|age|date|time|title|subject|"
            + "description|comment|message|code|account|species|type|category|company|reference|note";
    static final Pattern FIELD_NAME = Pattern.compile(FIELDS, Pattern.CASE_INSENSITIVE);

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

    private static final String NEVER =
            "and|or|in|into|for|on|of|from|to|with|without|as|at|by|that|which|is|are|was|the|an?|then|again|once|twice|here|"
                    + "now|below|above|first|too|fields?|box|input|form|text|values?|details|data|information|credentials|"
                    + "something|anything|characters?|letters?|numbers?|words?|it|format|label|only|"
                    + "(?:in)?valid|wrong|(?:in)?correct|empty|blank|new|old|random|sent|shown|given|"
                    + FIELDS;
    /** What is no value, wherever it stands: how one is, which it is, or the name of a field. */
    static final Pattern NEVER_A_VALUE = Pattern.compile(NEVER, Pattern.CASE_INSENSITIVE);

    /** What stands behind the name of a field and is no value: the same, or what is done to it. */
    private static final Pattern NO_VALUE = Pattern.compile(NEVER + "|\\p{L}+(?:ly|ed|ing)", Pattern.CASE_INSENSITIVE);

    private static final Pattern END_OF_STEP = Pattern.compile("[.:;,!]+$");

    /** A part of the text. */
    record Span(int start, int end) {

        boolean overlaps(Span other) {
            return start < other.end && other.start < end;
        }
    }

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
    public static Stream<MaskedText> in(MaskedText step, String written, boolean english) {
        return new UnquotedValues(step, written, english).variants();
    }

    private Stream<MaskedText> variants() {
        List<Span> telling = found(TELLING);
        List<List<Span>> choices = new ArrayList<>(List.of(telling));
        if (english) {
            List<Span> logins = UnquotedLogins.in(text);
            List<Span> inFields = and(telling, inFields());
            List<Span> names = new UnquotedNames(text).spans();
            List<Span> inside = names.stream().filter(name -> name.start > 0).toList();
            if (!logins.isEmpty()) {
                choices.add(0, and(logins, telling));
            }
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
