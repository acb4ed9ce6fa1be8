package dev.testvibe.pipeline.language.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.phrase.Predicate;
import dev.testvibe.pipeline.language.words.Subjects;
import dev.testvibe.pipeline.recording.Expectation.Match;

/** What is claimed of things that are on or off, such as lamps, modes and notifications. */
final class SwitchPredicates {

    private static final String GET = "(?:be|become|remain|stay|keep|get|go)(?: currently| still| now| set to)? ";

    /** What has no looks of its own that could be enabled: it is on, and its control is what can be enabled. */
    private static final String FEATURE =
            "(?:the |my |all )?(?:[a-z-]+ ){0,2}(?:mode|notifications|sounds?|sound effects|music|shuffle|repeat|auto-?play|auto-?save|looping|loop|"
                    + "wi-?fi|bluetooth|animations?|subtitles|captions|vibration|reminders|newsletter|two-factor authentication)(?: (?:setting|feature))?";

    /** What stays in sight when it is closed. */
    private static final String SHUT =
            "(?:the |my |an? )?(?:[a-z-]+ ){0,2}(?:doors?|gates?|garage|valves?|blinds?|curtains?|shutters?|barriers?|hatch|lid|fridge)(?: «\\d+»| ⟦.*⟧)?";

    private static final Set<String> ON = Set.of("on", "enabled", "activated", "active");

    static final List<Predicate> PREDICATES = List.of(
            Predicate.of(
                    GET + "(?:(?:turn|switch|toggle?|power)(?:ed)? )?(?<way>on|off)(?: again)?(?: by default)?",
                    SwitchPredicates::switched),
            Predicate.of("(?:turn|switch|go|power) (?<way>on|off)(?: again)?", SwitchPredicates::switched),
            Predicate.of(
                    GET + "(?<way>enabled|disabled|activated|deactivated|active|inactive)(?: again)?(?: by default)?",
                    found -> found.subjectIs(FEATURE) ? switched(found) : Optional.empty()),
            Predicate.of(
                    "(?:be|become|remain|stay|keep) (?<way>open|opened|closed|shut)(?: again)?",
                    found -> found.subjectIs(SHUT) ? opened(found) : Optional.empty()));

    private SwitchPredicates() {}

    /** A switch that is on is a box that is checked; of anything else the page says it in its own way. */
    private static Optional<List<Intent>> switched(Predicate.Found found) {
        boolean isOn = ON.contains(found.matcher().group("way").toLowerCase(Locale.ROOT))
                != found.clause().denied();
        if (Subjects.isPerson(found.clause().subject())
                || Subjects.isSystem(found.clause().subject())) {
            return Optional.empty();
        }
        return found.clause()
                .phrase()
                .flatMap(subject -> subject.kind() == Kind.CHECKBOX
                        ? found.claim(Claim.CHECKED, null, null, Match.EXACT, !isOn)
                        : found.claim(Claim.STATE, isOn ? "on" : "off", null, Match.EXACT, false));
    }

    private static Optional<List<Intent>> opened(Predicate.Found found) {
        boolean isOpen = found.matcher().group("way").toLowerCase(Locale.ROOT).startsWith("open")
                != found.clause().denied();
        return found.claim(Claim.STATE, isOpen ? "open" : "closed", null, Match.EXACT, false);
    }
}
