package dev.testvibe.pipeline.explore.form;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.browser.Patience;
import dev.testvibe.pipeline.explore.page.FieldMatching;
import dev.testvibe.pipeline.explore.site.FormSearch;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.PageForm;
import dev.testvibe.pipeline.language.intent.Particulars;
import dev.testvibe.pipeline.language.intent.Particulars.Part;

/** The forms of the page that have a field for each value of an act with particulars. */
final class FittingForms {

    private static final String BODY = "body:nth-child(2)";

    private final LivePage live;
    private final Grounder grounder;

    FittingForms(LivePage live, Grounder grounder) {
        this.live = live;
        this.grounder = grounder;
    }

    /** The forms that take all values, in the first way that any does; the clearest of them. */
    List<PartMatching> taking(List<List<Part>> readings) {
        List<PageForm> forms = grounder.forms();
        for (List<Part> parts : readings) {
            List<PartMatching> whole = forms.stream()
                    .map(form -> PartMatching.of(form, parts))
                    .filter(PartMatching::isWhole)
                    .filter(one -> readings.size() == 1
                            || parts.get(0).noun() == null && isInSight(one)
                            || one.isCalledAs(parts.get(0)))
                    .toList();
            int clearest = whole.stream()
                    .mapToInt(one -> one.fields().clearness())
                    .max()
                    .orElse(0);
            if (!whole.isEmpty()) {
                return whole.stream()
                        .filter(one -> one.fields().clearness() == clearest)
                        .toList();
            }
        }
        return List.of();
    }

    /** The same, once a form has opened. */
    List<PartMatching> awaited(List<List<Part>> readings) {
        return Patience.until(live, () -> taking(readings), found -> !found.isEmpty());
    }

    /** A form that takes some of the values, and what stands in no form and takes the others. */
    record Split(PartMatching form, PartMatching beside) {}

    /** {@code searches account "1" for the amount "5"}: of several forms to search by, all of which are about one choice beside them. */
    Optional<Split> withWhatStandsBeside(Particulars act) {
        List<PageForm> all = grounder.forms();
        List<PageForm> loose =
                all.stream().filter(form -> form.path().endsWith(BODY)).toList();
        List<Split> splits = !act.isSent() || loose.size() != 1
                ? List.of()
                : all.stream()
                        .filter(form -> form != loose.get(0) && !form.submits().isEmpty())
                        .map(form -> PartMatching.of(form, act.parts()))
                        .filter(form -> !form.isWhole()
                                && form.left().size() < act.parts().size())
                        .map(form -> new Split(form, PartMatching.of(loose.get(0), form.left())))
                        .filter(split -> split.beside().isWhole())
                        .toList();
        return splits.size() == 1 ? Optional.of(splits.get(0)) : Optional.empty();
    }

    private boolean isInSight(PartMatching one) {
        return one.fields().values().keySet().stream()
                .allMatch(field -> live.page().locator(field.path()).isVisible());
    }

    /** {@code fills in the form with "Ann", "Lee" and "Graz"}: as many as the one form of as many fields has, in their order. */
    Optional<FieldMatching> inOrder(Particulars act) {
        List<Part> parts = act.parts();
        boolean areOnlyValues = !act.isSent()
                && act.item() == null
                && parts.size() > 1
                && parts.stream().allMatch(part -> part.noun() == null && "with".equals(part.preposition()));
        List<PartMatching> fitting = !areOnlyValues
                ? List.of()
                : grounder.forms().stream()
                        .flatMap(form -> PartMatching.inOrder(form, parts).stream())
                        .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0).fields()) : Optional.empty();
    }

    /** Why none of them is plainly meant. */
    String unclear(Particulars act, List<PartMatching> fitting) {
        String said = act.parts().stream().map(Part::said).collect(Collectors.joining(", "));
        if (fitting.size() > 1) {
            return fitting.size() + " forms of the page take " + said + "; say which is meant";
        }
        List<PartMatching> some = grounder.forms().stream()
                .map(form -> PartMatching.of(form, act.parts()))
                .toList();
        return some.stream()
                .min(Comparator.comparingInt(one -> one.left().size()))
                .filter(best -> best.left().size() < act.parts().size())
                .map(best -> "no field is plainly meant by "
                        + best.left().stream().map(Part::said).collect(Collectors.joining(", ")) + "; the form has "
                        + FormSearch.names(best.form().fields()))
                .orElseGet(() -> "no form of the page has fields for " + said
                        + (some.isEmpty()
                                ? ""
                                : "; there are "
                                        + some.stream()
                                                .map(one -> FormSearch.names(
                                                        one.form().fields()))
                                                .collect(Collectors.joining("; "))));
    }
}
