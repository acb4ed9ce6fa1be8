package dev.testvibe.pipeline.explore.pursuit;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.explore.act.ActResolver;
import dev.testvibe.pipeline.explore.act.Remedies;
import dev.testvibe.pipeline.explore.claim.EffectResolver;
import dev.testvibe.pipeline.explore.claim.ExpectationResolver;
import dev.testvibe.pipeline.explore.form.Conduct;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.plan.FeaturePlan.PlannedStep;
import dev.testvibe.pipeline.explore.plan.Literals;
import dev.testvibe.pipeline.explore.site.PageOpener;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.PageEffect;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Verb;
import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.RecordedFeature.Finding;

/** Sees to it that what a scenario starts from holds: it is a claim first, and is brought about where it does not hold. */
final class Givens {

    /** A player or a slide show is taken to its next this often at most. */
    private static final int MOST_REMEDIES = 8;

    private static final Set<Claim> OF_STORAGE = EnumSet.of(Claim.STORED, Claim.STORAGE, Claim.KEPT);

    private static final Pattern CURRENT =
            Pattern.compile("\\b(?:current|active|displayed|shown)\\b", Pattern.CASE_INSENSITIVE);

    /** Of several, one at a time is shown. */
    private static final Pattern TURNED_TO =
            Pattern.compile("\\b(?:slide|testimonial|flashcard|photo|picture)\\b", Pattern.CASE_INSENSITIVE);

    private final Conduct conduct;
    private final ExpectationResolver expectations;
    private final EffectResolver effects;
    private final ActResolver acts;
    private final PageOpener opener;
    private final Literals literals;
    private final GivenNumbers numbers;
    private boolean shownElsewhere;

    Givens(
            Conduct conduct,
            ExpectationResolver expectations,
            EffectResolver effects,
            ActResolver acts,
            PageOpener opener,
            Literals literals,
            GivenNumbers numbers) {
        this.conduct = conduct;
        this.expectations = expectations;
        this.effects = effects;
        this.acts = acts;
        this.opener = opener;
        this.literals = literals;
        this.numbers = numbers;
    }

    /** A Given is a claim first; where it does not hold but a user could plainly make it so, that is done. */
    Optional<Finding> given(String line, Expect expect) {
        if (expect.claim() == Claim.LOGGED_IN && expect.negated() && expectations.nobodyCameIn()) {
            return Optional.empty();
        }
        Resolution claim = expectations.resolve(line, expect);
        Optional<Expect> example = claim instanceof Resolution.Stopped
                ? expectations.example(line, expect, conduct::holdsNow)
                : Optional.empty();
        if (example.isPresent()) {
            return conduct.carryOut(line, expectations.resolve(line, example.get()));
        }
        boolean mayBeSet = claim instanceof Resolution.Stopped || !conduct.holds(claim) && !canBeFilled(line, expect);
        Optional<Resolution> set = mayBeSet
                ? numbers.reached(line, expect, () -> conduct.inTime(line, () -> expectations.resolve(line, expect)))
                : Optional.empty();
        if (set.isPresent()) {
            return conduct.carryOut(line, set.get());
        }
        if (claim instanceof Resolution.Stopped) {
            Optional<Act> remedy = Remedies.forClaim(expect).filter(act -> act.target() == null);
            Optional<Finding> failed = remedy.flatMap(act -> conduct.carryOut(line, acts.resolve(line, act)));
            return failed.isPresent()
                    ? failed
                    : conduct.carryOut(line, conduct.patiently(() -> expectations.resolve(line, expect)));
        }
        if (OF_STORAGE.contains(expect.claim())) {
            return storage(line, expect, claim);
        }
        boolean holds = conduct.holds(claim);
        if (!holds && isOfWhatIsCurrent(expect)) {
            Optional<Finding> lost = turnTo(line, expect);
            return lost.isPresent() ? lost : conduct.carryOut(line, expectations.resolve(line, expect));
        }
        Optional<Act> remedy = holds ? Optional.empty() : Remedies.forClaim(expect);
        if (remedy.isPresent()) {
            Optional<Finding> failed = conduct.carryOut(line, acts.resolve(line, remedy.get()));
            return failed.isPresent()
                    ? failed
                    : conduct.carryOut(line, conduct.inTime(line, () -> expectations.resolve(line, expect)));
        }
        return conduct.carryOut(line, claim);
    }

    private boolean canBeFilled(String line, Expect expect) {
        return Remedies.forClaim(expect)
                .filter(act -> acts.resolve(line, act) instanceof Resolution.Resolved)
                .isPresent();
    }

