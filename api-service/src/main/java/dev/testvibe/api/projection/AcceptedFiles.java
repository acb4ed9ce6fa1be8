package dev.testvibe.api.projection;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.MeterRegistry;
import org.jboss.logging.Logger;

import dev.testvibe.events.GeneratedFile;
import dev.testvibe.events.TerminalEvent;

/**
 * Which files of a worker's event are kept. What a site under test made a pipeline write is not trusted: a file with
 * any other path or kind is left out and logged. The outcome counts all the same, with the files that are as they
 * should be: refusing the whole event would leave the feature generating for a file that nobody can open anyway.
 */
@ApplicationScoped
class AcceptedFiles {

    private static final Logger LOG = Logger.getLogger(AcceptedFiles.class);

    static final int LONGEST_PATH = 512;
    static final int LARGEST_BYTES = 1024 * 1024;

    /** One visible file name in its folder, by kind. */
    private static final Map<String, Pattern> PATHS = Map.of(
            "feature", Pattern.compile("Features/[^./\\\\\\p{Cntrl}][^/\\\\\\p{Cntrl}]*\\.feature"),
            "spec", Pattern.compile("Features/[^./\\\\\\p{Cntrl}][^/\\\\\\p{Cntrl}]*\\.spec\\.ts"),
            "support", Pattern.compile("Support/[^./\\\\\\p{Cntrl}][^/\\\\\\p{Cntrl}]*\\.(?:js|d\\.ts)"),
            "screenshot", Pattern.compile("Screenshots/[^./\\\\\\p{Cntrl}][^/\\\\\\p{Cntrl}]*\\.jpg"),
            "config", Pattern.compile("Configurations/[^./\\\\\\p{Cntrl}][^/\\\\\\p{Cntrl}]*\\.config\\.js"));

    private final MeterRegistry meters;

    AcceptedFiles(MeterRegistry meters) {
        this.meters = meters;
    }

    /** Those that may be kept; of several with one path, the last. */
    List<GeneratedFile> of(TerminalEvent event, List<GeneratedFile> files) {
        Map<String, GeneratedFile> accepted = new LinkedHashMap<>();
        for (GeneratedFile file : files) {
            Optional<String> problem = problem(file);
            if (problem.isEmpty()) {
                accepted.put(file.path(), file);
            } else {
                LOG.warnf("Left out a file of generation %s: %s", event.requestId(), problem.get());
                meters.counter("testvibe.files.refused").increment();
            }
        }
        return List.copyOf(accepted.values());
    }

    static Optional<String> problem(GeneratedFile file) {
        Pattern path = PATHS.get(file.kind());
        if (path == null) {
            return Optional.of("unknown kind");
        }
        if (file.path().length() > LONGEST_PATH || !path.matcher(file.path()).matches()) {
            return Optional.of("a path that no " + file.kind() + " may have");
        }
        return file.content().getBytes(StandardCharsets.UTF_8).length > LARGEST_BYTES
                ? Optional.of("larger than " + LARGEST_BYTES + " bytes")
                : Optional.empty();
    }
}
