package dev.testvibe.pipeline.language;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.Intent.ClassChange;
import dev.testvibe.pipeline.language.Intent.Happens;
import dev.testvibe.pipeline.language.Intent.MediaIs;
import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.Understanding.NotUnderstood;
import dev.testvibe.pipeline.language.Understanding.Understood;
import dev.testvibe.pipeline.recording.MediaState;
import dev.testvibe.pipeline.recording.PageEvent;

import static org.assertj.core.api.Assertions.assertThat;

class PageEffectsReadingTest {

    private final StepParser parser = new StepParser(Lexicon.of("en"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the video should start playing | PLAYING | 0 | false",
                "the audio element with data-testid \"a\" is playing | PLAYING | 0 | false",
                "no audio file should play | PLAYING | 0 | true",
                "the system must play the sound | PLAYING | 0 | false",
                "the video is currently paused | PAUSED | 0 | false",
                "the song should pause | PAUSED | 0 | false",
                "the video's current time should be 20 seconds | TIME | 20 | false",
                "the video\"s current time should be 20 seconds | TIME | 20 | false",
                "the video is currently 5 seconds away from ending | REMAINING | 5 | false",
                "the video should advance to the end | REMAINING | 0 | false",
                "the video's audio level should update to 0.5 | VOLUME | 0.5 | false",
                "the audio playback volume should be updated to 80% | VOLUME | 0.8 | false",
                "the playback speed should update to \"2x\" | SPEED | 2 | false",
                "the video should be muted | MUTED | 0 | false"
            })
    void readsWhatAudioAndVideoDo(String step, MediaState state, double value, boolean negated) {
        MediaIs is = (MediaIs) only(step);

        assertThat(is.state()).isEqualTo(state);
        assertThat(is.value()).isEqualTo(value);
        assertThat(is.negated()).isEqualTo(negated);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the system should read aloud the text \"Hello\" three times | SPEAK | Hello | 3 | false",
                "the text \"Hello\" should be spoken | SPEAK | Hello | 0 | false",
                "the drag event should be initiated | DRAG_START | | 0 | false",
                "no drag event should be initiated | DRAG_START | | 0 | true",
                "the product title \"Emma\" should be captured | DRAG_DATA | Emma | 0 | false",
                "the default context menu should not appear | CONTEXT_MENU | prevented | 0 | false"
            })
    void readsWhatHappens(String step, PageEvent event, String detail, int times, boolean negated) {
        Happens happens = (Happens) only(step);

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
                "the highlight should disappear after 800 milliseconds | | false | 800 | false"
            })
    void readsEffectsWithTheirTime(String step, String className, boolean added, int afterMs, boolean within) {
        ClassChange change = (ClassChange) only(step);

        assertThat(change.className()).isEqualTo(className);
        assertThat(change.added()).isEqualTo(added);
        assertThat(change.afterMs()).isEqualTo(afterMs);
        assertThat(change.within()).isEqualTo(within);
    }

    @Test
    void readsWhichIconIsShown() {
        assertThat(only("the play button icon should change to a pause icon"))
                .isInstanceOfSatisfying(Intent.ShowsIcon.class, icon -> {
                    assertThat(icon.depicted()).isEqualTo("pause");
                    assertThat(icon.negated()).isFalse();
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the video should either play or pause",
                "the video should not rewind beyond the start of the video",
                "the video's audio level should update to \"0.5 loud\"",
                "the system should not read aloud the text \"Hello\" three times"
            })
    void refusesWhatNobodyCouldJudge(String step) {
        Understanding understanding = parser.parse(step, Role.THEN);

        boolean ofMedia = understanding instanceof Understood understood
                && understood.intents().stream().anyMatch(Intent.PageEffect.class::isInstance);
        assertThat(ofMedia).isFalse();
    }

    @Test
    void leavesAVolumeThatMayBeATextToOtherRules() {
        assertThat(parser.parse("the volume should be 5", Role.THEN))
                .isNotInstanceOf(NotUnderstood.class)
                .isInstanceOfSatisfying(Understood.class, understood -> assertThat(understood.intents())
                        .noneMatch(MediaIs.class::isInstance));
    }

    private Intent only(String step) {
        Understanding understanding = parser.parse(step, Role.THEN);
        assertThat(understanding).as(step).isInstanceOf(Understood.class);
        List<Intent> intents = ((Understood) understanding).intents();
        assertThat(intents).as(step).hasSize(1);
        return intents.get(0);
    }
}
