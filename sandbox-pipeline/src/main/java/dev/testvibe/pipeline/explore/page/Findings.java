package dev.testvibe.pipeline.explore.page;

import java.util.Map;

import dev.testvibe.pipeline.browser.Judgement;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.language.intent.Understanding.NotUnderstood;
import dev.testvibe.pipeline.recording.RecordedFeature.Finding;

/** Why a section is not verified, each in one shape. */
public final class Findings {

    private Findings() {}

    public static Finding notUnderstood(String line, NotUnderstood step) {
        Finding finding = notUnderstood(line, step.leftover());
        return step.advice() == null
                ? finding
                : new Finding(
                        finding.verdict(), finding.reason() + " Note that " + step.advice() + ".", finding.facts());
    }

    public static Finding notUnderstood(String line, String leftover) {
        return new Finding(
                "not_understood",
                "“" + line + "” was not understood: no rule reads “" + leftover + "”.",
                Map.of("step", line, "leftover", leftover));
    }

    public static Finding ungrounded(String line, Grounding grounding) {
        String candidates =
                grounding instanceof Grounding.Ambiguous ambiguous ? String.join("; ", ambiguous.descriptions()) : "";
        return new Finding(
                "ungrounded",
                "“" + line + "”: " + grounding.explanation() + ".",
                Map.of("step", line, "candidates", candidates));
    }

    public static Finding ungrounded(String line, String reason) {
        return new Finding("ungrounded", "“" + line + "”: " + reason + ".", Map.of("step", line));
    }

    public static Finding unsatisfied(String line, Judgement.DoesNotHold judgement) {
        return new Finding(
                "unsatisfied",
                "“" + line + "”: expected " + judgement.expected() + ", saw " + judgement.seen() + ".",
                Map.of("step", line, "expected", judgement.expected(), "seen", judgement.seen()));
    }

    public static Finding failed(String line, String reason) {
        return new Finding(
                "unsatisfied",
                "“" + line + "” could not be done: " + reason + ".",
                Map.of("step", line, "seen", reason));
    }

    public static Finding notTestable(String line, String reason) {
        return new Finding("not_testable", "“" + line + "”: " + reason + ".", Map.of("step", line));
    }
}
