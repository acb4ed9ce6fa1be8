package dev.testvibe.pipeline.explore.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.testvibe.pipeline.language.StepParser;
import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.act.AccountGrammar;
import dev.testvibe.pipeline.language.act.CollectionGrammar;
import dev.testvibe.pipeline.language.act.CompositeGrammar;
import dev.testvibe.pipeline.language.act.EachGrammar;
import dev.testvibe.pipeline.language.act.ParticularsGrammar;
import dev.testvibe.pipeline.language.claim.ListGrammar;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Intent.HasAccount;
import dev.testvibe.pipeline.language.intent.Intent.UseForm;
import dev.testvibe.pipeline.language.intent.Understanding;
import dev.testvibe.pipeline.language.intent.Understanding.Understood;
import dev.testvibe.pipeline.language.intent.Verb;
import dev.testvibe.pipeline.language.lexicon.Lexicon;
import dev.testvibe.pipeline.language.words.DoneWords;
import dev.testvibe.pipeline.language.words.MaskedText;

/** What steps over data tables do, or start from: things that are added, accounts, a form that is filled in. */
final class GivenTables {

    private static final Pattern FILLS = Pattern.compile(
            "^.*\\b(?:fill|enter|provide|complete|submit|type|input|set)\\w*\\b.*\\b(?:form|following|details|values|fields|data|information)\\b.*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RECORDS = Pattern.compile(
            "^.*\\b(?:following|these|exists?|contains?|created?|adds?|added|registers?|registered|loaded with)\\b.*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern IS_DONE = Pattern.compile(
            "(?:is )?(?:completed|done|checked|finished|complete|status|state)\\??", Pattern.CASE_INSENSITIVE);
    private static final Pattern YES =
            Pattern.compile("yes|true|x|✓|completed?|done|checked|finished", Pattern.CASE_INSENSITIVE);
    private static final Pattern YES_OR_NO = Pattern.compile(
            YES.pattern() + "|no|false|-|active|open|pending|incomplete|not done|unchecked|todo|",
            Pattern.CASE_INSENSITIVE);

    private final Lexicon lexicon;
    private final StepParser parser;

    GivenTables(Lexicon lexicon, StepParser parser) {
        this.lexicon = lexicon;
        this.parser = parser;
    }

    /** The first reading that takes the table. */
    Optional<Understanding> read(StepTable table) {
        return Stream.<Function<StepTable, Optional<Understanding>>>of(
                        this::list,
                        this::collected,
                        this::each,
                        this::withState,
                        this::accounts,
                        this::form,
                        this::fills,
                        this::records)
                .map(reading -> reading.apply(table))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** {@code my list is}: these, and no others. */
    private Optional<Understanding> list(StepTable table) {
        boolean isList = table.columns() == 1
                && table.role() == Role.GIVEN
                && ListGrammar.announces(table.step().text());
        return isList ? Optional.of(parser.parse("the list is " + table.listed(), table.role())) : Optional.empty();
    }

    /** {@code my basket contains} products and how many of each. */
    private Optional<Understanding> collected(StepTable table) {
        return understood(CollectionGrammar.adding(table.step().text(), table.rows(), MaskedText::quoted), Role.WHEN);
    }

    /** {@code I add the following tasks}: what is said of them is said of each. */
    private Optional<Understanding> each(StepTable table) {
        return table.columns() == 1 ? ofEach(table) : Optional.empty();
    }

    private Optional<Understanding> ofEach(StepTable table) {
        List<String> rows = table.rows().stream().map(row -> row.get(0)).toList();
        return understood(EachGrammar.following(table.step().text(), rows, MaskedText::quoted), table.role());
    }

    private Optional<Understanding> understood(Optional<List<String>> sentences, Role role) {
        return sentences
                .flatMap(all -> Sentences.read(parser, all, role))
                .filter(intents -> !intents.isEmpty())
                .map(Understood::new);
    }

    /** {@code I have the following todos} over names with a column that says which of them are done. */
    private Optional<Understanding> withState(StepTable table) {
        String heading = table.columns() == 2 ? table.rows().get(0).get(1) : "";
        boolean isOwnWord = DoneWords.isOne(heading.toLowerCase(Locale.ROOT).replaceFirst("\\?$", ""));
        boolean saysDone = (isOwnWord || IS_DONE.matcher(heading).matches())
                && table.body().stream()
                        .allMatch(row -> YES_OR_NO.matcher(row.get(1)).matches());
        if (!saysDone || !(ofEach(table).orElse(null) instanceof Understood named)) {
            return Optional.empty();
        }
        List<Intent> all = new ArrayList<>(named.intents());
        if (isOwnWord) {
            return marked(table, heading).map(marking -> {
                all.addAll(marking);
                return new Understood(all);
            });
        }
        table.body().stream()
                .filter(row -> YES.matcher(row.get(1)).matches())
                .forEach(row -> all.add(new Act(Verb.CHECK, TableRows.called(row.get(0)), null, null, 1)));
        return Optional.of(new Understood(all));
    }

    /** {@code packed: yes}: it is marked as that, by whatever does so. */
    private Optional<List<Intent>> marked(StepTable table, String heading) {
        List<String> sentences = table.body().stream()
                .filter(row -> YES.matcher(row.get(1)).matches())
                .map(row -> "I mark " + MaskedText.quoted(row.get(0)) + " as "
                        + heading.toLowerCase(Locale.ROOT).replaceFirst("\\?$", ""))
                .toList();
        return Sentences.read(parser, sentences, Role.WHEN);
    }

    private Optional<Understanding> accounts(StepTable table) {
        List<HasAccount> accounts =
                table.role() == Role.GIVEN ? AccountGrammar.table(table.text(), table.rows()) : List.of();
        return accounts.isEmpty() ? Optional.empty() : Optional.of(new Understood(List.copyOf(accounts)));
    }

    /** What is looked for, or the data of one form. */
    private Optional<Understanding> form(StepTable table) {
        return ParticularsGrammar.table(table.text(), table.rows(), table.hasHeading())
                .<Intent>map(search -> search)
                .or(() -> CompositeGrammar.table(table.text(), table.rows(), table.hasHeading()))
                .map(one -> new Understood(List.of(one)));
    }

    private Optional<Understanding> fills(StepTable table) {
        if (table.columns() != 2 || !FILLS.matcher(table.text()).matches()) {
            return Optional.empty();
        }
        return Optional.of(new Understood(table.rows().stream()
                .filter(row -> row != table.rows().get(0) || !lexicon.areHeadings(row))
                .<Intent>map(row -> new Act(Verb.SET, TableRows.called(row.get(0)), row.get(1), null, 1))
                .toList()));
    }

    /** A heading with the names of fields, and a record in each row: each goes through the form. */
    private Optional<Understanding> records(StepTable table) {
        boolean isOfRecords =
                table.rows().size() > 1 && RECORDS.matcher(table.text()).matches();
        List<String> heading = table.rows().get(0);
        return isOfRecords
                ? Optional.of(new Understood(table.body().stream()
                        .<Intent>map(row -> record(heading, row))
                        .toList()))
                : Optional.empty();
    }

    private static UseForm record(List<String> heading, List<String> row) {
        List<UseForm.Field> fields = new ArrayList<>();
        for (int column = 0; column < heading.size(); column++) {
            fields.add(new UseForm.Field(TableRows.called(heading.get(column)), row.get(column)));
        }
        return new UseForm(fields, List.of("add", "save", "create", "register", "submit"), null);
    }
}
