package dev.testvibe.pipeline.explore.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.page.Selectors;
import dev.testvibe.pipeline.explore.plan.Literals;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Operation;
import dev.testvibe.pipeline.recording.Target;

/** The options of a list of choices, native or of the page's own; the latter show only while it is open. */
record OfferedOptions(LivePage live, Literals literals) {

    /** All of them, in their order, and no other; an entry without a value only invites to choose. */
    Resolution offered(Element list, List<String> texts) {
        if (list.isSelect()) {
            return Resolution.of(texts(list.target().selector() + " >> option:not([value=\"\"])", list, texts));
        }
        List<Operation> operations = new ArrayList<>();
        String options = selector(list);
        if (live.page().locator(options).count() == 0) {
            operations.add(new Action.Click(list.target()));
        }
        operations.add(texts(options, list, texts));
        return new Resolution.Resolved(operations);
    }

    /** Those that are chosen of a native list, and no other. */
    Resolution chosen(String line, Element list, List<String> texts) {
        return list.isSelect()
                ? Resolution.of(texts(list.target().selector() + " >> option:checked", list, texts))
                : new Resolution.Stopped(
                        Findings.ungrounded(line, "only a native list says of each option whether it is selected"));
    }

    private Expectation texts(String selector, Element list, List<String> texts) {
        Target options = new Target(selector, "the options of " + list.target().description());
        return new Expectation.HasTexts(
                options, texts.stream().map(literals::of).toList(), false);
    }

    /** What the list says that it controls; otherwise the options of the open list. */
    private static String selector(Element list) {
        @Nullable String controls = Stream.of("aria-controls", "aria-owns")
                .map(list.attributes()::get)
                .filter(id -> id != null && !id.isBlank())
                .findFirst()
                .orElse(null);
        String frame = Target.frameOf(list.target().selector());
        String place = controls == null ? "[role=listbox]" : "[id=" + Selectors.quote(controls.strip()) + "]";
        return frame + place + Selectors.ONLY_VISIBLE + " >> [role=option]" + Selectors.ONLY_VISIBLE;
    }
}