    /** Whether it is said of the one of several that is shown. */
    private static boolean isOfWhatIsCurrent(Expect expect) {
        Phrase subject = expect.subject();
        boolean isShown = expect.claim() == Claim.SHOWS || expect.claim() == Claim.VISIBLE;
        return subject != null
                && !expect.negated()
                && (isShown && CURRENT.matcher(subject.text()).find()
                        || (isShown || expect.claim() == Claim.STATE)
                                && !subject.all()
                                && TURNED_TO.matcher(subject.text()).find());
    }

    /** {@code the current slide is "Harbour"}: one comes to it from the first. */
    private Optional<Finding> turnTo(String line, Expect expect) {
        Act next = new Act(Verb.CLICK, Phrase.button(List.of("next")), null, null, 1);
        for (int time = 0; time < MOST_REMEDIES; time++) {
            Resolution turning = acts.resolve(line, next);
            Optional<Finding> lost =
                    turning instanceof Resolution.Stopped ? Optional.empty() : conduct.carryOut(line, turning);
            if (turning instanceof Resolution.Stopped
                    || lost.isPresent()
                    || conduct.holds(expectations.resolve(line, expect))) {
                return lost;
            }
        }
        return Optional.empty();
    }

    /**
     * What is named as done is done where it is not, by the first way that can be gone, and must hold then.
     *
     * @param pursuit does what one way says
     */
    Optional<Finding> reached(PlannedStep step, Intent.Reached state, Function<Intent, Optional<Finding>> pursuit) {
        String line = step.line();
        Resolution claim = expectations.resolve(line, state.claim());
        if (conduct.holds(claim)) {
            return conduct.carryOut(line, claim);
        }
        Optional<Finding> lost = byAnyWay(state, pursuit);
        if (lost.isPresent() && shownElsewhere) {
            // where the state before this one was looked at, nothing brings this one about
            shownElsewhere = false;
            Optional<Finding> back = conduct.carryOut(line, Resolution.of(new Action.Travel(true)));
            lost = back.isPresent() ? back : byAnyWay(state, pursuit);
        }
        if (lost.isPresent()) {
            return lost;
        }
        Resolution broughtAbout = conduct.inTime(line, () -> expectations.resolve(line, state.claim()));
        Intent.Reached.Shown shown = state.shown();
        if (shown == null || conduct.holds(broughtAbout)) {
            return conduct.carryOut(line, broughtAbout);
        }
        Optional<Finding> elsewhere = conduct.carryOut(line, opener.open(line, shown.page(), step.role(), true));
        shownElsewhere = elsewhere.isEmpty();
        return elsewhere.isPresent()
                ? elsewhere
                : conduct.carryOut(line, conduct.inTime(line, () -> expectations.resolve(line, shown.claim())));
    }

    private Optional<Finding> byAnyWay(Intent.Reached state, Function<Intent, Optional<Finding>> pursuit) {
        Optional<Finding> lost = Optional.empty();
        for (Intent way : state.ways()) {
            lost = pursuit.apply(way);
            if (lost.isEmpty()) {
                break;
            }
        }
        return lost;
    }

    Optional<Finding> given(String line, PageEffect effect) {
        Resolution claim = effects.resolve(line, effect);
        for (int time = 0; time < MOST_REMEDIES && !conduct.holds(claim); time++) {
            Optional<Resolution> remedy = effects.remedy(line, effect);
            if (remedy.isEmpty()) {
                break;
            }
            Optional<Finding> failed = conduct.carryOut(line, remedy.get());
            if (failed.isPresent()) {
                return failed;
            }
            claim = effects.resolve(line, effect);
        }
        return conduct.carryOut(line, claim);
    }

    /** The storage is what an earlier visit left: it can be made so, and the page reads it when it loads. */
    private Optional<Finding> storage(String line, Expect expect, Resolution claim) {
        boolean holds = conduct.holds(claim);
        Optional<Resolution> remedy = holds ? Optional.empty() : Remedies.forStorage(expect, literals);
        if (remedy.isPresent()) {
            return conduct.carryOut(line, remedy.get());
        }
        Optional<Act> act = holds ? Optional.empty() : Remedies.forClaim(expect);
        Optional<Finding> failed = act.flatMap(made -> conduct.carryOut(line, acts.resolve(line, made)));
        return failed.isPresent() ? failed : conduct.carryOut(line, claim);
    }
}
