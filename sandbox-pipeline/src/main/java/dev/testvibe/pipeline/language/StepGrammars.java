package dev.testvibe.pipeline.language;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.act.AccountDeals;
import dev.testvibe.pipeline.language.act.AccountGrammar;
import dev.testvibe.pipeline.language.act.ActionGrammar;
import dev.testvibe.pipeline.language.act.AfterADeed;
import dev.testvibe.pipeline.language.act.AtAPlaceGrammar;
import dev.testvibe.pipeline.language.act.BroughtAbout;
import dev.testvibe.pipeline.language.act.ClockGrammar;
import dev.testvibe.pipeline.language.act.Commands;
import dev.testvibe.pipeline.language.act.CompositeGrammar;
import dev.testvibe.pipeline.language.act.CookieGrammar;
import dev.testvibe.pipeline.language.act.CountedDeeds;
import dev.testvibe.pipeline.language.act.DealGrammar;
import dev.testvibe.pipeline.language.act.EachGrammar;
import dev.testvibe.pipeline.language.act.FormGrammar;
import dev.testvibe.pipeline.language.act.FrameGrammar;
import dev.testvibe.pipeline.language.act.GappingGrammar;
import dev.testvibe.pipeline.language.act.HeldGoods;
import dev.testvibe.pipeline.language.act.KeypadGrammar;
import dev.testvibe.pipeline.language.act.LackGrammar;
import dev.testvibe.pipeline.language.act.ManyGrammar;
import dev.testvibe.pipeline.language.act.MediaGrammar;
import dev.testvibe.pipeline.language.act.NotYet;
import dev.testvibe.pipeline.language.act.OpenCloseGrammar;
import dev.testvibe.pipeline.language.act.OpenParts;
import dev.testvibe.pipeline.language.act.ParticularsGrammar;
import dev.testvibe.pipeline.language.act.ReloadGrammar;
import dev.testvibe.pipeline.language.act.SearchGrammar;
import dev.testvibe.pipeline.language.act.SecurityAnswerGrammar;
import dev.testvibe.pipeline.language.act.StageGrammar;
import dev.testvibe.pipeline.language.act.StateGrammar;
import dev.testvibe.pipeline.language.act.ThingGrammar;
import dev.testvibe.pipeline.language.act.ThingsToOpen;
import dev.testvibe.pipeline.language.act.TimesGrammar;
import dev.testvibe.pipeline.language.act.UnquotedChoice;
import dev.testvibe.pipeline.language.act.UsedThings;
import dev.testvibe.pipeline.language.act.WindowGrammar;
import dev.testvibe.pipeline.language.claim.ElsewhereGrammar;
import dev.testvibe.pipeline.language.claim.ExpectationGrammar;
import dev.testvibe.pipeline.language.claim.HeldAlone;
import dev.testvibe.pipeline.language.claim.ListGrammar;
import dev.testvibe.pipeline.language.claim.OwnPageGrammar;
import dev.testvibe.pipeline.language.claim.PiecesInCells;
import dev.testvibe.pipeline.language.claim.RowGrammar;
import dev.testvibe.pipeline.language.claim.RowsOfAKind;
import dev.testvibe.pipeline.language.claim.SeveralThere;
import dev.testvibe.pipeline.language.claim.StatedThings;
import dev.testvibe.pipeline.language.claim.ThemePredicates;
import dev.testvibe.pipeline.language.claim.WaitGrammar;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Runs;
import dev.testvibe.pipeline.language.phrase.Acts;
import dev.testvibe.pipeline.language.phrase.Rule;

/** Which grammars read a sentence of a step, in the order in which they are asked. */
final class StepGrammars {

    /** Reads a whole sentence or nothing of it. */
    private interface Grammar {
        Optional<List<Intent>> read(Sentence sentence);
    }

    /** {@code a warning is displayed}, between two acts. */
    private static final Pattern SHOWN = Pattern.compile(
            "(?:the|an?) .+ (?:(?:is|are) (?:displayed|shown|visible)\\b.*|appears?)", Pattern.CASE_INSENSITIVE);

