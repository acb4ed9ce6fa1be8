package dev.testvibe.api.features;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;

import dev.testvibe.api.http.Refusal;

/** Checks Gherkin when it is written, so that a dispatch cannot fail over its grammar. */
final class Gherkin {

    static final int LONGEST = 256 * 1024;

    private static final Pattern PLACE = Pattern.compile("^\\((\\d+):(\\d+)\\):? ?");

    private Gherkin() {}

    /**
     * How many sections a feature has: one for each scenario and each row of an outline.
     *
     * @throws Refusal with line and column, if it does not parse
     */
    static int sections(String gherkin) {
        if (gherkin.length() > LONGEST) {
            throw Refusal.invalid("“gherkin” must have at most " + LONGEST + " characters.");
        }
        List<Envelope> envelopes = GherkinParser.builder()
                .includeSource(false)
                .build()
                .parse("feature", gherkin.getBytes(StandardCharsets.UTF_8))
                .toList();
        envelopes.stream()
                .flatMap(envelope -> envelope.getParseError().stream())
                .findFirst()
                .ifPresent(error -> {
                    throw Refusal.invalid(describe(error.getMessage()));
                });
        boolean hasFeature = envelopes.stream()
                .flatMap(envelope -> envelope.getGherkinDocument().stream())
                .anyMatch(document -> document.getFeature().isPresent());
        if (!hasFeature) {
            throw Refusal.invalid("“gherkin” holds no feature: line 1, column 1: expected “Feature:”.");
        }
        return (int) envelopes.stream()
                .filter(envelope -> envelope.getPickle().isPresent())
                .count();
    }

    private static String describe(String message) {
        Matcher place = PLACE.matcher(message);
        return place.find()
                ? "“gherkin” does not parse: line " + place.group(1) + ", column " + place.group(2) + ": "
                        + message.substring(place.end())
                : "“gherkin” does not parse: " + message;
    }
}
