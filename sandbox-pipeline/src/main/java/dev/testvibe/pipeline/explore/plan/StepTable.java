package dev.testvibe.pipeline.explore.plan;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import dev.testvibe.pipeline.explore.plan.FeaturePlan.PlannedStep;
import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Understanding.NotUnderstood;
import dev.testvibe.pipeline.language.lexicon.Lexicon;
import dev.testvibe.pipeline.language.wording.LearnersEnglish;
import dev.testvibe.pipeline.language.words.MaskedText;

/**
 * A step over a data table, announced as it is mostly written.
 *
 * @param text of the step in English, with its values masked
 * @param hasHeading whether the first row says only what stands below it
 */
record StepTable(PlannedStep step, String text, boolean hasHeading) {

    private static final Pattern NEGATION =
            Pattern.compile("\\b(?:not|no|none|never|neither|without|cannot)\\b|n't\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SEES = Pattern.compile(
            "^.*\\b(?:see|shows?|displays?|contains?|lists?|visible|displayed|ha(?:s|ve)(?= (?:the following|these)\\b))\\b.*$",
            Pattern.CASE_INSENSITIVE);
    /** The same said of the things themselves. */
    private static final Pattern ARE_SEEN =
            Pattern.compile("^.*\\b(?:listed|shown|found|returned|appears?|present)\\b.*$", Pattern.CASE_INSENSITIVE);

    private static final Pattern ONLY = Pattern.compile("\\b(?:only|exactly|nothing but)\\b", Pattern.CASE_INSENSITIVE);
    /** {@code adds following products}, {@code should contain below items}. */
    private static final Pattern BELOW = Pattern.compile(
            "\\b(?:(?:the |these )?(?:below|given)(?: mentioned| listed| given)?|(?<!\\b(?:the|these) )following)\\b(?= [a-z]+(?: [a-z]+){0,4}[:\\s]*$)",
            Pattern.CASE_INSENSITIVE);
    /** {@code has added the tasks:}, over a table. */
    private static final Pattern ADDED = Pattern.compile(
            "(?<=\\b(?:adds?|added|adding|creates?|created|enters|entered|posts?|posted|registers?|registered|saves?|saved|deletes?|deleted|removes?|removed) )"
                    + "(?:the |these |some |my )?(?!following\\b|below\\b|given\\b|details\\b|values\\b|credentials\\b)(?<things>(?:[a-z]+ )?[a-z]+[^s\\W]s)(?=[:\\s]*$)",
            Pattern.CASE_INSENSITIVE);

    /** {@code should contain, in this order:}. */
    private static final Pattern IN_THIS_ORDER = Pattern.compile(
            "(?<=\\b(?:contain|contains|show|shows|display|displays|list|lists)), in (?:this|that|the following|exactly this) order[:\\s]*$",
            Pattern.CASE_INSENSITIVE);

    /** {@code the tasks with the following status}: which has a column of its own. */
    private static final Pattern WITH_STATUS = Pattern.compile(
            "\\b(?:the |some |these )?(?<things>[a-z]+s) with (?:the |these |their )?(?:following )?(?:status|statuses|states?)(?=[:\\s]*$)",
            Pattern.CASE_INSENSITIVE);

    /** {@code the list should be} what follows: these, in this order, and no other. */
    private static final Pattern IS_WHOLE = Pattern.compile(
            "^(?<what>.+?) (?:(?:should|must|shall|will) )?(?:be|is|are|equals?|looks? like|reads?)(?: as follows| exactly| the followings?| as below| these)?[:\\s]*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern IN_ORDER =
            Pattern.compile("^.*\\bin .*\\b(?:order|sequence)\\b.*$", Pattern.CASE_INSENSITIVE);

    static StepTable of(PlannedStep given, Lexicon lexicon) {
        String said = plain(given.text());
        List<List<String>> ordered = IN_ORDER.matcher(said).matches() ? withoutNumbers(given.table()) : given.table();
        PlannedStep step = given.over(ColumnHeading.without(said, given.role(), asColumn(ordered)))
                .saying(said);
        return new StepTable(
                step,
                lexicon.english(MaskedText.of(step.text())),
                lexicon.areHeadings(step.table().get(0)));
    }

    List<List<String>> rows() {
        return step.table();
    }

    /** The rows below the first. */
    List<List<String>> body() {
        return rows().subList(1, rows().size());
    }

    int columns() {
        return rows().get(0).size();
    }

    Role role() {
        return step.role();
    }

    /** Without what ends its announcement. */
    String announcement() {
        return step.text().replaceAll("[:\\s]+$", "");
    }

    /** Its first column as a list of quoted texts. */
    String listed() {
        return String.join(
                ", ", rows().stream().map(row -> MaskedText.quoted(row.get(0))).toList());
    }

    NotUnderstood notUnderstood() {
        return new NotUnderstood(step.text() + " with a table of " + columns() + " columns");
    }

    boolean isDenied() {
        return NEGATION.matcher(text).find();
    }

    boolean isInOrder() {
        return IN_ORDER.matcher(text).matches();
    }

    /** What is said to be the table and nothing else, where its step says that. */
    Optional<String> ofWhat() {
        Matcher whole = IS_WHOLE.matcher(step.text());
        return whole.matches() ? Optional.of(whole.group("what")) : Optional.empty();
    }

    boolean isOfNothingElse() {
        return ONLY.matcher(text).find();
    }

    /** That there is nothing else is another claim. */
    boolean isOfSight() {
        return SEES.matcher(text).matches() || ARE_SEEN.matcher(text).matches() && !isOfNothingElse();
    }

    /** {@code | 1 | Tea |}: a first column that counts the rows says only in which order they are. */
    private static List<List<String>> withoutNumbers(List<List<String>> table) {
        boolean isNumbered = table.get(0).size() == 2
                && table.size() > 1
                && IntStream.range(0, table.size())
                        .allMatch(row -> table.get(row).get(0).strip().equals(String.valueOf(row + 1)));
        return isNumbered ? table.stream().map(row -> List.of(row.get(1))).toList() : table;
    }

    /** One row of several texts lists them as well as a column does. */
    private static List<List<String>> asColumn(List<List<String>> table) {
        return table.size() == 1 && table.get(0).size() > 1
                ? table.get(0).stream().map(List::of).toList()
                : table;
    }

    /** What announces a table, as it is mostly written. */
    private static String plain(String text) {
        String ordered = IN_THIS_ORDER
                .matcher(LearnersEnglish.announced(text))
                .replaceFirst(" the following items in this order");
        String below = BELOW.matcher(WITH_STATUS.matcher(ordered).replaceFirst("the following ${things}"))
                .replaceFirst("the following");
        return ADDED.matcher(below).replaceFirst("the following ${things}");
    }
}