    /** What surrounds a sentence: a time to wait for, a frame; the rest of it is read as if it stood alone. */
    private static final List<Grammar> EVERYWHERE = List.of(
            it -> WaitGrammar.parse(it.text(), it.step()),
            it -> ClockGrammar.passes(it.text()),
            it -> it.role() == Role.THEN
                    ? Optional.empty()
                    : ClockGrammar.nobodyActs(it.text()).or(() -> ClockGrammar.runsOut(it.text(), it.step())),
            it -> FrameGrammar.parse(
                    it.text(), it.step(), inside -> it.with(inside).read()));

    /**
     * Grammars of one subject stand before {@link ActionGrammar}, whose patterns take any phrase and would make a field
     * of "log in with …"; what is left then may be a condition around an act, the name of a button, one act for each, or
     * what the user sees before going on.
     */
    private static final List<Grammar> DONE = List.of(
            it -> MediaGrammar.parse(it.text(), it.step()),
            it -> StageGrammar.doneOn(it.text(), it.step(), it::one),
            it -> OwnPageGrammar.act(it.text(), it.step()),
            it -> SearchGrammar.parse(it.done(), it.step()),
            it -> SecurityAnswerGrammar.parse(it.done(), it.step()),
            it -> FormGrammar.parse(it.done(), it.step()),
            it -> OpenParts.details(it.done(), it.step()),
            it -> DealGrammar.parse(it.done(), it.step()),
            it -> AccountDeals.parse(it.done(), it.step()),
            it -> CountedDeeds.made(it.text(), it::one),
            it -> Rule.first(CookieGrammar.RULES, it.done(), it.step()),
            it -> EachGrammar.pairs(it.text(), it::done),
            it -> ThingGrammar.parse(it.done(), it.step()),
            it -> LackGrammar.parseEmpty(it.text(), it::one),
            it -> ManyGrammar.added(it.done()),
            it -> CompositeGrammar.partlyTold(it.done(), it.step()),
            it -> CompositeGrammar.parse(it.done()),
            it -> GappingGrammar.ofTwo(it.done(), part -> ActionGrammar.parse(part, it.step())),
            it -> KeypadGrammar.parse(it.done(), it.step()),
            it -> UsedThings.parse(it.done(), it.step()),
            it -> ActionGrammar.parse(it.text(), it.step()),
            it -> TimesGrammar.parse(it.text(), it::one),
            it -> ClockGrammar.before(it.text(), it::one),
            it -> LackGrammar.parse(it.text(), it.step(), it::one),
            it -> GappingGrammar.parse(it.done(), part -> ActionGrammar.parse(part, it.step())),
            it -> AtAPlaceGrammar.parse(it.done(), it.step()),
            it -> ParticularsGrammar.parse(it.done(), it.step()),
            it -> UnquotedChoice.parse(it.done(), it.step()),
            it -> CountedDeeds.parse(it.text(), it::one),
            it -> Commands.parse(it.text(), it.step()),
            it -> OpenParts.opened(it.done(), it.step(), it::done),
            it -> EachGrammar.parse(it.text(), it::one),
            it -> ClockGrammar.happens(it.text()),
            it -> SHOWN.matcher(it.text()).matches()
                    ? ExpectationGrammar.parse(it.text(), it.step())
                    : Optional.empty());

