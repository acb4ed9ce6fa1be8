package dev.testvibe.pipeline.browser;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import com.microsoft.playwright.Dialog;

import dev.testvibe.pipeline.recording.Action.AnswerNextDialog;

/** The dialogs of the browser: what they said, and how the next ones are answered. */
public final class Dialogs {

    private final List<String> messages = new ArrayList<>();
    private final Deque<AnswerNextDialog> answers = new ArrayDeque<>();

    /** Answers as was said beforehand, or else accepts. */
    void answer(Dialog dialog) {
        messages.add(dialog.message());
        AnswerNextDialog answer = answers.poll();
        if (answer == null) {
            dialog.accept();
        } else if (!answer.accept()) {
            dialog.dismiss();
        } else if (answer.promptText() == null) {
            dialog.accept();
        } else {
            dialog.accept(answer.promptText().text());
        }
    }

    void answerNext(AnswerNextDialog answer) {
        answers.add(answer);
    }

    /**
     * Takes back the latest answer that no dialog has asked for.
     *
     * @return whether there was one
     */
    public boolean withdrawAnswer() {
        return answers.pollLast() != null;
    }

    /** Forgets the first of the dialogs so far. */
    void leave() {
        if (!messages.isEmpty()) {
            messages.remove(0);
        }
    }

    /** Messages of the dialogs so far that were not left behind, in order. */
    public List<String> messages() {
        return List.copyOf(messages);
    }
}
