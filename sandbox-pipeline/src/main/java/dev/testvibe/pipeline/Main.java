package dev.testvibe.pipeline;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import dev.testvibe.pipeline.process.JobProcess;
import dev.testvibe.pipeline.protocol.JobMessage;
import dev.testvibe.pipeline.protocol.JobRequest;

/** Generates tests for one feature file, without the service. */
@Command(
        name = "testvibe-pipeline",
        mixinStandardHelpOptions = true,
        description = "Turns a feature file into verified Playwright tests.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:every scenario was verified",
            "1:some were not",
            "2:wrong usage",
            "3:the job could not be done"
        })
public final class Main implements Callable<Integer> {

    private static final String OF_THE_WHOLE_FEATURE = "";

    @Option(names = "--site", paramLabel = "URL", description = "The site under test.")
    private String site = "";

    @Option(names = "--out", paramLabel = "DIR", description = "Where the files are written.")
    private Path out = Path.of("generated");

    @Option(names = "--variable", paramLabel = "NAME=VALUE", description = "What a step may refer to as <NAME>.")
    private Map<String, String> variables = Map.of();

    @Option(
            names = "--record",
            paramLabel = "FILE",
            description = "Start from what was recorded here, if it is there, and record for the next time.")
    private @Nullable Path record;

    @Option(
            names = "--runs",
            paramLabel = "N",
            defaultValue = "2",
            description = "How often a test must pass, beside its proof, to be verified; ${DEFAULT-VALUE} by default.")
    private int runs;

    @Option(
            names = "--protocol",
            description = "Speak the worker's protocol: a request on standard input, messages on standard output.")
    private boolean protocol;

    @Parameters(paramLabel = "FEATURE", arity = "0..1", description = "A .feature file.")
    private @Nullable Path feature;

    @Spec
    private @Nullable CommandSpec spec;

    private Main() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    public Integer call() throws Exception {
        if (runs < 1) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "--runs is " + runs + "; a test has to pass at least once.");
        }
        if (protocol) {
            JobProcess.run((request, proxy, model, messages) -> new GenerationJob(
                            RunnerEnvironment.settings(Duration.ofSeconds(request.deadlineSeconds()), proxy, runs),
                            model)
                    .run(request, messages));
            return 0;
        }
        if (feature == null || site.isEmpty()) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "Give a feature file and --site, the URL of the site under test.");
        }
        PrintStream console = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        String name = feature.getFileName().toString().replaceFirst("\\.feature$", "");
        JobRequest request = new JobRequest(
                        name, Files.readString(feature, StandardCharsets.UTF_8), site, variables, null, 600)
                .after(recorded());
        int[] unverified = {0};
        Map<String, Set<String>> said = new HashMap<>();
        try {
            new GenerationJob(RunnerEnvironment.settings(Duration.ofMinutes(5), null, runs)).run(request, message -> {
                if (message instanceof JobMessage.SectionCompleted completed) {
                    boolean verified = completed.verdict().equals("verified");
                    unverified[0] += verified ? 0 : 1;
                    console.println((verified ? "✓ " : "✗ ") + completed.section() + "  " + completed.verdict());
                    Set<String> remarks = said.getOrDefault(completed.section(), new LinkedHashSet<>());
                    if (completed.reason() != null) {
                        remarks.add(completed.reason());
                    }
                    remarks.forEach(remark -> console.println("    " + remark));
                } else if (message instanceof JobMessage.FileWritten file) {
                    write(out.resolve(file.path()), bytes(file));
                    console.println("  " + out.resolve(file.path()));
                } else if (message instanceof JobMessage.Recorded recorded && record != null) {
                    write(record.toAbsolutePath(), recorded.recording().getBytes(StandardCharsets.UTF_8));
                } else if (message instanceof JobMessage.Progress progress && progress.activity() == null) {
                    said.computeIfAbsent(
                                    progress.section() == null ? OF_THE_WHOLE_FEATURE : progress.section(),
                                    of -> new LinkedHashSet<>())
                            .addAll(progress.lines());
                }
            });
            said.getOrDefault(OF_THE_WHOLE_FEATURE, Set.of()).forEach(console::println);
        } catch (IllegalArgumentException | IllegalStateException e) {
            System.err.println(e.getMessage());
            return 3;
        }
        return unverified[0] == 0 ? 0 : 1;
    }

    private @Nullable String recorded() throws IOException {
        return record == null || !Files.exists(record) ? null : Files.readString(record, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(JobMessage.FileWritten file) {
        return file.kind().equals("screenshot")
                ? Base64.getDecoder().decode(file.content())
                : file.content().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Path path, byte[] content) {
        try {
            Files.createDirectories(path.getParent());
            Files.write(path, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