    /**
     * A state that can be reached is claimed first and brought about only where it does not hold, so those stand before
     * what is done; a claim that nobody can bring about comes after it, and the name of a button last.
     */
    private static final List<Grammar> GIVEN = List.of(
            it -> ThemePredicates.given(it.text()),
            it -> PiecesInCells.parse(it.text(), it.step()),
            it -> MediaGrammar.parse(it.text(), it.step()),
            it -> FormGrammar.state(it.done(), it.step()),
            it -> AccountGrammar.parse(it.text(), it.step()),
            it -> StageGrammar.given(it.text(), it.step(), it::one),
            it -> OpenCloseGrammar.state(it.text(), it.step()),
            it -> Rule.first(WindowGrammar.SIZES, it.text(), it.step()),
            it -> OwnPageGrammar.state(it.text(), it.step()),
            it -> OpenParts.open(it.text(), it.step(), it::done),
            it -> ThingsToOpen.named(it.text(), it.step()),
            it -> ListGrammar.given(it.text(), it.step()),
            it -> EachGrammar.pairs(it.text(), it::done),
            it -> SeveralThere.parse(it.text(), it.step(), one -> StateGrammar.parse(one, it.step())),
            it -> StateGrammar.parse(it.text(), it.step()),
            it -> HeldAlone.parse(it.text(), it.step(), it::one),
            it -> HeldGoods.parse(it.text(), it::one),
            it -> ManyGrammar.there(it.text()),
            it -> RowGrammar.parse(it.text(), it.step()),
            it -> EachGrammar.parse(it.text(), rest -> StateGrammar.parse(rest, it.step())
                    .or(() -> ActionGrammar.parse(rest, it.step()).filter(EachGrammar::isAdded))),
            it -> SearchGrammar.parse(it.done(), it.step()),
            it -> SecurityAnswerGrammar.parse(it.done(), it.step()),
            it -> FormGrammar.parse(it.done(), it.step()),
            it -> OpenParts.details(it.done(), it.step()),
            it -> DealGrammar.parse(it.done(), it.step()),
            it -> AccountDeals.parse(it.done(), it.step()),
            it -> CountedDeeds.made(it.text(), it::one),
            it -> Rule.first(CookieGrammar.RULES, it.done(), it.step()),
            it -> ThingGrammar.parse(it.done(), it.step()),
            it -> CompositeGrammar.partlyTold(it.done(), it.step()),
            it -> CompositeGrammar.parse(it.done()),
            it -> GappingGrammar.ofTwo(it.done(), part -> ActionGrammar.parse(part, it.step())),
            it -> KeypadGrammar.parse(it.done(), it.step()),
            it -> UsedThings.parse(it.done(), it.step()),
            it -> ActionGrammar.parse(it.text(), it.step()),
            it -> TimesGrammar.parse(it.text(), it::one),
            it -> BroughtAbout.plays(it.text(), it::done),
            it -> ExpectationGrammar.parse(it.text(), it.step())
                    .filter(claims -> claims.stream().noneMatch(Runs.class::isInstance)),
            it -> LackGrammar.parse(it.text(), it.step(), it::one),
            it -> GappingGrammar.parse(it.done(), part -> ActionGrammar.parse(part, it.step())),
            it -> AtAPlaceGrammar.byAPerson(it.text(), it.step()),
            it -> ParticularsGrammar.byAPerson(it.text(), it.step()),
            it -> UnquotedChoice.byAPerson(it.text(), it.step()),
            it -> CountedDeeds.parse(it.text(), it::one),
            it -> AtAPlaceGrammar.brought(it.text(), it.step()),
            it -> ParticularsGrammar.brought(it.text(), it.step()),
            it -> ClockGrammar.before(it.text(), it::one),
            it -> Commands.byAPerson(it.text(), it.step()),
            it -> EachGrammar.parse(it.text(), it::one),
            it -> BroughtAbout.parse(it.text(), it.step(), it::done, it::claimed),
            it -> NotYet.parse(it.text()));

    /** A time before or behind a claim is looked at only where the claim with it is none. */
    private static final List<Grammar> EXPECTED = List.of(
            it -> ListGrammar.expected(it.text(), it.step()),
            it -> PiecesInCells.parse(it.text(), it.step()),
            it -> StageGrammar.expected(it.text(), it.step()),
            it -> RowsOfAKind.parse(it.text(), it.step()),
            it -> ExpectationGrammar.parse(it.text(), it.step()),
            it -> ReloadGrammar.expected(it.text(), it::one),
            it -> ReloadGrammar.answered(it.text(), it.step(), it::one),
            it -> AfterADeed.parse(it.text(), it::done, it::one),
            it -> ClockGrammar.expected(it.text(), it::one),
            it -> ElsewhereGrammar.expected(it.text(), it.step(), it::one));

    private StepGrammars() {}

    /** What the first grammar says that reads the sentence. */
    static Optional<List<Intent>> read(Sentence sentence) {
        if (sentence.role() == Role.GIVEN && StatedThings.states(sentence.text())) {
            return StatedThings.parse(sentence.text(), sentence::one).map(Acts::sentEachTime);
        }
        List<Grammar> own =
                switch (sentence.role()) {
                    case WHEN -> DONE;
                    case GIVEN -> GIVEN;
                    case THEN -> EXPECTED;
                };
        return Stream.concat(EVERYWHERE.stream(), own.stream())
                .map(grammar -> grammar.read(sentence))
                .flatMap(Optional::stream)
                .findFirst()
                .map(read -> sentence.role() == Role.GIVEN ? Acts.sentEachTime(read) : read);
    }
}
