package dev.testvibe.cli.mcp;

import java.util.Map;
import java.util.stream.Stream;

import dev.testvibe.cli.mcp.Schema.Property;

import static dev.testvibe.cli.mcp.Schema.list;
import static dev.testvibe.cli.mcp.Schema.nullableText;
import static dev.testvibe.cli.mcp.Schema.number;
import static dev.testvibe.cli.mcp.Schema.object;
import static dev.testvibe.cli.mcp.Schema.optional;
import static dev.testvibe.cli.mcp.Schema.required;
import static dev.testvibe.cli.mcp.Schema.text;
import static dev.testvibe.cli.mcp.Schema.truth;

/** What the tools answer, which is what the REST API answers. */
final class Shapes {
    private static final String VERDICT = "verified, unsatisfied (the application does not do what the step says),"
            + " ungrounded (no element, or several, fit the step), not_understood, not_testable; null before";
    private static final String CONCLUSION = "success, failure, cancelled or skipped; null before";

    static final Map<String, Object> OK = object(required("ok", truth("Done.")));

    static final Map<String, Object> PROJECT = object(
            required("id", text("A GUID.")),
            required("name", text("Its name.")),
            required("siteUrl", text("The site that tests are generated against.")));

    static final Map<String, Object> PROJECTS = object(required("projects", list(PROJECT)));

    private static final Property[] LISTED_FEATURE = {
        required("id", number("Its id.")),
        required("name", text("Its name.")),
        required("status", text("draft, generating, generated, failed or cancelled")),
        optional("kind", text("feature, or suggestion for one that was proposed")),
        optional("rationale", nullableText("Why it was suggested.")),
        optional("updatedUtc", text("Latest change."))
    };

    static final Map<String, Object> FEATURE =
            object(Stream.concat(Stream.of(LISTED_FEATURE), Stream.of(required("gherkin", text("Its Gherkin."))))
                    .toArray(Property[]::new));

    static final Map<String, Object> FEATURES = object(required("features", list(object(LISTED_FEATURE))));

    static final Map<String, Object> DISPATCHED = object(
            required("requestId", text("Names this generation; a GUID.")),
            required("featureId", number("The feature.")));

    private static final Property[] STATUS_FIELDS = {
        required("featureId", number("The feature.")),
        required("featureName", text("Its name.")),
        required("featureStatus", text("The answer: draft, generating, generated, failed or cancelled")),
        required("requestId", nullableText("The latest generation; null if there was none.")),
        optional("runnerStarted", truth("false while it is queued or warming up")),
        optional("overallStatus", nullableText("queued, in_progress or completed")),
        optional("overallConclusion", nullableText(CONCLUSION)),
        optional("updatedUtc", nullableText("Latest change.")),
        required(
                "sections",
                list(object(
                        required("section", text("Key of the scenario.")),
                        required("status", text("queued, in_progress or completed")),
                        optional("conclusion", nullableText(CONCLUSION)),
                        optional("verdict", nullableText(VERDICT)))))
    };

    static final Map<String, Object> STATUS = object(STATUS_FIELDS);

    static final Map<String, Object> AWAITED_STATUS = object(Stream.concat(
                    Stream.of(STATUS_FIELDS),
                    Stream.of(required("timedOut", truth("true if it was still in flight when the time was over."))))
            .toArray(Property[]::new));

    static final Map<String, Object> LOG = object(
            required("featureId", number("The feature.")),
            required("requestId", text("The generation.")),
            optional("statusReason", nullableText("Why it ended as it did.")),
            optional("log", list(text("A line about the feature as a whole."))),
            required(
                    "sections",
                    list(object(
                            required("section", text("Key of the scenario.")),
                            required("title", text("Its title.")),
                            optional("state", text("queued, in_progress or completed")),
                            optional("conclusion", nullableText(CONCLUSION)),
                            optional("verdict", nullableText(VERDICT)),
                            optional("statusReason", nullableText("Why it is not verified.")),
                            required("log", list(text("A line.")))))));

    static final Map<String, Object> FILES = object(required(
            "files",
            list(object(
                    required("path", text("Its path in the project.")),
                    optional("kind", text("What it is.")),
                    optional("source", text("generated, or edited by hand")),
                    optional("size", number("Bytes."))))));

    static final Map<String, Object> FILE =
            object(required("path", text("Its path in the project.")), required("content", text("What is in it.")));

    private Shapes() {}
}
