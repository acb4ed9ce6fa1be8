package dev.testvibe.pipeline.language.intent;

import dev.testvibe.pipeline.recording.Expectation.Match;

/**
 * Expects what shows a time to go on, or to stand still.
 *
 * @param timer what shows it
 * @param isStopped whether it stands still
 * @param isResumed whether it goes on from where it stood
 */
public record Runs(Phrase timer, boolean isStopped, boolean isResumed) implements Intent.OfASubject {

    /** Within this, whoever watches a timer of seconds sees it change. */
    public static final int WATCHED_MS = 2_000;

    /** What that says of it, from when one begins to watch. */
    public Intent.ExpectAfter watched() {
        return new Intent.ExpectAfter(
                new Intent.Expect(Claim.UNCHANGED, timer, null, null, Match.EXACT, !isStopped), WATCHED_MS);
    }
}
