package dev.testvibe.pipeline.explore.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.page.ShownTexts;
import dev.testvibe.pipeline.language.intent.PageEffect.Announced;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.Literal;
import dev.testvibe.pipeline.recording.PageEvent;

/**
 * What a page says of how something turned out. Only a message that was not there before the latest actions counts, and
 * only one that has the words of the claim, each in some form: what merely goes well with it proves nothing.
 */
final class Announcements {

    private static final int LONGEST = 240;
    /** So many words before what it denies a denial stands at most. */
    private static final int DENIED_WITHIN = 3;

    /** Words that stand for success as such, whatever it is that succeeded. */
    private static final Set<String> SUCCESS = Set.of(
            "success",
            "successful",
            "complete",
            "completed",
            "confirmed",
            "thank",
            "thanks",
            "congratulations",
            "finished");
    /** What was agreed to is as good as done. */
    private static final Set<String> MEANING_SUCCESS =
            Set.of("success", "successful", "complete", "completed", "confirmed", "finished", "placed", "accepted");

    private static final Set<String> FAILURE = Set.of(
            "fail",
            "failed",
            "failure",
            "error",
            "invalid",
            "incorrect",
            "wrong",
            "unsuccessful",
            "denied",
            "declined",
            "rejected",
            "refused",
            "unable",
            "cannot",
            "required",
            "must",
            "match",
            "exist",
            "exists",
            "bad",
            "blocked",
            "locked");
    /** A text that begins so asks for something, and tells of nothing. */
    private static final Set<String> DEMANDS =
            Set.of("please", "enter", "send", "click", "to", "review", "choose", "check", "type", "select", "fill");

    private static final Set<String> DENIALS =
            Set.of("not", "no", "never", "cannot", "t", "unable", "without", "fail", "failed", "error", "invalid");
    /** These say what to do, but for the end of a text, where they say how it is: "Registration complete". */
    private static final Set<String> DONE_OR_TO_DO = Set.of("complete", "reset");
    /** What says of one thing that it came to nothing, or speaks of another one. */
    private static final Set<String> OTHERWISE =
            Set.of("cancelled", "canceled", "cancellation", "hold", "previous", "previously", "earlier", "another");
    /** What may stand between a thing and what became of it. */
    private static final Pattern LITTLE_BETWEEN = Pattern.compile(
            "(?:(?:no|id|number|nr|\\S*\\d\\S*|(?:for|of|from|to|with|in|on|by) (?:\\S+ ){0,5}?\\S+|details?|request) )*(?:(?:has|have|had|is|are|was|were|been|being|now|just|already|successfully|the|a|an|your|my|this|new|status|for|of) )*");

    private static final Map<String, List<String>> OTHER_WORDS = Map.of(
            "registration", List.of("account", "signup", "registered"),
            "login", List.of("logged", "signed"),
            "purchase", List.of("order"),
            "checkout", List.of("order"));
    private static final String CANCELLED = "cancelled";

    private final LivePage live;
    private final TextOnPage texts;

    Announcements(LivePage live, TextOnPage texts) {
        this.live = live;
        this.texts = texts;
    }

    Resolution resolve(String line, Announced claim) {
        List<String> shown = ShownTexts.on(live);
        Optional<String> message = Stream.concat(shown.stream(), live.events().details(PageEvent.TEXT_SHOWN).stream())
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .distinct()
                .filter(text -> text.length() < LONGEST
                        && says(text, claim)
                        && !live.baseline().showed(text))
                .min(Comparator.comparingInt(String::length));
        return message.map(text -> shown.contains(text)
                        ? texts.visible(line, text)
                        : Resolution.of(new Expectation.Happened(
                                PageEvent.TEXT_SHOWN, Literal.of(text), Match.EXACT, 0, false)))
                .orElseGet(() -> new Resolution.Stopped(Findings.ungrounded(
                        line,
                        "no message that came since the latest actions says “" + String.join(" ", claim.about())
                                + "” and “" + claim.outcome() + "”")));
    }

    /** A text that the page shows, or showed for a while, since the latest actions and not before. */
    Resolution told(String line, String text) {
        String folded = text.replaceAll("\\s+", " ").strip();
        boolean isOld = live.baseline().showed(folded);
        boolean cameAgain = live.events().details(PageEvent.TEXT_SHOWN).stream()
                .anyMatch(shown -> shown.replaceAll("\\s+", " ").strip().equals(folded));
        if (isOld && !cameAgain) {
            return new Resolution.Stopped(Findings.ungrounded(
                    line, "“" + text + "” was there before the latest actions, so it says nothing of them"));
        }
        boolean isGone = cameAgain && !ShownTexts.isShown(live, folded);
        return isGone
                ? Resolution.of(new Expectation.Happened(PageEvent.TEXT_SHOWN, Literal.of(text), Match.EXACT, 0, false))
                : texts.visible(line, text);
    }

