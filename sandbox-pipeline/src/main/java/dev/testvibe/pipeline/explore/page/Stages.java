package dev.testvibe.pipeline.explore.page;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Literal;

/** The stages of a form that is filled in step by step, of which one is open at a time. */
public final class Stages {

    private static final PageScript SCRIPT = PageScript.of("stages.js");

    private final LivePage live;
    private final Grounder grounder;

    public Stages(LivePage live, Grounder grounder) {
        this.live = live;
        this.grounder = grounder;
    }

    /** That a stage is open: what is called after it can be seen. */
    public Resolution resolve(String line, Expect expect) {
        String stage = String.valueOf(expect.value());
        return panel(stage)
                .map(element -> Resolution.of(new Expectation.Visible(element.target(), expect.negated())))
                .or(() -> titled(stage, expect.detail(), expect.negated()))
                .orElseGet(() -> new Resolution.Stopped(Findings.ungrounded(
                        line, "nothing on the page is plainly the step “" + stage + "” of a form")));
    }

    /** Whether what a phrase names is on a stage that is not open yet. */
    public boolean isOnAnother(Phrase phrase) {
        return grounder.ground(phrase, Purpose.OBSERVE_HIDDEN) instanceof Grounding.Found found
                && !found.element().visible()
                && live.locate(found.element().target()).count() == 1
                && Boolean.TRUE.equals(live.locate(found.element().target()).evaluate(SCRIPT.call("isOnAnother")));
    }

    /** What can be chosen on the open stage, where nothing is yet: the first of the only things of their like. */
    public Optional<Element> choice() {
        @Nullable Object path = live.page().evaluate(SCRIPT.call("choice"));
        return path == null ? Optional.empty() : grounder.at(String.valueOf(path), "the first of what can be chosen");
    }

    /** The title of a page that is a stage by itself begins with its number. */
    private Optional<Resolution> titled(String stage, @Nullable String process, boolean negated) {
        return live.page().evaluate(SCRIPT.call("titled"), Arrays.asList(stage, process)) instanceof Map<?, ?> title
                ? grounder.at(String.valueOf(title.get("path")), "the title of the step")
                        .map(element -> Resolution.of(new Expectation.HasText(
                                element.target(),
                                Literal.of(String.valueOf(title.get("text"))),
                                Expectation.Match.EXACT,
                                false,
                                negated)))
                : Optional.empty();
    }

    private Optional<Element> panel(String stage) {
        @Nullable Object path = live.page().evaluate(SCRIPT.call("panel"), stage);
        return path == null ? Optional.empty() : grounder.at(String.valueOf(path), "the step “" + stage + "”");
    }
}
