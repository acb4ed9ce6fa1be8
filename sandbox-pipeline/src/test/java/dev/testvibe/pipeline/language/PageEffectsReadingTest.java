package dev.testvibe.pipeline.language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.PageEffect;
import dev.testvibe.pipeline.language.intent.PageEffect.ClassChange;
import dev.testvibe.pipeline.language.intent.PageEffect.Happens;
import dev.testvibe.pipeline.language.intent.PageEffect.MediaIs;
import dev.testvibe.pipeline.language.intent.Understanding;
import dev.testvibe.pipeline.language.intent.Understanding.NotUnderstood;
import dev.testvibe.pipeline.language.intent.Understanding.Understood;
import dev.testvibe.pipeline.recording.MediaState;
import dev.testvibe.pipeline.recording.PageEvent;

import static dev.testvibe.pipeline.language.EnglishSteps.only;
import static dev.testvibe.pipeline.language.EnglishSteps.parse;
import static org.assertj.core.api.Assertions.assertThat;

class PageEffectsReadingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the clip should resume playing | PLAYING | 0 | false",
                "the song with data-testid \"a\" should be playing | PLAYING | 0 | false",
                "no music should be heard | PLAYING | 0 | true",
                "the app should play the tune | PLAYING | 0 | false",
                "the clip is stopped | PAUSED | 0 | false",
                "the song should pause | PAUSED | 0 | false",
                "the clip's position should be 45 seconds | TIME | 45 | false",
                "the clip\"s position should be 45 seconds | TIME | 45 | false",
                "the clip is 7 seconds from its end | REMAINING | 7 | false",
                "the clip should jump to its end | REMAINING | 0 | false",
                "the clip's volume should be lowered to 0.3 | VOLUME | 0.3 | false",
                "the playback volume is raised to 80% | VOLUME | 0.8 | false",
                "the speed of the clip should be \"2x\" | SPEED | 2 | false",
                "the video should be muted | MUTED | 0 | false"
            })
    void readsWhatAudioAndVideoDo(String step, MediaState state, double value, boolean negated) {
        MediaIs is = (MediaIs) only(step, Role.THEN);

        assertThat(is.state()).isEqualTo(state);
        assertThat(is.value()).isEqualTo(value);
        assertThat(is.negated()).isEqualTo(negated);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the browser should say aloud \"Good night\" three times | SPEAK | Good night | 3 | false",
                "the text \"Hello\" should be spoken | SPEAK | Hello | 0 | false",
                "a drag should begin | DRAG_START | | 0 | false",
                "no drag should begin | DRAG_START | | 0 | true",
                "the label \"Emma\" should be carried by the drag | DRAG_DATA | Emma | 0 | false",
                "the browser's context menu should be suppressed | CONTEXT_MENU | prevented | 0 | false"
            })
    void readsWhatHappens(String step, PageEvent event, String detail, int times, boolean negated) {
        Happens happens = (Happens) only(step, Role.THEN);

        assertThat(happens.event()).isEqualTo(event);
        assertThat(happens.detail()).isEqualTo(detail);
        assertThat(happens.times()).isEqualTo(times);
        assertThat(happens.negated()).isEqualTo(negated);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the key should briefly have the \"active\" class applied | active | true | 0 | false",
                "the \"active\" class must be removed from the key after 150ms | active | false | 150 | false",
                "the \"active\" class should be removed within 2 seconds | active | false | 2000 | true",
                "the highlight should fade after 2 seconds | | false | 2000 | false"
            })
    void readsEffectsWithTheirTime(String step, String className, boolean added, int afterMs, boolean within) {
        ClassChange change = (ClassChange) only(step, Role.THEN);

        assertThat(change.className()).isEqualTo(className);
        assertThat(change.added()).isEqualTo(added);
        assertThat(change.afterMs()).isEqualTo(afterMs);
        assertThat(change.within()).isEqualTo(within);
    }

    @Test
    void readsWhichIconIsShown() {
        assertThat(only("the toggle should turn into a pause icon", Role.THEN))
                .isInstanceOfSatisfying(PageEffect.ShowsIcon.class, icon -> {
                    assertThat(icon.depicted()).isEqualTo("pause");
                    assertThat(icon.negated()).isFalse();
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the video should either play or pause",
                "the clip should not go back past its beginning",
                "the clip's volume should be lowered to \"0.5 loud\"",
                "the browser should not say aloud \"Good night\" three times"
            })
    void refusesWhatNobodyCouldJudge(String step) {
        Understanding understanding = parse(step, Role.THEN);

        boolean ofMedia = understanding instanceof Understood understood
                && understood.intents().stream().anyMatch(PageEffect.class::isInstance);
        assertThat(ofMedia).isFalse();
    }

    @Test
    void leavesAVolumeThatMayBeATextToOtherRules() {
        assertThat(parse("the volume should be 5", Role.THEN))
                .isNotInstanceOf(NotUnderstood.class)
                .isInstanceOfSatisfying(Understood.class, understood -> assertThat(understood.intents())
                        .noneMatch(MediaIs.class::isInstance));
    }
}
