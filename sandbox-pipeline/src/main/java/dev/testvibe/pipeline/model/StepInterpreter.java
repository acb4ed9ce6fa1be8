package dev.testvibe.pipeline.model;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.core.JacksonException;
import com.microsoft.playwright.Page;

import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.protocol.JobMessage.ModelAsked;
import dev.testvibe.pipeline.protocol.ModelAnswered;

/** Has a language model read a step on the page that is open, and takes nothing from it that cannot be checked. */
public final class StepInterpreter {

    private final LanguageModel model;
    private final Supplier<Page> pages;
    private final Grounder grounder;
    private final UnaryOperator<String> concealing;

    /** @param concealing takes out of a text what the model must not read, and is the same each time */
    public StepInterpreter(
            LanguageModel model, Supplier<Page> pages, Grounder grounder, UnaryOperator<String> concealing) {
        this.model = model;
        this.pages = pages;
        this.grounder = grounder;
        this.concealing = concealing;
    }

    /** @param before the lines before the step, in order */
    public Reading read(OpenStep step, List<String> before) {
        ShownPage page = ShownPage.of(pages.get(), concealing);
        ModelAnswered answered = model.ask(new ModelAsked(
                UUID.randomUUID().toString(),
                Question.instructions(step),
                concealing.apply(Question.text(step, before, page.text())),
                Question.schema(step)));
        String cost =
                "%s: %d tokens in, %d out".formatted(answered.model(), answered.inputTokens(), answered.outputTokens());
        if (answered.text() == null) {
            return new Reading.Refused(String.valueOf(answered.obstacle()), cost);
        }
        try {
            return new AnswerCheck(step, page, grounder, concealing).check(Answer.parse(answered.text()), cost);
        } catch (JacksonException e) {
            return new Reading.Refused("its answer is not of the shape that was asked for", cost);
        } catch (AnswerCheck.Unacceptable e) {
            return new Reading.Refused(String.valueOf(e.getMessage()), cost);
        }
    }
}
