package dev.testvibe.pipeline.language.claim;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.PageEffect;
import dev.testvibe.pipeline.language.intent.TimeSpan;
import dev.testvibe.pipeline.language.phrase.Predicate;
import dev.testvibe.pipeline.language.words.Subjects;

/** Messages that come after an action and go by themselves. */
final class ToastPredicates {

    private static final String NOUN =
            "(?:toast|snack ?bar|flash|notification|growl)(?: (?:message|notification|alert|popup))?";
    private static final Pattern TOAST = Pattern.compile(
            "^(?:" + time("early") + ",? )?(?:(?:an?|the|all) )?(?:[a-z]+ ){0,2}?(?:(?<before>«\\d+») )?"
                    + NOUN
                    + "(?:(?:,? (?:with|saying|reading|that says|that reads|containing|showing))?(?: the)?(?: text| message)? ?:? ?(?<after>«\\d+»))?$",
            Pattern.CASE_INSENSITIVE);
    private static final String MANNER = "(?: (?:briefly|shortly|automatically|by itself|on its own|again))*";

    static final List<Predicate> PREDICATES = List.of(
            Predicate.of(
                    "(?:appear|pop up|show up|be (?:shown|displayed|visible|seen|presented)|open|come up)" + MANNER
                            + "(?: " + time("late") + ")?",
                    found -> toast(found, found.clause().subject(), null, true)),
            Predicate.of(
                    "(?:disappear|vanish|go away|close|be (?:hidden|gone|dismissed|removed|closed)|fade(?: (?:out|away))?)(?: from (?:the )?(?:page|screen|view|dom|document))?"
                            + MANNER + "(?: " + time("late") + ")?",
                    found -> toast(found, found.clause().subject(), null, false)),
            Predicate.of(
                    "(?:say|read|show|display|contain|have the text|have the message) {lit}",
                    found -> toast(found, found.clause().subject(), found.literal(), true)),
            Predicate.of(
                    "(?:see|be shown|get|receive|notice|display|show|present|be notified (?:by|with)) (?<a>.+?)"
                            + MANNER,
                    ToastPredicates::seen));

    private ToastPredicates() {}

    private static Optional<List<Intent>> seen(Predicate.Found found) {
        String subject = found.clause().subject();
        return Subjects.isPerson(subject) || Subjects.isSystem(subject)
                ? toast(found, found.matcher().group("a"), null, true)
                : Optional.empty();
    }

    /** A toast is known by what it says; that just any comes says too little. */
    private static Optional<List<Intent>> toast(
            Predicate.Found found, String subject, @Nullable String said, boolean appears) {
        Matcher toast = TOAST.matcher(subject);
        if (!toast.matches()) {
            return Optional.empty();
        }
        String token = toast.group("before") == null ? toast.group("after") : toast.group("before");
        if (!appears && found.clause().denied()) {
            // that it stays is a claim about an element like any other
            return Optional.empty();
        }
        boolean saysTwo =
                toast.group("before") != null && toast.group("after") != null || token != null && said != null;
        @Nullable String text =
                said != null || token == null ? said : found.clause().step().literal(token);
        if (saysTwo || appears && text == null) {
            return Optional.empty();
        }
        boolean early = toast.group("early") != null;
        Matcher time = early ? toast : found.matcher();
        String group = early ? "early" : "late";
        boolean timed = early || has(time, group);
        boolean within = timed && time.group(group).equalsIgnoreCase("within");
        // when it came can be told only from when it could have come
        if (timed && (found.clause().denied() || appears && !within)) {
            return Optional.empty();
        }
        return Optional.of(List.of(new PageEffect.Toast(
                text,
                appears,
                timed ? TimeSpan.milliseconds(time, group + "n") : 0,
                within,
                found.clause().denied())));
    }

    private static boolean has(Matcher matcher, String group) {
        return matcher.pattern().pattern().contains("(?<" + group + ">") && matcher.group(group) != null;
    }

    private static String time(String group) {
        return "(?<" + group + ">after|within) " + TimeSpan.in(group + "n");
    }
}
