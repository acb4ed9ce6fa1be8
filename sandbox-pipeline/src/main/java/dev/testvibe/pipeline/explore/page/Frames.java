package dev.testvibe.pipeline.explore.page;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.recording.Expectation;

/** The frame that a scenario has gone into: until it leaves it, nothing outside is meant. */
public final class Frames {

    private final Grounder grounder;

    public Frames(Grounder grounder) {
        this.grounder = grounder;
    }

    /** Goes into a frame, from within the one that it is in; null for out of all of them. */
    public Resolution use(String line, @Nullable Phrase phrase) {
        if (phrase == null) {
            grounder.leaveFrames();
            return Resolution.of();
        }
        Grounding grounding = grounder.ground(phrase, Purpose.TOUCH);
        if (!(grounding instanceof Grounding.Found found)) {
            return new Resolution.Stopped(Findings.ungrounded(line, grounding));
        }
        if (!found.element().isFrame()) {
            return new Resolution.Stopped(Findings.ungrounded(line, "“" + phrase.text() + "” is no frame"));
        }
        grounder.enterFrame(phrase);
        return Resolution.of(new Expectation.Visible(found.element().target(), false));
    }
}
