package dev.testvibe.pipeline.explore.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.testvibe.pipeline.language.StepParser;
import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.PageEffect;
import dev.testvibe.pipeline.language.intent.Understanding;
import dev.testvibe.pipeline.language.intent.Understanding.NotUnderstood;
import dev.testvibe.pipeline.language.intent.Understanding.Understood;
import dev.testvibe.pipeline.language.words.MaskedText;

/** What steps over data tables expect: lists, messages, values beside labels, rows. */
final class ExpectedTables {

    private static final Pattern REMAIN =
            Pattern.compile("\\b(?:remains?|remaining|left|kept|stays?|there)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern OPTIONS = Pattern.compile(
            "^.*\\b(?:drop-?down|select|combo ?box)\\b.*\\b(?:options|offers?|offer the following):?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FOLLOWING =
            Pattern.compile("\\b(?:the following|these)(?: [a-z]+){0,2}[:\\s]*$", Pattern.CASE_INSENSITIVE);

    private final StepParser parser;

    ExpectedTables(StepParser parser) {
        this.parser = parser;
    }

    /** The first reading that takes the table. */
    Optional<Understanding> read(StepTable table) {
        return Stream.<Function<StepTable, Optional<Understanding>>>of(
                        this::inOrder,
                        this::whole,
                        this::only,
                        this::options,
                        this::told,
                        this::properties,
                        this::counts,
                        this::labels,
                        this::seen,
                        this::rows)
                .map(reading -> reading.apply(table))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Understanding> inOrder(StepTable table) {
        return table.columns() == 1 && table.isInOrder()
                ? Optional.of(parser.parse(table.announcement() + ": " + table.listed(), Role.THEN))
                : Optional.empty();
    }

    private Optional<Understanding> whole(StepTable table) {
        return table.ofWhat()
                .filter(what -> table.columns() == 1)
                .map(what -> table.isDenied()
                        ? new NotUnderstood(table.step().text(), null)
                        : parser.parse(what + " should be in this order: " + table.listed(), Role.THEN));
    }

    private Optional<Understanding> only(StepTable table) {
        return table.columns() == 1 && table.isOfNothingElse()
                ? Optional.of(new Understood(List.of(TableRows.only(table.rows()))))
                : Optional.empty();
    }

    private Optional<Understanding> options(StepTable table) {
        return table.columns() == 1 && OPTIONS.matcher(table.text()).matches()
                ? Optional.of(parser.parse(
                                table.step().text().replaceAll("(?i) following\\b|[:\\s]+$", "") + " " + table.listed(),
                                Role.THEN))
                        .filter(Understood.class::isInstance)
                : Optional.empty();
    }

    /** {@code the visitor is told the following}: each row is a message of its own. */
    private Optional<Understanding> told(StepTable table) {
        if (table.columns() != 1 || table.isDenied()) {
            return Optional.empty();
        }
        String text = table.step().text();
        return expected(table.rows().stream()
                        .map(row -> FOLLOWING
                                .matcher(text)
                                .replaceFirst(Matcher.quoteReplacement(MaskedText.quoted(row.get(0)))))
                        .filter(sentence -> !sentence.equals(text))
                        .toList())
                .filter(claims -> !claims.isEmpty() && claims.stream().allMatch(PageEffect.Told.class::isInstance))
                .map(Understood::new);
    }

    /** {@code the columns have the following counts}: each cell is a claim of its own. */
    private Optional<Understanding> properties(StepTable table) {
        return table.isDenied()
                ? Optional.empty()
                : PropertyTables.sentences(table.step().text(), table.rows())
                        .flatMap(this::expected)
                        .map(Understood::new);
    }

    /** A row of the page for each, or as many things in what goes by each name. */
    private Optional<Understanding> counts(StepTable table) {
        return table.isDenied() || table.isOfNothingElse() || !table.isOfSight()
                ? Optional.empty()
                : PropertyTables.counts(table.step().text(), table.rows())
                        .flatMap(this::expected)
                        .filter(counts -> counts.stream().allMatch(Expect.class::isInstance))
                        .map(counts -> {
                            List<List<Expect>> readings = new ArrayList<>(TableRows.readings(table.rows()));
                            readings.add(counts.stream().map(Expect.class::cast).toList());
                            return new Understood(List.of(new Intent.EitherWay(readings)));
                        });
    }

    /** Two columns may be of labels and what stands beside each, or rows under a heading. */
    private Optional<Understanding> labels(StepTable table) {
        if (table.columns() != 2) {
            return Optional.empty();
        }
        Optional<List<String>> messages = LabelTables.messages(table.text(), table.rows());
        if (table.isDenied()) {
            // of what stands beside what, nobody can say which of the two is missing
            return messages.isPresent() || LabelTables.isOfDetails(table.text())
                    ? Optional.of(table.notUnderstood())
                    : Optional.empty();
        }
        return messages.flatMap(this::expected)
                .<Understanding>map(Understood::new)
                .or(() -> details(table));
    }

    private Optional<Understanding> details(StepTable table) {
        Optional<List<Expect>> details = details(table, false);
        boolean mayBeRows = !table.hasHeading() && table.rows().size() > 1 && table.isOfSight();
        boolean isOfDetails =
                LabelTables.isOfDetails(table.text()) || !table.hasHeading() && LabelTables.isOfSums(table.text());
        if (details.isEmpty() || !isOfDetails && !mayBeRows) {
            return Optional.empty();
        }
        List<List<Expect>> readings = new ArrayList<>(List.of(details.get()));
        details(table, true).filter(any -> isOfDetails).ifPresent(readings::add);
        if (mayBeRows) {
            readings.addAll(isOfDetails ? readings.size() : 0, TableRows.readings(table.rows()));
        }
        return Optional.of(new Understood(List.of(new Intent.EitherWay(readings))));
    }

    private Optional<List<Expect>> details(StepTable table, boolean toTheLetter) {
        return LabelTables.details(table.text(), table.rows(), table.hasHeading(), toTheLetter)
                .flatMap(this::expected)
                .filter(intents -> intents.stream().allMatch(Expect.class::isInstance))
                .map(intents -> intents.stream().map(Expect.class::cast).toList());
    }

    private Optional<Understanding> seen(StepTable table) {
        return table.columns() == 1 && table.isOfSight()
                ? Optional.of(new Understood(TableRows.named(table.rows(), table.isDenied())))
                : Optional.empty();
    }

    private Optional<Understanding> rows(StepTable table) {
        boolean isWhole = table.ofWhat().isPresent();
        boolean areAll = table.isOfNothingElse() || isWhole;
        boolean isOfRows = table.isOfSight()
                || isWhole
                || areAll && REMAIN.matcher(table.text()).find();
        if (table.rows().size() < 2 || !isOfRows || areAll && table.isDenied()) {
            return Optional.empty();
        }
        List<Intent> all =
                new ArrayList<>(table.isDenied() ? TableRows.missing(table.rows()) : TableRows.shown(table.rows()));
        if (areAll) {
            all.add(TableRows.only(table.body()));
        }
        return Optional.of(new Understood(all));
    }

    private Optional<List<Intent>> expected(List<String> sentences) {
        return Sentences.read(parser, sentences, Role.THEN);
    }
}
