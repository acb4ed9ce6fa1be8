package dev.testvibe.worker.jobs;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import dev.testvibe.events.Conclusion;
import dev.testvibe.events.FailureCause;
import dev.testvibe.events.GeneratedFile;
import dev.testvibe.events.GenerationCancelled;
import dev.testvibe.events.GenerationEvent;
import dev.testvibe.events.GenerationFailed;
import dev.testvibe.events.GenerationProgressed;
import dev.testvibe.events.GenerationSectionCompleted;
import dev.testvibe.events.GenerationSectionStarted;
import dev.testvibe.events.GenerationStarted;
import dev.testvibe.events.GenerationSucceeded;
import dev.testvibe.events.ModelUsage;
import dev.testvibe.events.Phase;
import dev.testvibe.events.Section;
import dev.testvibe.events.SectionOutcome;
import dev.testvibe.events.TerminalEvent;
import dev.testvibe.events.Verdict;
import dev.testvibe.pipeline.protocol.JobMessage;

/**
 * What one attempt said so far. Turns each message into the event that follows it, with a rising sequence, and knows
 * enough to tell the outcome at any time.
 */
class AttemptReport {

    static final int LONGEST_LINE = 600;

    private static final Logger LOG = Logger.getLogger(AttemptReport.class);

    private final ClaimedJob job;
    private final Clock clock;
    private final Supplier<Optional<ModelUsage>> usage;
    private final Map<String, Section> sections = new LinkedHashMap<>();
    private final Map<String, SectionOutcome> outcomes = new LinkedHashMap<>();
    private final List<GeneratedFile> files = new ArrayList<>();
    private @Nullable String recording;
    private int sequence;

    /** @param usage what was asked of a language model so far */
    AttemptReport(ClaimedJob job, Clock clock, Supplier<Optional<ModelUsage>> usage) {
        this.job = job;
        this.clock = clock;
        this.usage = usage;
    }

    /** Takes a message in. @return the event for it, or null where it has none */
    synchronized @Nullable GenerationEvent take(JobMessage message) {
        if (message instanceof JobMessage.Planned planned) {
            return started(planned);
        }
        if (message instanceof JobMessage.SectionStarted started) {
            return new GenerationSectionStarted(id(), feature(), job.attempt(), next(), now(), started.section());
        }
        if (message instanceof JobMessage.Progress progress) {
            return progressed(progress);
        }
        if (message instanceof JobMessage.SectionCompleted completed) {
            return completed(completed);
        }
        if (message instanceof JobMessage.FileWritten file) {
            files.add(new GeneratedFile(file.path(), file.kind(), file.content()));
        }
        if (message instanceof JobMessage.Recorded recorded) {
            recording = storable(recorded.recording());
        }
        return null;
    }

    /** What the pipeline recorded for the next generation, if anything. */
    synchronized @Nullable String recording() {
        return recording;
    }

    /** The pipeline may be in the hands of the page: what it says is stored only as far as the database takes it. */
    private @Nullable String storable(String recorded) {
        int bytes = recorded.getBytes(StandardCharsets.UTF_8).length;
        if (bytes <= JobMessage.Recorded.MOST_BYTES && recorded.indexOf('\0') < 0) {
            return recorded;
        }
        LOG.warnf("What %s recorded is not kept: %d bytes that are too many, or no text", job.requestId(), bytes);
        return null;
    }

    private GenerationEvent started(JobMessage.Planned planned) {
        for (JobMessage.PlannedSection section : planned.sections()) {
            sections.put(section.section(), new Section(section.section(), section.title()));
        }
        return new GenerationStarted(id(), feature(), job.attempt(), next(), now(), List.copyOf(sections.values()));
    }

    private GenerationEvent progressed(JobMessage.Progress progress) {
        return new GenerationProgressed(
                id(),
                feature(),
                job.attempt(),
                next(),
                now(),
                progress.section(),
                Phase.of(progress.phase()),
                progress.activity(),
                progress.lines().stream().map(AttemptReport::cut).toList());
    }

    private GenerationEvent completed(JobMessage.SectionCompleted completed) {
        Section section = sections.get(completed.section());
        if (section == null) {
            throw new IllegalArgumentException("The section " + completed.section() + " was not planned");
        }
        Verdict verdict = Verdict.of(completed.verdict());
        SectionOutcome outcome = new SectionOutcome(
                section.section(),
                section.title(),
                verdict == Verdict.VERIFIED ? Conclusion.SUCCESS : Conclusion.FAILURE,
                verdict,
                completed.reason());
        outcomes.put(section.section(), outcome);
        return new GenerationSectionCompleted(id(), feature(), job.attempt(), next(), now(), outcome);
    }

    /** The pipeline did its work: success only if every section was verified. */
    synchronized TerminalEvent finished() {
        List<SectionOutcome> all = outcomes(Conclusion.SKIPPED, "The pipeline said nothing of it.");
        long verified =
                all.stream().filter(it -> it.conclusion() == Conclusion.SUCCESS).count();
        if (!all.isEmpty() && verified == all.size()) {
            return new GenerationSucceeded(id(), feature(), job.attempt(), next(), now(), all, files, usage());
        }
        return failed(FailureCause.TESTS, verified + " of " + all.size() + " scenarios were verified.", all);
    }

    /** The attempt was ended early; what is known stays. */
    synchronized TerminalEvent failed(FailureCause cause, String reason) {
        return failed(cause, reason, outcomes(Conclusion.SKIPPED, reason));
    }

    private TerminalEvent failed(FailureCause cause, String reason, List<SectionOutcome> all) {
        return new GenerationFailed(id(), feature(), job.attempt(), next(), now(), cause, reason, all, files, usage());
    }

    synchronized TerminalEvent cancelled() {
        return new GenerationCancelled(
                id(),
                feature(),
                job.attempt(),
                next(),
                now(),
                true,
                outcomes(Conclusion.CANCELLED, "Cancelled."),
                usage());
    }

    private List<SectionOutcome> outcomes(Conclusion ofTheRest, String reason) {
        return sections.values().stream()
                .map(section -> outcomes.getOrDefault(
                        section.section(),
                        new SectionOutcome(section.section(), section.title(), ofTheRest, null, reason)))
                .toList();
    }

    private static String cut(String line) {
        return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE - 1) + "…";
    }

    private @Nullable ModelUsage usage() {
        return usage.get().orElse(null);
    }

    private UUID id() {
        return job.requestId();
    }

    private long feature() {
        return job.request().featureId();
    }

    private int next() {
        return ++sequence;
    }

    private Instant now() {
        return clock.instant();
    }
}
