package dev.testvibe.pipeline.explore.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.testvibe.pipeline.explore.plan.FeaturePlan.PlannedStep;
import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Understanding;
import dev.testvibe.pipeline.language.intent.Understanding.NotUnderstood;
import dev.testvibe.pipeline.language.intent.Understanding.Understood;

/**
 * What a step over a table does besides: {@code fill in the form with the following values and press "Send"}. The table is
 * for the rest of the step.
 */
final class DeedsWithTables {

    private static final String OF_THE_TABLE =
            "\\b(?:following|these|below|given|details|values|data|fields|information)\\b";
    private static final String CONTROL = "(?:(?:on )?(?:the |my )?(?:\"[^\"]+\"|'[^']+'|“[^”]+”)"
            + "(?: (?:button|link|tab|option|icon|menu item|menu entry))?|(?:on )?the [^\"]{1,40}?(?:button|link))"
            + "(?: (?:in|on|at|of|below|under) the [^\"]{1,40}?)?";

    private static final Pattern THEN_DOES = Pattern.compile(
            "(?<table>[^\"“]*?" + OF_THE_TABLE
                    + "[^\"“]*?),? (?:and then|and|then|before|by) (?<deed>(?:I )?(?<verb>press|click|tap|hit|choose|select|use|push)(?:es|s|ed|ing)? "
                    + CONTROL + ")[:\\s]*",
            Pattern.CASE_INSENSITIVE);
    /** {@code and submit it}: the form that the table is for. */
    private static final Pattern THEN_SENDS = Pattern.compile(
            "(?<table>[^\"“]*?\\b(?:fill|complete|enter|provide|update|change|edit)\\w*\\b[^\"“]*?" + OF_THE_TABLE
                    + "[^\"“]*?),? (?:and then|and|then) (?:I )?(?<verb>submit|save|send)(?:s|ted|t|d)?"
                    + "(?: (?<what>it|them|(?:the|my) (?:[a-z]+ )?(?:form|changes|details|data|request|application)))?[:\\s]*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DOES_FIRST = Pattern.compile(
            "(?<deed>[^\"“]*?\\b(?:press|click|tap|hit|follow|open|choose|select)(?:es|s|ed|ing)? " + CONTROL
                    + "),? (?:and then|and|then) (?<table>[^\"“]*" + OF_THE_TABLE + "[^\"“]*)",
            Pattern.CASE_INSENSITIVE);

    private final Function<PlannedStep, Understanding> read;

    /** @param read how a step is read by itself */
    DeedsWithTables(Function<PlannedStep, Understanding> read) {
        this.read = read;
    }

    /** Nothing where the step does no more than its table says. */
    Optional<Understanding> read(PlannedStep step) {
        if (step.role() == Role.THEN) {
            return Optional.empty();
        }
        Matcher then = THEN_DOES.matcher(step.text());
        if (then.matches()) {
            String deed = then.group("deed").replaceFirst("(?i)^((?:I )?" + then.group("verb") + ")ing ", "$1 ");
            return Optional.of(both(step, step.saying(then.group("table")), alone(step, deed)));
        }
        Matcher sends = THEN_SENDS.matcher(step.text());
        if (sends.matches()) {
            String what = sends.group("what");
            boolean isTheForm = what == null || what.matches("(?i)it|them");
            String deed = "I " + sends.group("verb") + " " + (isTheForm ? "the form" : what);
            return Optional.of(both(step, step.saying(sends.group("table")), alone(step, deed)));
        }
        Matcher first = DOES_FIRST.matcher(step.text());
        return first.matches()
                ? Optional.of(both(step, alone(step, first.group("deed")), step.saying(first.group("table"))))
                : Optional.empty();
    }

    private static PlannedStep alone(PlannedStep step, String deed) {
        return new PlannedStep(step.keyword(), step.role(), deed, deed, step.background(), List.of(), step.docString());
    }

    private Understanding both(PlannedStep whole, PlannedStep first, PlannedStep second) {
        return read.apply(first) instanceof Understood one && read.apply(second) instanceof Understood other
                ? new Understood(Stream.concat(one.intents().stream(), other.intents().stream())
                        .toList())
                : new NotUnderstood(whole.text());
    }
}
