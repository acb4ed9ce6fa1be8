package dev.testvibe.pipeline.explore.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.language.words.MaskedText;

/**
 * Data tables of two columns in which each row says what stands beside a label: {@code I should see the following details}
 * over names and values, {@code I should see these errors} over fields and messages.
 */
final class LabelTables {

    private static final Pattern OF_MESSAGES = Pattern.compile(
            "\\b(?:errors?|(?:error |validation )?messages?|validations?|warnings?|complaints?|hints?)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MESSAGES_HEADING = Pattern.compile(
            "(?:error|validation|warning)?s? ?(?:message|error|hint|warning|text)s?", Pattern.CASE_INSENSITIVE);
    private static final Pattern FIELDS_HEADING =
            Pattern.compile("(?:form |input )?(?:fields?|inputs?|names?|labels?|elements?)", Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_DETAILS = Pattern.compile(
            "\\b(?:details?|information|info|data|values?|fields?|summary|attributes?|properties|profile|figures|facts|settings)\\b",
            Pattern.CASE_INSENSITIVE);
    /** What is reckoned up line by line, unless the table has a heading of its own for things and amounts. */
    private static final Pattern OF_SUMS = Pattern.compile(
            "\\b(?:amounts?|totals?|sums?|costs|charges|fees|breakdown|overview|calculation)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern IS_SHOWN = Pattern.compile(
            "\\b(?:see|sees|shows?|shown|displays?|displayed|visible|contains?|has|have|be|is|are|lists?|listed|includes?|gets?|find|finds)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PLAIN_LABEL = Pattern.compile("\\p{L}+(?:[ -]\\p{L}+){0,3}");
    private static final int LONGEST_LABEL = 40;

    private LabelTables() {}

    /** A sentence for the message of each field; nothing where the step speaks of no messages. */
    static Optional<List<String>> messages(String text, List<List<String>> table) {
        if (table.get(0).size() != 2
                || !OF_MESSAGES.matcher(text).find()
                || !IS_SHOWN.matcher(text).find()) {
            return Optional.empty();
        }
        List<String> heading = table.get(0);
        boolean messageFirst = isHeading(heading.get(0), MESSAGES_HEADING) && isHeading(heading.get(1), FIELDS_HEADING);
        boolean fieldFirst = isHeading(heading.get(0), FIELDS_HEADING) && isHeading(heading.get(1), MESSAGES_HEADING);
        List<String> sentences = new ArrayList<>();
        for (List<String> row : table.subList(messageFirst || fieldFirst ? 1 : 0, table.size())) {
            String field = row.get(messageFirst ? 1 : 0);
            String message = row.get(messageFirst ? 0 : 1);
            if (field.isBlank() || message.isBlank()) {
                return Optional.empty();
            }
            sentences.add(
                    "the error " + MaskedText.quoted(message) + " is shown next to the " + label(field) + " field");
        }
        return sentences.isEmpty() ? Optional.empty() : Optional.of(sentences);
    }

    /**
     * A sentence for the value beside each label; nothing where the first column can be none of labels.
     *
     * @param toTheLetter whether each label is one that the page writes just so
     */
    static Optional<List<String>> details(
            String text, List<List<String>> table, boolean hasHeading, boolean toTheLetter) {
        List<List<String>> rows = table.subList(hasHeading ? 1 : 0, table.size());
        boolean mayBe = table.get(0).size() == 2
                && IS_SHOWN.matcher(text).find()
                && !rows.isEmpty()
                && rows.stream()
                        .allMatch(row -> row.get(0).length() <= LONGEST_LABEL
                                && row.get(0).matches(".*\\p{L}.*")
                                && !row.get(1).isBlank())
                && rows.stream().map(row -> row.get(0)).distinct().count() == rows.size();
        return mayBe
                ? Optional.of(rows.stream()
                        .map(row -> "the "
                                + (toTheLetter
                                        ? MaskedText.quoted(row.get(0).strip().replaceFirst("\\s*:$", ""))
                                        : label(row.get(0)))
                                + " should be " + MaskedText.quoted(row.get(1)))
                        .toList())
                : Optional.empty();
    }

    /** Whether a step speaks of one thing and what is known of it. */
    static boolean isOfDetails(String text) {
        return OF_DETAILS.matcher(text).find();
    }

    /** Whether it speaks of what something comes to. */
    static boolean isOfSums(String text) {
        return OF_SUMS.matcher(text).find();
    }

    private static boolean isHeading(String cell, Pattern headings) {
        return headings.matcher(cell.strip()).matches();
    }

    private static String label(String cell) {
        String label = cell.strip().replaceFirst("\\s*:$", "");
        return PLAIN_LABEL.matcher(label).matches() ? label.toLowerCase(Locale.ROOT) : MaskedText.quoted(label);
    }
}
