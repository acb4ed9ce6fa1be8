package dev.testvibe.pipeline.explore;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.Kind;
import dev.testvibe.pipeline.language.Phrase;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Target;

/** What a form says beside one of its fields, such as {@code must not be empty}. */
final class FieldMessages {

    private static final int MOST_LEVELS = 4;
    /** How far up an element holds the field and no other; 0 where already its parent holds another. */
    private static final String LEVELS = """
            field => {
              const FIELDS = 'input:not([type=hidden],[type=submit],[type=button]),select,textarea';
              let levels = 0;
              for (let one = field.parentElement; one && one !== document.body && one.querySelectorAll(FIELDS).length === 1; one = one.parentElement) levels++;
              return levels;
            }
            """;

    private final LivePage live;
    private final Grounder grounder;

    FieldMessages(LivePage live, Grounder grounder) {
        this.live = live;
        this.grounder = grounder;
    }

    /** Nothing where the phrase is of no message of a field, or the field is not plain. */
    Optional<Resolution> shows(Phrase phrase, String text) {
        @Nullable Phrase field = phrase.within();
        boolean isOfAField = phrase.kind() == Kind.MESSAGE && phrase.name() == null && field != null;
        if (!isOfAField || field == null) {
            return Optional.empty();
        }
        Phrase called = field.kind() == null ? field.ofKind(Kind.FIELD) : field;
        return grounder.ground(called, Purpose.SET) instanceof Grounding.Found found
                ? Optional.of(beside(found.element().target(), text))
                : Optional.empty();
    }

    private Resolution beside(Target field, String text) {
        int levels = live.locate(field).evaluate(LEVELS) instanceof Number number
                ? Math.min(MOST_LEVELS, number.intValue())
                : 0;
        String holder = field.selector() + " >> xpath="
                + "../".repeat(Math.max(1, levels)).replaceFirst("/$", "");
        return Resolution.of(new Expectation.Visible(
                new Target(
                        holder + " >> " + Selectors.exactText(text),
                        "the message “" + text + "” of " + field.description()),
                false));
    }
}