    static boolean says(String text, Announced claim) {
        List<String> words = ShownTexts.words(text);
        if (!words.isEmpty() && DEMANDS.contains(words.get(0))) {
            return false;
        }
        String outcome = claim.outcome();
        boolean isFailure = FAILURE.contains(outcome);
        if (outcome.equals("fail")) {
            return words.stream().anyMatch(FAILURE::contains);
        }
        if (!isAlike(CANCELLED, outcome)
                && claim.about().stream().noneMatch(about -> isAlike(CANCELLED, about))
                && words.stream().anyMatch(word -> word.matches("cancell?ed"))) {
            return false;
        }
        boolean isDenial = claim.about().stream().anyMatch(DENIALS::contains);
        if (!isFailure && (isDenial ? !isDenied(words, outcome) : words.stream().anyMatch(DENIALS::contains))) {
            return false;
        }
        boolean isOfAnother = words.stream().anyMatch(OTHERWISE::contains)
                && !OTHERWISE.contains(outcome)
                && claim.about().stream().noneMatch(OTHERWISE::contains);
        if (!isFailure && isOfAnother) {
            return false;
        }
        boolean turnedOut =
                isSaid(words, outcome) && (isFailure || SUCCESS.contains(outcome) || isSaidOfIt(text, claim))
                        || MEANING_SUCCESS.contains(outcome) && SUCCESS.stream().anyMatch(one -> isSaid(words, one));
        return turnedOut
                && claim.about().stream().allMatch(about -> Stream.concat(
                                Stream.of(about), OTHER_WORDS.getOrDefault(about, List.of()).stream())
                        .anyMatch(one -> words.stream().anyMatch(word -> isAlike(word, one))));
    }

    /** Whether a text says that it came about; "Save visit" on a button only says what can be done. */
    private static boolean isSaid(List<String> words, String outcome) {
        return IntStream.range(0, words.size())
                .anyMatch(at -> isAlike(words.get(at), outcome)
                        && !isDemand(words.get(at), outcome, at > 0 && at == words.size() - 1));
    }

    private static boolean isDemand(String word, String outcome, boolean isLast) {
        boolean isBare = outcome.equals(word + "d")
                || outcome.equals(word + "ed")
                || outcome.equals(word.replaceFirst("y$", "i") + "ed")
                || outcome.equals(word + word.substring(word.length() - 1) + "ed");
        return DONE_OR_TO_DO.contains(word) ? !isLast : isBare;
    }

    /** "Order 12: Shipment has been placed on hold" says that of no order. */
    private static boolean isSaidOfIt(String text, Announced claim) {
        String thing = claim.about().get(claim.about().size() - 1);
        List<String> things = Stream.concat(Stream.of(thing), OTHER_WORDS.getOrDefault(thing, List.of()).stream())
                .toList();
        return Stream.of(text.split("(?<=[.!?])\\s+")).map(ShownTexts::words).anyMatch(words -> IntStream.range(
                        0, words.size())
                .filter(at -> things.stream().anyMatch(one -> isAlike(words.get(at), one)))
                .anyMatch(at -> IntStream.range(0, words.size())
                        .filter(other -> other != at && isAlike(words.get(other), claim.outcome()))
                        .anyMatch(other -> LITTLE_BETWEEN
                                .matcher(String.join(
                                        "",
                                        words.subList(Math.min(at, other) + 1, Math.max(at, other)).stream()
                                                .map(word -> word + " ")
                                                .toList()))
                                .matches())));
    }

    /** Whether a message denies a word: "not placed", "no results were found". */
    private static boolean isDenied(List<String> words, String outcome) {
        return IntStream.range(0, words.size())
                .filter(at -> isAlike(words.get(at), outcome))
                .anyMatch(at -> words.subList(Math.max(0, at - DENIED_WITHIN), at).stream()
                        .anyMatch(DENIALS::contains));
    }

    /** Forms of one word: "confirmed" and "confirmation", "registered" and "registration". */
    static boolean isAlike(String one, String other) {
        String a = stem(one);
        String b = stem(other);
        int least = Math.min(a.length(), b.length());
        int common = 0;
        while (common < least && a.charAt(common) == b.charAt(common)) {
            common++;
        }
        return a.equals(b) || common >= 5 && common >= Math.max(a.length(), b.length()) - 2;
    }

    private static String stem(String word) {
        return word.replaceFirst("(?<=[a-z]{4})(?:ations?|itions?|ions?|ments?|fully|ful|ings?|ed|es|ly|s|e)$", "")
                .replaceFirst("(?<=[a-z]{3})(?:ed|d|e|s)$", "");
    }
}
