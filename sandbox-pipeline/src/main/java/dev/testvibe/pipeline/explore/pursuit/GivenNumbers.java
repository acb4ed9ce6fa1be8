package dev.testvibe.pipeline.explore.pursuit;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.act.FieldSetter;
import dev.testvibe.pipeline.explore.form.Conduct;
import dev.testvibe.pipeline.explore.page.PageScript;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.plan.Literals;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.Literal;
import dev.testvibe.pipeline.recording.RecordedFeature.Finding;
import dev.testvibe.pipeline.recording.Target;

/**
 * Brings a number about that a Given names, {@code the thermostat is set to 18}: by the slider of what is called so, or one
 * by one by the buttons that raise and lower it.
 */
final class GivenNumbers {

    private static final PageScript SCRIPT = PageScript.of("given-numbers.js");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.,])-?\\d+(?:\\.\\d+)?(?![\\d.,]*\\d)");
    private static final Pattern EACH = Pattern.compile("^(?:all|each|every|both)\\b", Pattern.CASE_INSENSITIVE);
    private static final Set<Claim> OF_A_NUMBER = Set.of(Claim.SHOWS, Claim.TEXT, Claim.VALUE);
    private static final int MOST_STEPS = 60;

    private final LivePage live;
    private final Grounder grounder;
    private final Conduct conduct;
    private final FieldSetter fields;

    GivenNumbers(LivePage live, Grounder grounder, Literals literals, Conduct conduct) {
        this.live = live;
        this.grounder = grounder;
        this.conduct = conduct;
        this.fields = new FieldSetter(live, literals);
    }

    /** @param isTheThing whether what shows the number is what the claim is about, and no part of it */
    private record Settings(
            @Nullable Element setter,
            @Nullable Element raise,
            @Nullable Element lower,
            @Nullable Element shows,
            boolean isTheThing) {}

    /**
     * Sets the number, and says what must be so then; nothing where there is nothing to set it by.
     *
     * @param asSaid the claim as its phrase says it
     */
    Optional<Resolution> reached(String line, Expect expect, Supplier<Resolution> asSaid) {
        boolean isOfANumber = OF_A_NUMBER.contains(expect.claim()) && !expect.negated();
        @Nullable Phrase thing = expect.subject();
        Optional<BigDecimal> wanted = isOfANumber && thing != null ? number(expect.value()) : Optional.empty();
        return thing == null
                ? Optional.empty()
                : wanted.flatMap(number -> settings(thing).map(by -> set(line, number, by)
                        .<Resolution>map(Resolution.Stopped::new)
                        .orElseGet(() -> by.isTheThing() ? asSaid.get() : claim(number, by))));
    }

    /** Where a slider stands; else the number, in the text that it stands in. */
    private Resolution claim(BigDecimal wanted, Settings by) {
        String number = wanted.toPlainString();
        if (by.setter() != null) {
            return Resolution.of(
                    new Expectation.HasValue(by.setter().target(), Literal.of(number), Match.EXACT, false));
        }
        Target shows = Objects.requireNonNull(by.shows()).target();
        String text = NUMBER.matcher(live.locate(shows).innerText().strip()).replaceFirst(number);
        return Resolution.of(new Expectation.HasText(shows, Literal.of(text), Match.EXACT, false, false));
    }

    private Optional<Finding> set(String line, BigDecimal wanted, Settings by) {
        @Nullable Element setter = by.setter();
        if (setter != null) {
            return conduct.carryOut(line, fields.set(line, setter, wanted.toPlainString()));
        }
        @Nullable Element shows = by.shows();
        for (int step = 0; step < MOST_STEPS && shows != null; step++) {
            Optional<BigDecimal> now = number(live.locate(shows.target()).innerText());
            int sign = now.map(wanted::compareTo).orElse(0);
            @Nullable Element button = sign > 0 ? by.raise() : by.lower();
            if (sign == 0 || button == null) {
                break;
            }
            Optional<Finding> lost = conduct.carryOut(line, Resolution.of(new Action.Click(button.target())));
            boolean isNearer = number(live.locate(shows.target()).innerText())
                    .filter(then -> then.compareTo(now.orElseThrow()) * sign > 0)
                    .isPresent();
            if (lost.isPresent() || !isNearer) {
                return lost;
            }
        }
        return Optional.empty();
    }

    private Optional<Settings> settings(Phrase thing) {
        if (thing.name() != null
                || thing.within() != null
                || EACH.matcher(thing.text()).find()) {
            return Optional.empty();
        }
        if (grounder.ground(thing, Purpose.READ) instanceof Grounding.Found found
                && number(found.element().text()).isPresent()) {
            return found.element().hasValue()
                    ? Optional.empty()
                    : settings(
                            live.locate(found.element().target()).evaluate(SCRIPT.call("ofNumber")), found.element());
        }
        return thing.isReferenced() || thing.words().isEmpty()
                ? Optional.empty()
                : settings(live.page().evaluate(SCRIPT.call("called"), String.join(" ", thing.words())), null);
    }

    private Optional<Settings> settings(@Nullable Object answer, @Nullable Element thing) {
        return answer instanceof Map<?, ?> found
                ? Optional.of(new Settings(
                        at(found.get("setter")),
                        at(found.get("raise")),
                        at(found.get("lower")),
                        thing == null ? at(found.get("number")) : thing,
                        thing != null))
                : Optional.empty();
    }

    private @Nullable Element at(@Nullable Object path) {
        return path != null
                        && grounder.ground(Phrase.chosen(String.valueOf(path), "what sets it"), Purpose.READ)
                                instanceof Grounding.Found found
                ? found.element()
                : null;
    }

    private static Optional<BigDecimal> number(@Nullable String text) {
        Matcher number = NUMBER.matcher(text == null ? "" : text);
        return number.find()
                ? Optional.of(new BigDecimal(number.group())).filter(one -> !number.find())
                : Optional.empty();
    }
}
