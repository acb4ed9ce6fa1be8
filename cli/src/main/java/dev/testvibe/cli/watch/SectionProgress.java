package dev.testvibe.cli.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import dev.testvibe.cli.api.GenerationChange;

/** One scenario while it is generated. Not thread-safe. */
public final class SectionProgress {

    /** What becomes of a scenario. */
    public enum State {
        QUEUED,
        EXPLORING,
        /** Its steps were taken; it waits for the others, and then for the tests to be run. */
        EXPLORED,
        VERIFYING,
        VERIFIED,
        NOT_VERIFIED
    }

    private final String title;
    private State state = State.QUEUED;
    private @Nullable String activity;
    private @Nullable String verdict;
    private @Nullable String reason;
    private Duration worked = Duration.ZERO;
    private @Nullable Instant workingSince;

    SectionProgress(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    public State state() {
        return state;
    }

    public boolean isDone() {
        return state == State.VERIFIED || state == State.NOT_VERIFIED;
    }

    public boolean isWorkedOn() {
        return workingSince != null;
    }

    /** How it stands, or what was found out about it, in a word or two. */
    public String word() {
        String word = verdict == null ? state.name().toLowerCase(Locale.ROOT) : verdict;
        return word.replace('_', ' ');
    }

    /** The step at hand. */
    public @Nullable String activity() {
        return activity;
    }

    /** Why it is not verified, in a sentence. */
    public @Nullable String reason() {
        return reason;
    }

    /** Time that was worked on it: waiting does not count. */
    public Duration spent(Instant now) {
        return workingSince == null || now.isBefore(workingSince)
                ? worked
                : worked.plus(Duration.between(workingSince, now));
    }

    void explore(Instant now) {
        become(State.EXPLORING, now);
    }

    void explored(Instant now) {
        if (state == State.EXPLORING) {
            become(State.EXPLORED, now);
        }
    }

    void verify(Instant now) {
        if (!isDone() && state != State.VERIFYING) {
            become(State.VERIFYING, now);
        }
    }

    void act(@Nullable String step) {
        activity = step == null ? activity : step;
    }

    void complete(GenerationChange change) {
        become("success".equals(change.conclusion()) ? State.VERIFIED : State.NOT_VERIFIED, change.occurredUtc());
        // One that was not finished has no verdict, but an end.
        verdict = change.verdict() == null ? change.conclusion() : change.verdict();
        reason = change.reason();
    }

    private void become(State next, Instant now) {
        worked = spent(now);
        state = next;
        activity = null;
        workingSince = next == State.EXPLORING || next == State.VERIFYING ? now : null;
    }
}
