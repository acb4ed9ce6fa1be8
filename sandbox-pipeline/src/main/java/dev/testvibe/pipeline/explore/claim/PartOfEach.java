package dev.testvibe.pipeline.explore.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.CurrentSubject;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.Groups;
import dev.testvibe.pipeline.explore.page.Located;
import dev.testvibe.pipeline.explore.page.NamedThings;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.page.Selectors;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Operation;
import dev.testvibe.pipeline.recording.Target;

/** What each of a group has under the same name: {@code the "Buy" button of every ticket}. */
record PartOfEach(LivePage live, Grounder grounder, Groups groups, ElementClaims claims) {

    private static final Map<Kind, String> ROLES =
            Map.of(Kind.BUTTON, "button", Kind.LINK, "link", Kind.CHECKBOX, "checkbox");

    private static final Pattern EACH = Pattern.compile("^(?:each|every|all)\\b", Pattern.CASE_INSENSITIVE);

    /** @return nothing where the claim is of no such part; a claim about those of which one has none is refused */
    Optional<Resolution> resolve(String line, Expect expect) {
        @Nullable Phrase part = expect.subject();
        @Nullable Phrase things = part == null ? null : part.within();
        boolean isOfAll = part != null
                && things != null
                && things.all()
                && CurrentSubject.isOfAll(things)
                && part.name() != null
                && part.kind() != null
                && ROLES.containsKey(part.kind());
        if (part == null || things == null || !isOfAll) {
            return Optional.empty();
        }
        Groups.Found found = group(things);
        if (part.isReferenced() || !part.words().isEmpty() || !(found instanceof Groups.Found.Group group)) {
            // what one of them has says nothing of the others
            return EACH.matcher(things.text()).find()
                    ? Optional.of(new Resolution.Stopped(Findings.ungrounded(
                            line,
                            found instanceof Groups.Found.None none
                                    ? none.reason()
                                    : "nobody can tell “" + part.text() + "” from others of that name")))
                    : Optional.empty();
        }
        String control = " >> internal:role=" + ROLES.get(part.kind()) + "[name="
                + Selectors.quote(String.valueOf(part.name())) + "s]";
        int count = live.locate(group.target()).count();
        List<Operation> operations = new ArrayList<>();
        for (int place = 0; place < count; place++) {
            Target one = new Target(
                    group.target().selector() + " >> nth=" + place + control, part.text() + ", number " + (place + 1));
            Resolution judged = of(line, expect, one);
            if (!(judged instanceof Resolution.Resolved resolved)) {
                return Optional.of(judged);
            }
            operations.addAll(resolved.operations());
        }
        return operations.isEmpty() ? Optional.empty() : Optional.of(new Resolution.Resolved(operations));
    }

    private Groups.Found group(Phrase things) {
        return new NamedThings(live)
                .inColumns(things)
                .<Groups.Found>map(Groups.Found.Group::new)
                .orElseGet(() -> things.kind() == null ? groups.named(things) : groups.of(things));
    }

    private Resolution of(String line, Expect expect, Target one) {
        if (expect.claim() == Claim.VISIBLE) {
            return Resolution.of(new Expectation.Visible(one, expect.negated()));
        }
        return new Located(live, grounder)
                .only(one)
                .map(element -> claims.of(line, expect, element))
                .orElseGet(() -> new Resolution.Stopped(
                        Findings.ungrounded(line, "there is no one “" + one.description() + "”")));
    }
}
