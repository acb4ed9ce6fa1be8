package dev.testvibe.pipeline.explore.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.plan.FieldNames;
import dev.testvibe.pipeline.explore.plan.Literals;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.PageForm;
import dev.testvibe.pipeline.language.intent.Intent.Command;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.recording.Action;

/**
 * {@code parks the car "B-7"}, of which the page shows nothing yet: it is written in the one field that is open in a form
 * whose button says so.
 */
public final class ItemForms {

    /** Whether a text stands on the page, a field holds it or something goes by it. */
    private static final String IS_THERE = """
            text => {
              const wanted = text.toLowerCase();
              const says = said => (said || '').trim().toLowerCase() === wanted;
              return document.body.innerText.toLowerCase().includes(wanted)
                || [...document.querySelectorAll('input,textarea')].some(one => says(one.value))
                || [...document.querySelectorAll('[alt],[title],[aria-label]')].some(one => says(one.alt) || says(one.title) || says(one.getAttribute('aria-label')));
            }
            """;

    private final LivePage live;
    private final Grounder grounder;
    private final Literals literals;

    public ItemForms(LivePage live, Grounder grounder, Literals literals) {
        this.live = live;
        this.grounder = grounder;
        this.literals = literals;
    }

    /** Nothing where the thing is on the page, or where it is not plain which form or field would take it. */
    public Optional<Resolution> of(Command command) {
        @Nullable String name = name(command);
        if (command.byItself()
                || name == null
                || name.isBlank()
                || !Boolean.FALSE.equals(live.page().evaluate(IS_THERE, name))) {
            return Optional.empty();
        }
        return command.buttons().stream()
                .map(button -> taking(Set.copyOf(button.words())))
                .filter(forms -> !forms.isEmpty())
                .findFirst()
                .filter(forms -> forms.size() == 1)
                .flatMap(forms -> sent(forms.get(0), name));
    }

    /** The name of the one thing that it is done to. */
    private static @Nullable String name(Command command) {
        List<Optional<String>> names = command.buttons().stream()
                .map(button -> Optional.ofNullable(button.within())
                        .filter(thing -> !thing.isReferenced() && thing.within() == null)
                        .map(Phrase::name))
                .distinct()
                .toList();
        return names.size() == 1 ? names.get(0).orElse(null) : null;
    }

    /** @param field the only one that is still to be written in */
    private record Taking(PageForm.Field field, PageForm.Button button) {}

    private List<Taking> taking(Set<String> words) {
        return grounder.forms().stream()
                .filter(form -> !form.search())
                .flatMap(form -> form.submits().stream()
                        .filter(button -> FieldNames.words(button.text()).containsAll(words))
                        .flatMap(button -> open(form).stream().map(field -> new Taking(field, button))))
                .toList();
    }

    private static Optional<PageForm.Field> open(PageForm form) {
        List<PageForm.Field> open = form.fields().stream()
                .filter(field -> field.isTyped() && !field.isFilled())
                .toList();
        return open.size() == 1 ? Optional.of(open.get(0)) : Optional.empty();
    }

    private Optional<Resolution> sent(Taking form, String name) {
        Optional<Element> field = grounder.at(
                        form.field().path(), "the field “" + form.field().name() + "”")
                .filter(Element::visible);
        Optional<Element> button =
                grounder.at(form.button().path(), "the button “" + form.button().text() + "”");
        return field.flatMap(written -> button.map(sends ->
                Resolution.of(new Action.Fill(written.target(), literals.of(name)), new Action.Click(sends.target()))));
    }
}
