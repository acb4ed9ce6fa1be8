package dev.testvibe.pipeline.explore;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.browser.Judgement;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.Phrase;
import dev.testvibe.pipeline.language.SumOf;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.Literal;
import dev.testvibe.pipeline.recording.Operation;

/** Sums of numbers that a page shows: a test asserts each part and the sum, once they add up. */
final class Sums {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.,])-?\\d+(?:,\\d{3})*(?:\\.\\d+)?(?![\\d.,]*\\d)");

    private final Grounder grounder;

    Sums(Grounder grounder) {
        this.grounder = grounder;
    }

    /** What is shown, and the number in it. */
    private record Shown(Expectation claim, BigDecimal number) {}

    Resolution resolve(String line, SumOf sum) {
        List<Operation> claims = new ArrayList<>();
        BigDecimal added = BigDecimal.ZERO;
        int count = 0;
        for (Phrase part : sum.parts()) {
            List<Element> elements = elements(part);
            if (elements.isEmpty()) {
                return unknown(line, part);
            }
            for (Element element : elements) {
                Optional<Shown> shown = shown(element);
                if (shown.isEmpty()) {
                    return unknown(line, part);
                }
                claims.add(shown.get().claim());
                added = added.add(shown.get().number());
                count++;
            }
        }
        List<Element> totals = elements(sum.total());
        Optional<Shown> total = totals.size() == 1 ? shown(totals.get(0)) : Optional.empty();
        if (total.isEmpty() || count < 2) {
            return unknown(line, sum.total());
        }
        claims.add(total.get().claim());
        return total.get().number().compareTo(added) == 0
                ? new Resolution.Resolved(claims)
                : new Resolution.Stopped(Findings.unsatisfied(
                        line,
                        new Judgement.DoesNotHold(
                                sum.total().text() + " to be the sum of its parts, " + added.toPlainString(),
                                total.get().number().toPlainString())));
    }

    private static Resolution unknown(String line, Phrase phrase) {
        return new Resolution.Stopped(
                Findings.ungrounded(line, "nothing on the page shows one number for “" + phrase.text() + "”"));
    }

    private List<Element> elements(Phrase phrase) {
        Grounding grounding = grounder.ground(phrase, Purpose.READ_TEXT);
        if (grounding instanceof Grounding.Found found) {
            return List.of(found.element());
        }
        return phrase.all() && grounding instanceof Grounding.Several several ? several.elements() : List.of();
    }

    private static Optional<Shown> shown(Element element) {
        Matcher number = NUMBER.matcher(element.text());
        if (!number.find()) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(number.group().replace(",", ""));
        Literal text = Literal.of(element.text());
        Expectation claim = element.hasValue()
                ? new Expectation.HasValue(element.target(), text, Match.EXACT, false)
                : new Expectation.HasText(element.target(), text, Match.EXACT, true, false);
        return number.find() ? Optional.empty() : Optional.of(new Shown(claim, value));
    }
}
