package dev.testvibe.pipeline.explore.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.Literal;
import dev.testvibe.pipeline.recording.Target;

/** In which of two states a thing is, where its switch tells it, or a word such as {@code Locked} in it or beside its name. */
public record ToldStates(LivePage live, Grounder grounder) {

    private static final PageScript SCRIPT = PageScript.of("told-states.js");

    private static final List<List<String>> PAIRS = List.of(
            List.of("on", "off"),
            List.of("locked", "unlocked"),
            List.of("open", "closed"),
            List.of("available", "unavailable"),
            List.of("active", "inactive"),
            List.of("online", "offline"),
            List.of("connected", "disconnected"),
            List.of("armed", "disarmed"),
            List.of("occupied", "free"),
            List.of("paid", "unpaid"),
            List.of("completed", "pending"),
            List.of("muted", "unmuted"));

    private Optional<Element> switchOf(Element element) {
        return part(element, SCRIPT.call("switchOf"));
    }

    /** What turns a thing on and off: its switch, or the one button of it that says so. */
    public Optional<Element> control(Element element) {
        return switchOf(element).or(() -> part(element, SCRIPT.call("buttonOf")));
    }

    /** @return nothing where no one part of the thing tells it */
    public Optional<Resolution> of(Element element, String state, boolean negated) {
        @Nullable String opposite = opposite(state);
        if (negated) {
            return opposite == null ? Optional.empty() : of(element, opposite, false);
        }
        return (isOfASwitch(state) ? bySwitch(element, state) : Optional.<Resolution>empty())
                .or(() -> inAWord(element, state, opposite));
    }

    public static boolean isOfASwitch(String state) {
        return state.equals("on") || state.equals("off");
    }

    private static @Nullable String opposite(String state) {
        return PAIRS.stream()
                .filter(pair -> pair.contains(state))
                .map(pair -> pair.get(1 - pair.indexOf(state)))
                .findFirst()
                .orElse(null);
    }

    private Optional<Resolution> bySwitch(Element element, String state) {
        boolean isOff = state.equals("off");
        return switchOf(element)
                .flatMap(found -> found.checkable()
                        ? Optional.of(Resolution.of(new Expectation.Checked(found.target(), isOff)))
                        : Stream.of("aria-checked", "aria-pressed")
                                .filter(found.attributes()::containsKey)
                                .findFirst()
                                .map(name -> Resolution.of(new Expectation.HasAttribute(
                                        found.target(),
                                        name,
                                        Literal.of(String.valueOf(!isOff)),
                                        Match.EXACT,
                                        false))));
    }

    private Optional<Resolution> inAWord(Element element, String state, @Nullable String opposite) {
        String words = opposite == null ? state : state + "|" + opposite;
        return found(element, SCRIPT.with("words", words).call("wordOf")).flatMap(said -> at(element, said)
                .map(part -> Resolution.of(new Expectation.HasText(
                        part.target(),
                        Literal.of(written(state, String.valueOf(said.get("word")))),
                        Match.WORDS,
                        false,
                        false))));
    }

    /** {@code ON} for on where the page says {@code OFF}. */
    private static String written(String state, String like) {
        if (like.equals(like.toUpperCase(Locale.ROOT))) {
            return state.toUpperCase(Locale.ROOT);
        }
        return like.equals(like.toLowerCase(Locale.ROOT))
                ? state
                : state.substring(0, 1).toUpperCase(Locale.ROOT) + state.substring(1);
    }

    private Optional<Element> part(Element element, String script) {
        return found(element, script).flatMap(found -> at(element, found));
    }

    private Optional<Map<?, ?>> found(Element element, String script) {
        return live.locate(element.target()).evaluate(script) instanceof Map<?, ?> found
                ? Optional.of(found)
                : Optional.empty();
    }

    /** By a locator of its own, or else by what it is of the thing. */
    private Optional<Element> at(Element element, Map<?, ?> found) {
        if (found.get("inside") == null && Integer.valueOf(0).equals(found.get("up"))) {
            return Optional.of(element);
        }
        String path = String.valueOf(found.get("path"));
        if (grounder.ground(Phrase.chosen(path, element.target().description()), Purpose.READ)
                instanceof Grounding.Found part) {
            return Optional.of(part.element());
        }
        String around =
                Integer.valueOf(0).equals(found.get("up")) ? "" : " >> xpath=ancestor::*[" + found.get("up") + "]";
        String inside = found.get("inside") == null ? "" : " >> " + found.get("inside");
        Target inThing = new Target(
                element.target().selector() + around + inside,
                "what tells the state of " + element.target().description());
        return live.locate(inThing).count() == 1
                ? grounder.at(path, inThing.description()).map(part -> part.locatedBy(inThing))
                : Optional.empty();
    }
}
