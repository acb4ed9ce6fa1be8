package dev.testvibe.pipeline.explore.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.testvibe.pipeline.browser.Judgement;
import dev.testvibe.pipeline.explore.page.Figure;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.SumOf;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.Literal;
import dev.testvibe.pipeline.recording.Operation;

/** Sums of numbers that a page shows: a test asserts each part and the sum, once they add up. */
public final class Sums {

    private final Grounder grounder;

    public Sums(Grounder grounder) {
        this.grounder = grounder;
    }

    /** What is shown, and the number in it. */
    private record Shown(Expectation claim, Figure figure) {}

    public Resolution resolve(String line, SumOf sum) {
        List<Operation> claims = new ArrayList<>();
        BigDecimal added = BigDecimal.ZERO;
        List<Figure> figures = new ArrayList<>();
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
                added = added.add(shown.get().figure().number());
                figures.add(shown.get().figure());
            }
        }
        List<Element> totals = elements(sum.total());
        Optional<Shown> total = totals.size() == 1 ? shown(totals.get(0)) : Optional.empty();
        if (total.isEmpty() || figures.size() < 2) {
            return unknown(line, sum.total());
        }
        claims.add(total.get().claim());
        Figure whole = total.get().figure();
        figures.add(whole);
        if (!Figure.areOfOneKind(figures)) {
            return new Resolution.Stopped(Findings.ungrounded(
                    line, "“" + sum.total().text() + "” and its parts are numbers of different kinds"));
        }
        return whole.number().compareTo(added) == 0
                ? new Resolution.Resolved(claims)
                : new Resolution.Stopped(Findings.unsatisfied(
                        line,
                        new Judgement.DoesNotHold(
                                sum.total().text() + " to be the sum of its parts, " + added.toPlainString(),
                                whole.number().toPlainString())));
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
        Literal text = Literal.of(element.text());
        Expectation claim = element.hasValue()
                ? new Expectation.HasValue(element.target(), text, Match.EXACT, false)
                : new Expectation.HasText(element.target(), text, Match.EXACT, true, false);
        return Figure.of(element.text()).map(figure -> new Shown(claim, figure));
    }
}
