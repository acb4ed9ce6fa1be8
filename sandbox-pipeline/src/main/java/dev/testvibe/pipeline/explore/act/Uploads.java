package dev.testvibe.pipeline.explore.act;

import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.recording.Action;

/** Gives files to the field that takes them. */
final class Uploads {

    private final Grounder grounder;

    Uploads(Grounder grounder) {
        this.grounder = grounder;
    }

    /** To an element, where that takes files; it may be no more than the button for them. */
    Resolution to(String line, Element element, String file) {
        return element.type().equals("file")
                ? Resolution.of(new Action.Upload(element.target(), file))
                : toTheOnly(line, file);
    }

    /** To the one field for files, whatever it is called. */
    Resolution toTheOnly(String line, String file) {
        Phrase field = Phrase.of("the field for files").ofKind(Kind.FIELD).by(Phrase.Hint.CSS, "input[type=file]");
        Grounding grounding = grounder.ground(field, Purpose.OBSERVE_HIDDEN);
        return grounding instanceof Grounding.Found found
                ? Resolution.of(new Action.Upload(found.element().target(), file))
                : new Resolution.Stopped(Findings.ungrounded(line, grounding));
    }
}
