package dev.testvibe.pipeline.explore.act;

import java.util.List;
import java.util.Optional;

import dev.testvibe.pipeline.explore.plan.Literals;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Understanding;
import dev.testvibe.pipeline.language.intent.Understanding.Understood;
import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.Operation;

/** A dialog blocks the page while it is open: how it is answered must be said before the action that opens it. */
public final class DialogAnswers {

    private final List<Understanding> understandings;
    private final Literals literals;

    public DialogAnswers(List<Understanding> understandings, Literals literals) {
        this.understandings = understandings;
        this.literals = literals;
    }

    /** The answer to what an act of a step opens: in the same step, or in a later one. */
    public Optional<Intent.AnswerDialog> thatFollows(int index, Intent act) {
        List<Intent> intents =
                understandings.get(index) instanceof Understood understood ? understood.intents() : List.of();
        int next = intents.indexOf(act) + 1;
        return next > 0 && next < intents.size() && intents.get(next) instanceof Intent.AnswerDialog answer
                ? Optional.of(answer)
                : thatFollows(index);
    }

    /** The answer that a later step gives to what this one opens. */
    private Optional<Intent.AnswerDialog> thatFollows(int index) {
        for (int next = index + 1; next < understandings.size(); next++) {
            if (!(understandings.get(next) instanceof Understood understood)) {
                return Optional.empty();
            }
            for (Intent intent : understood.intents()) {
                if (intent instanceof Intent.AnswerDialog answer) {
                    return Optional.of(answer);
                }
                if (!(intent instanceof Expect expect && expect.claim() == Claim.DIALOG)) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** A text is only entered, and then it is accepted. */
    public boolean isAcceptedLater(int index, Intent.AnswerDialog answer) {
        return answer.promptText() != null
                && thatFollows(index).filter(next -> next.promptText() == null).isPresent();
    }

    /** The same answer, ahead of the dialog. */
    public Action.AnswerNextDialog ahead(Intent.AnswerDialog answer) {
        return new Action.AnswerNextDialog(
                answer.accept(), answer.promptText() == null ? null : literals.of(answer.promptText()));
    }

    private Optional<Intent.AnswerDialog> answered(int index, List<Intent> intents) {
        return intents.stream()
                .filter(Intent.Act.class::isInstance)
                .map(act -> thatFollows(index, act))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether what was recorded of a step answers dialogs as the steps after it say now. */
    public boolean areAsRecorded(int index, List<Operation> recorded) {
        List<Intent> intents =
                understandings.get(index) instanceof Understood understood ? understood.intents() : List.of();
        boolean opens = intents.stream().anyMatch(Intent.Act.class::isInstance);
        Optional<Operation> answer = recorded.stream()
                .filter(Action.AnswerNextDialog.class::isInstance)
                .findFirst();
        boolean leaves = intents.stream()
                .anyMatch(intent -> intent instanceof Intent.AnswerDialog given && !isAcceptedLater(index, given));
        return (opens ? answered(index, intents).map(this::ahead) : Optional.empty()).equals(answer)
                && leaves == recorded.stream().anyMatch(Action.LeaveDialog.class::isInstance);
    }
}
