package dev.testvibe.pipeline.explore.form;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.form.FormOpeners.Way;
import dev.testvibe.pipeline.explore.page.FieldMatching;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.plan.FieldNames;
import dev.testvibe.pipeline.explore.site.PageOpener;
import dev.testvibe.pipeline.explore.site.Walk;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Particulars;
import dev.testvibe.pipeline.language.intent.Particulars.Part;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.RecordedFeature.Finding;

/**
 * Does an act with its particulars: finds the one form that has a field for each value, opens it where it is not on the
 * page, fills it in and sends it. What the page has no field for is a finding, and nothing is left out.
 */
public final class ParticularsFiller {

    private final Grounder grounder;
    private final FormEntries entries;
    private final FittingForms forms;
    private final FormOpeners openers;
    private final FormSending sending;
    private final Assignments assignments;

    public ParticularsFiller(LivePage live, Grounder grounder, FormEntries entries, PageOpener opener, Walk walk) {
        this.grounder = grounder;
        this.entries = entries;
        this.forms = new FittingForms(live, grounder);
        this.openers = new FormOpeners(live, grounder, opener, walk);
        this.sending = new FormSending(grounder);
        this.assignments = new Assignments(live);
    }

    /** @param next what the step after it clicks on, or null */
    public Optional<Finding> act(String line, Particulars act, @Nullable Phrase next, Forms.Hands hands) {
        List<PartMatching> asSaid = forms.taking(PartReadings.withItem(act)).stream()
                .filter(one -> !one.form().search() || !FormOpeners.makes(act))
                .toList();
        List<PartMatching> fitting = asSaid.isEmpty()
                ? PartReadings.withItsNoun(act)
                        .map(called -> forms.taking(List.of(List.of(called))))
                        .orElse(asSaid)
                : asSaid;
        Optional<FieldMatching> inOrder = fitting.isEmpty() ? forms.inOrder(act) : Optional.empty();
        if (inOrder.isPresent()) {
            return entries.enter(
                    line, act.object(), inOrder.get(), inOrder.get().values(), hands);
        }
        Optional<FittingForms.Split> split = fitting.isEmpty() ? forms.withWhatStandsBeside(act) : Optional.empty();
        if (split.isPresent()) {
            FieldMatching beside = split.get().beside().fields();
            return entries.enter(line, act.object(), beside, beside.values(), hands)
                    .or(() -> fill(line, act, split.get().form(), next, hands));
        }
        List<Particulars> each = fitting.isEmpty() ? each(act) : List.of();
        if (!each.isEmpty()) {
            return each.stream()
                    .map(one -> act(line, one, next, hands))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        for (Way way : fitting.isEmpty() ? openers.of(line, act) : List.<Way>of()) {
            Optional<Resolution> open = way.opening().get();
            Optional<Finding> lost = open.flatMap(one -> hands.carryOut(line, one));
            if (lost.isPresent()) {
                return lost;
            }
            fitting = open.isPresent() ? assignments.ofItsThing(act, forms.awaited(way.readings())) : List.of();
            if (!fitting.isEmpty()) {
                break;
            }
        }
        if (fitting.isEmpty()
                && Assignments.areMeant(act)
                && !forms.taking(List.of(act.parts())).isEmpty()) {
            return Optional.of(Findings.ungrounded(
                    line,
                    "no field is plainly there to assign “" + act.item() + "”; one may choose which things are shown"));
        }
        return fitting.size() == 1
                ? fill(line, act, fitting.get(0), next, hands)
                : Optional.of(Findings.ungrounded(line, forms.unclear(act, fitting)));
    }

    /** Whether a form that is on the page now has a field for each of its values. */
    public boolean isTakenNow(Particulars act) {
        return !forms.taking(PartReadings.withItem(act)).isEmpty();
    }

    /** {@code saves notes with the titles "A" and "B"}: one after the other, by a form that takes one. */
    private List<Particulars> each(Particulars act) {
        List<Part> parts = act.parts();
        String noun = parts.isEmpty() ? "" : String.valueOf(parts.get(0).noun());
        boolean areAlike = act.isSent()
                && act.item() == null
                && parts.size() > 1
                && parts.stream().allMatch(part -> noun.equals(part.noun()));
        String one = String.join(" ", FieldNames.singular(FieldNames.words(noun)));
        List<Particulars> each = !areAlike || noun.equals(one)
                ? List.of()
                : parts.stream()
                        .map(part -> act.of(
                                List.copyOf(FieldNames.singular(FieldNames.words(String.join(" ", act.object())))),
                                List.of(new Part(one, part.preposition(), part.value()))))
                        .toList();
        return !each.isEmpty()
                        && forms.taking(PartReadings.withItem(each.get(0))).size() == 1
                ? each
                : List.of();
    }

    private Optional<Finding> fill(
            String line, Particulars act, PartMatching whole, @Nullable Phrase next, Forms.Hands hands) {
        // found before the form changes under the values
        Resolution sent = act.isSent() ? sending.of(line, act, whole) : Resolution.of();
        Resolution sendingNow = isClickedNext(sent, next) ? Resolution.of() : sent;
        if (sendingNow instanceof Resolution.Stopped stopped) {
            return Optional.of(stopped.finding());
        }
        FieldMatching fields = KindsOfThings.chosenIn(whole, act);
        Optional<Finding> failed = entries.enter(line, act.object(), fields, fields.values(), hands);
        return failed.isPresent() ? failed : hands.carryOut(line, sendingNow);
    }

    /** The button that the next step clicks on is not clicked on now. */
    private boolean isClickedNext(Resolution sending, @Nullable Phrase next) {
        return next != null
                && sending instanceof Resolution.Resolved resolved
                && resolved.operations().size() == 1
                && resolved.operations().get(0) instanceof Action.Click click
                && grounder.ground(next, Purpose.CLICK) instanceof Grounding.Found found
                && found.element().target().selector().equals(click.target().selector());
    }
}
