package dev.testvibe.pipeline.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import dev.testvibe.pipeline.explore.FeaturePlan.PlannedStep;
import dev.testvibe.pipeline.language.AccountGrammar;
import dev.testvibe.pipeline.language.CollectionGrammar;
import dev.testvibe.pipeline.language.CompositeGrammar;
import dev.testvibe.pipeline.language.EachGrammar;
import dev.testvibe.pipeline.language.Intent;
import dev.testvibe.pipeline.language.Intent.Act;
import dev.testvibe.pipeline.language.Intent.Claim;
import dev.testvibe.pipeline.language.Intent.CompleteForm;
import dev.testvibe.pipeline.language.Intent.Expect;
import dev.testvibe.pipeline.language.Intent.HasAccount;
import dev.testvibe.pipeline.language.Intent.UseForm;
import dev.testvibe.pipeline.language.Intent.Verb;
import dev.testvibe.pipeline.language.LearnersEnglish;
import dev.testvibe.pipeline.language.Lexicon;
import dev.testvibe.pipeline.language.ListGrammar;
import dev.testvibe.pipeline.language.MaskedText;
import dev.testvibe.pipeline.language.Particulars;
import dev.testvibe.pipeline.language.ParticularsGrammar;
import dev.testvibe.pipeline.language.Phrase;
import dev.testvibe.pipeline.language.StepParser;
import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.Understanding;
import dev.testvibe.pipeline.language.Understanding.Understood;
import dev.testvibe.pipeline.recording.Expectation.Match;

/** Reads a step with its data table or doc string. */
final class StepReader {

    private static final Pattern FILLS = Pattern.compile(
            "^.*\\b(?:fill|enter|provide|complete|submit|type|input|set)\\w*\\b.*\\b(?:form|following|details|values|fields|data|information)\\b.*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RECORDS = Pattern.compile(
            "^.*\\b(?:following|these|exists?|contains?|created?|adds?|added|registers?|registered|loaded with)\\b.*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NEGATION =
            Pattern.compile("\\b(?:not|no|none|never|neither|without|cannot)\\b|n't\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SEES = Pattern.compile(
            "^.*\\b(?:see|shows?|displays?|contains?|lists?|visible|displayed|ha(?:s|ve)(?= (?:the following|these)\\b))\\b.*$",
            Pattern.CASE_INSENSITIVE);
    /** The same said of the things themselves. */
    private static final Pattern ARE_SEEN =
            Pattern.compile("^.*\\b(?:listed|shown|found|returned|appears?|present)\\b.*$", Pattern.CASE_INSENSITIVE);

    /** {@code the list should be} what follows: these, in this order, and no other. */
    private static final Pattern IS_WHOLE = Pattern.compile(
            "^(?<what>.+?) (?:(?:should|must|shall|will) )?(?:be|is|are|equals?|looks? like|reads?)(?: as follows| exactly| the followings?| as below| these)?[:\\s]*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ONLY = Pattern.compile("\\b(?:only|exactly|nothing but)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern REMAIN =
            Pattern.compile("\\b(?:remains?|remaining|left|kept|stays?|there)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern OPTIONS = Pattern.compile(
            "^.*\\b(?:drop-?down|select|combo ?box)\\b.*\\b(?:options|offers?|offer the following):?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FOLLOWING =
            Pattern.compile("\\b(?:the following|these)(?: [a-z]+){0,2}[:\\s]*$", Pattern.CASE_INSENSITIVE);

    /** {@code adds following products}, {@code should contain below items}. */
    private static final Pattern BELOW = Pattern.compile(
            "\\b(?:(?:the |these )?(?:below|given)(?: mentioned| listed| given)?|(?<!\\b(?:the|these) )following)\\b(?= [a-z]+(?: [a-z]+){0,4}[:\\s]*$)",
            Pattern.CASE_INSENSITIVE);
    /** {@code should contain, in this order:}. */
    private static final Pattern IN_THIS_ORDER = Pattern.compile(
            "(?<=\\b(?:contain|contains|show|shows|display|displays|list|lists)), in (?:this|that|the following|exactly this) order[:\\s]*$",
            Pattern.CASE_INSENSITIVE);

    /** {@code the tasks with the following status}: which has a column of its own. */
    private static final Pattern WITH_STATUS = Pattern.compile(
            "\\b(?:the |some |these )?(?<things>[a-z]+s) with (?:the |these |their )?(?:following )?(?:status|statuses|states?)(?=[:\\s]*$)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern IN_ORDER =
            Pattern.compile("^.*\\bin .*\\b(?:order|sequence)\\b.*$", Pattern.CASE_INSENSITIVE);

    private static final Pattern IS_DONE = Pattern.compile(
            "(?:is )?(?:completed|done|checked|finished|complete|status|state)\\??", Pattern.CASE_INSENSITIVE);
    private static final Pattern YES =
            Pattern.compile("yes|true|x|✓|completed?|done|checked|finished", Pattern.CASE_INSENSITIVE);
    private static final Pattern YES_OR_NO = Pattern.compile(
            YES.pattern() + "|no|false|-|active|open|pending|incomplete|not done|unchecked|todo|",
            Pattern.CASE_INSENSITIVE);

    private final Lexicon lexicon;
    private final StepParser parser;
    private final Counting counting;

    /** Reads steps in a Gherkin language such as {@code de}. */
    StepReader(String language, Counting counting) {
        this.lexicon = Lexicon.of(language);
        this.parser = new StepParser(lexicon);
        this.counting = counting;
    }

    Understanding read(PlannedStep step) {
        if (step.docString() != null) {
            return parser.parse(
                    step.text().replaceAll("[:\\s]+$", "") + " " + MaskedText.quoted(step.docString()), step.role());
        }
        return step.table().isEmpty()
                ? parser.parse(counting.fromOne(step.text()), counting.fromOne(step.quoted()), step.role())
                : table(step);
    }

    private static String listed(List<List<String>> table) {
        return String.join(
                ", ", table.stream().map(row -> MaskedText.quoted(row.get(0))).toList());
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
        return BELOW.matcher(WITH_STATUS.matcher(ordered).replaceFirst("the following ${things}"))
                .replaceFirst("the following");
    }

    private Understanding table(PlannedStep given) {
        String said = plain(given.text());
        List<List<String>> ordered = IN_ORDER.matcher(said).matches() ? withoutNumbers(given.table()) : given.table();
        PlannedStep step = given.over(asColumn(ordered)).saying(said);
        int columns = step.table().get(0).size();
        if (columns == 1 && step.role() == Role.GIVEN && ListGrammar.announces(step.text())) {
            return parser.parse("the list is " + listed(step.table()), step.role());
        }
        Optional<Understanding> collected = step.role() == Role.THEN ? Optional.empty() : collected(step);
        if (collected.isPresent()) {
            return collected.get();
        }
        Optional<Understanding> each = columns == 1 && step.role() != Role.THEN ? each(step) : Optional.empty();
        if (each.isPresent()) {
            return each.get();
        }
        Optional<Understanding> withState =
                columns == 2 && step.role() != Role.THEN ? withState(step) : Optional.empty();
        if (withState.isPresent()) {
            return withState.get();
        }
        String text = lexicon.english(MaskedText.of(step.text()));
        List<HasAccount> accounts = step.role() == Role.GIVEN ? AccountGrammar.table(text, step.table()) : List.of();
        if (!accounts.isEmpty()) {
            return new Understood(List.copyOf(accounts));
        }
        boolean hasHeading = lexicon.areHeadings(step.table().get(0));
        Optional<Particulars> search =
                step.role() == Role.THEN ? Optional.empty() : ParticularsGrammar.table(text, step.table(), hasHeading);
        if (search.isPresent()) {
            return new Understood(List.of(search.get()));
        }
        Optional<CompleteForm> form =
                step.role() == Role.THEN ? Optional.empty() : CompositeGrammar.table(text, step.table(), hasHeading);
        if (form.isPresent()) {
            return new Understood(List.of(form.get()));
        }
        if (columns == 2 && step.role() != Role.THEN && FILLS.matcher(text).matches()) {
            return new Understood(fills(step.table()));
        }
        if (columns == 1 && step.role() == Role.THEN && IN_ORDER.matcher(text).matches()) {
            return parser.parse(step.text().replaceAll("[:\\s]+$", "") + ": " + listed(step.table()), step.role());
        }
        Matcher whole = IS_WHOLE.matcher(step.text());
        if (columns == 1 && step.role() == Role.THEN && whole.matches()) {
            return isDenied(text)
                    ? new Understanding.NotUnderstood(step.text(), null)
                    : parser.parse(
                            whole.group("what") + " should be in this order: " + listed(step.table()), step.role());
        }
        if (columns == 1 && step.role() == Role.THEN && ONLY.matcher(text).find()) {
            return new Understood(List.of(only(step.table())));
        }
        boolean isOfOptions = columns == 1
                && step.role() == Role.THEN
                && OPTIONS.matcher(text).matches();
        Optional<Understanding> options = isOfOptions
                ? Optional.of(parser.parse(
                                step.text().replaceAll("(?i) following\\b|[:\\s]+$", "") + " " + listed(step.table()),
                                step.role()))
                        .filter(Understood.class::isInstance)
                : Optional.empty();
        if (options.isPresent()) {
            return options.get();
        }
        Optional<Understanding> told =
                columns == 1 && step.role() == Role.THEN && !isDenied(text) ? told(step) : Optional.empty();
        if (told.isPresent()) {
            return told.get();
        }
        Optional<Understanding> properties =
                step.role() == Role.THEN && !isDenied(text) ? properties(step) : Optional.empty();
        if (properties.isPresent()) {
            return properties.get();
        }
        Optional<Understanding> labels =
                columns == 2 && step.role() == Role.THEN ? labels(step, text) : Optional.empty();
        if (labels.isPresent()) {
            return labels.get();
        }
        if (columns == 1 && step.role() == Role.THEN && isOfSight(text)) {
            return new Understood(sees(step.table(), isDenied(text)));
        }
        if (step.table().size() > 1
                && step.role() != Role.THEN
                && RECORDS.matcher(text).matches()) {
            return new Understood(records(step.table()));
        }
        boolean areAll = ONLY.matcher(text).find() || whole.matches();
        if (step.table().size() > 1
                && step.role() == Role.THEN
                && (isOfSight(text)
                        || whole.matches()
                        || areAll && REMAIN.matcher(text).find())
                && !(areAll && isDenied(text))) {
            List<Intent> all = new ArrayList<>(isDenied(text) ? rows(step.table(), true) : rows(step.table()));
            if (areAll) {
                all.add(only(step.table().subList(1, step.table().size())));
            }
            return new Understood(all);
        }
        return new Understanding.NotUnderstood(step.text() + " with a table of " + columns + " columns");
    }

    /** {@code my basket contains} products and how many of each. */
    private Optional<Understanding> collected(PlannedStep step) {
        List<Intent> all = new ArrayList<>();
        for (String sentence : CollectionGrammar.adding(step.text(), step.table(), MaskedText::quoted)
                .orElse(List.of())) {
            if (!(parser.parse(sentence, Role.WHEN) instanceof Understood one)) {
                return Optional.empty();
            }
            all.addAll(one.intents());
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(new Understood(all));
    }

    /** {@code I add the following tasks}: what is said of them is said of each. */
    private Optional<Understanding> each(PlannedStep step) {
        List<String> rows = step.table().stream().map(row -> row.get(0)).toList();
        Optional<List<String>> sentences = EachGrammar.following(step.text(), rows, MaskedText::quoted);
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        List<Intent> all = new ArrayList<>();
        for (String sentence : sentences.get()) {
            if (!(parser.parse(sentence, step.role()) instanceof Understood one)) {
                return Optional.empty();
            }
            all.addAll(one.intents());
        }
        return Optional.of(new Understood(all));
    }

    /** {@code the visitor is told the following}: each row is a message of its own. */
    private Optional<Understanding> told(PlannedStep step) {
        List<Intent> all = new ArrayList<>();
        for (List<String> row : step.table()) {
            String sentence = FOLLOWING
                    .matcher(step.text())
                    .replaceFirst(Matcher.quoteReplacement(MaskedText.quoted(row.get(0))));
            if (sentence.equals(step.text())
                    || !(parser.parse(sentence, Role.THEN) instanceof Understood one)
                    || !one.intents().stream().allMatch(Intent.Told.class::isInstance)) {
                return Optional.empty();
            }
            all.addAll(one.intents());
        }
        return Optional.of(new Understood(all));
    }

    /** {@code the columns have the following counts}: each cell is a claim of its own. */
    private Optional<Understanding> properties(PlannedStep step) {
        return PropertyTables.sentences(step.text(), step.table())
                .flatMap(this::expected)
                .<Understanding>map(Understood::new);
    }

    /** Two columns may be of labels and what stands beside each, or rows under a heading. */
    private Optional<Understanding> labels(PlannedStep step, String text) {
        if (isDenied(text)) {
            // of what stands beside what, nobody can say which of the two is missing
            return LabelTables.messages(text, step.table()).isPresent() || LabelTables.isOfDetails(text)
                    ? Optional.of(new Understanding.NotUnderstood(step.text() + " with a table of 2 columns"))
                    : Optional.empty();
        }
        Optional<List<Intent>> messages =
                LabelTables.messages(text, step.table()).flatMap(this::expected);
        if (messages.isPresent()) {
            return messages.<Understanding>map(Understood::new);
        }
        boolean hasHeading = lexicon.areHeadings(step.table().get(0));
        Optional<List<Intent>> details = LabelTables.details(text, step.table(), hasHeading)
                .flatMap(this::expected)
                .filter(intents -> intents.stream().allMatch(Expect.class::isInstance));
        boolean mayBeRows = !hasHeading && step.table().size() > 1 && isOfSight(text);
        boolean isOfDetails = LabelTables.isOfDetails(text);
        if (details.isEmpty() || !isOfDetails && !mayBeRows) {
            return Optional.empty();
        }
        List<List<Expect>> readings = new ArrayList<>(List.of(expects(details.get())));
        if (mayBeRows) {
            readings.addAll(isOfDetails ? 1 : 0, rowReadings(step.table()));
        }
        return Optional.of(new Understood(List.of(new Intent.EitherWay(readings))));
    }

    private static List<Expect> expects(List<Intent> intents) {
        return intents.stream().map(Expect.class::cast).toList();
    }

    private Optional<List<Intent>> expected(List<String> sentences) {
        List<Intent> all = new ArrayList<>();
        for (String sentence : sentences) {
            if (!(parser.parse(sentence, Role.THEN) instanceof Understood one)) {
                return Optional.empty();
            }
            all.addAll(one.intents());
        }
        return Optional.of(all);
    }

    /** {@code I have the following todos} over names with a column that says which of them are done. */
    private Optional<Understanding> withState(PlannedStep step) {
        List<List<String>> rows = step.table();
        boolean saysDone = IS_DONE.matcher(rows.get(0).get(1)).matches()
                && rows.stream()
                        .skip(1)
                        .allMatch(row -> YES_OR_NO.matcher(row.get(1)).matches());
        if (!saysDone || !(each(step).orElse(null) instanceof Understood named)) {
            return Optional.empty();
        }
        List<Intent> all = new ArrayList<>(named.intents());
        rows.stream()
                .skip(1)
                .filter(row -> YES.matcher(row.get(1)).matches())
                .forEach(row -> all.add(new Act(Verb.CHECK, named(row.get(0)), null, null, 1)));
        return Optional.of(new Understood(all));
    }

    private List<Intent> fills(List<List<String>> rows) {
        List<Intent> intents = new ArrayList<>();
        for (List<String> row : rows) {
            if (row != rows.get(0) || !lexicon.areHeadings(row)) {
                intents.add(new Act(Verb.SET, named(row.get(0)), row.get(1), null, 1));
            }
        }
        return intents;
    }

    /** A heading with the names of fields, and a record in each row: each goes through the form. */
    private static List<Intent> records(List<List<String>> table) {
        List<String> heading = table.get(0);
        List<Intent> records = new ArrayList<>();
        for (List<String> row : table.subList(1, table.size())) {
            List<UseForm.Field> fields = new ArrayList<>();
            for (int column = 0; column < heading.size(); column++) {
                fields.add(new UseForm.Field(named(heading.get(column)), row.get(column)));
            }
            records.add(new UseForm(fields, List.of("add", "save", "create", "register", "submit"), null));
        }
        return records;
    }

    /** A number may be what a field of the row holds: then the other texts tell which row it is. */
    private static List<List<Expect>> rowReadings(List<List<String>> table) {
        List<Expect> byAll = expects(rows(table, false));
        List<List<String>> rows = table.subList(1, table.size());
        boolean haveNumbers = rows.stream().flatMap(List::stream).anyMatch(StepReader::isNumber)
                && rows.stream().allMatch(row -> row.stream().anyMatch(text -> !isNumber(text) && !text.isBlank()));
        return haveNumbers ? List.of(byAll, expects(rows(table, false, text -> !isNumber(text)))) : List.of(byAll);
    }

    private static List<? extends Intent> rows(List<List<String>> table) {
        List<List<Expect>> readings = rowReadings(table);
        return readings.size() == 1 ? readings.get(0) : List.of(new Intent.EitherWay(readings));
    }

    private static boolean isNumber(String text) {
        return text.strip().matches("\\d{1,4}");
    }

    private static List<Intent> rows(List<List<String>> table, boolean denied) {
        return rows(table, denied, text -> true);
    }

    /** Of each row of the step's table, one row of the page holds every text, each in the column of its heading. */
    private static List<Intent> rows(List<List<String>> table, boolean denied, Predicate<String> tells) {
        List<Intent> intents = new ArrayList<>();
        for (List<String> row : table.subList(1, table.size())) {
            List<String> texts = row.stream()
                    .filter(text -> !text.isBlank() && tells.test(text))
                    .toList();
            Phrase holder = Phrase.rowWith(texts);
            intents.add(new Expect(Claim.VISIBLE, holder, null, null, Match.EXACT, denied));
            for (int column = 0; column < row.size() && !denied; column++) {
                if (!row.get(column).isBlank()) {
                    intents.add(new Expect(
                            Claim.IN_COLUMN,
                            holder,
                            row.get(column),
                            table.get(0).get(column),
                            Match.EXACT,
                            false));
                }
            }
        }
        return intents;
    }

    private static Expect only(List<List<String>> rows) {
        return new Expect(
                Claim.ONLY,
                null,
                null,
                null,
                Match.EXACT,
                false,
                rows.stream().map(row -> row.get(0)).toList());
    }

    /** That there is nothing else is another claim. */
    private static boolean isOfSight(String text) {
        return SEES.matcher(text).matches()
                || ARE_SEEN.matcher(text).matches() && !ONLY.matcher(text).find();
    }

    private static boolean isDenied(String text) {
        return NEGATION.matcher(text).find();
    }

    private static List<Intent> sees(List<List<String>> rows, boolean denied) {
        List<Intent> intents = new ArrayList<>();
        for (List<String> row : rows) {
            intents.add(new Expect(Claim.VISIBLE, named(row.get(0)), null, null, Match.EXACT, denied));
        }
        return intents;
    }

    private static Phrase named(String name) {
        return Phrase.of("\"" + name + "\"").called(name);
    }
}
