package dev.testvibe.pipeline.explore.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.Literal;
import dev.testvibe.pipeline.recording.Target;

/**
 * {@code no error for "First name"}: beside the field stands its label and nothing else. Only of a form that says something
 * beside another of its fields can that be told, and of none that is marked or complained of elsewhere.
 */
public record FieldsWithoutErrors(LivePage live, Grounder grounder) {

    private static final Set<String> OF_ERRORS =
            Set.of("error", "errors", "validation", "message", "messages", "warning", "field");

    /** How far up the label stands with the field alone, and what it says; nothing where more is said there. */
    private static final String ONLY_LABELLED = PageScript.function("""
            ([field, name]) => {
              const FIELDS = 'input:not([type=hidden],[type=submit],[type=button]),select,textarea';
              const holderOf = one => { let holder = one; while (holder.parentElement && holder.parentElement !== document.body && holder.parentElement.querySelectorAll(FIELDS).length === 1) holder = holder.parentElement; return holder; };
              const plain = text => fold(text).replace(/[\\s*:]+$/u, '').toLowerCase();
              const labelOf = one => one.labels?.[0]?.textContent ?? '';
              const holder = holderOf(field);
              const form = field.form ?? document.body;
              const COMPLAINS = /\\b(required|must|please|enter|invalid|valid|missing|error|wrong|incorrect|cannot|may not|too|fill|needs?|empty|blank|already)\\b/i;
              const isMarked = field.matches('[aria-invalid]:not([aria-invalid=false])')
                || [field, ...(holderOf(field) === field ? [] : [field.parentElement, holderOf(field)])].some(one => /(^|[-_])(errors?|invalid|danger|bad|wrong)($|[-_])/.test([...one.classList].join('-')));
              // a list of all errors, or one that the field refers to
              const isComplainedOf = [...form.querySelectorAll('*')].some(one => !one.children.length && !one.closest('label,option,button,script,style') && !holderOf(field).contains(one)
                && isVisible(one) && COMPLAINS.test(shown(one)) && (' ' + shown(one).toLowerCase().replace(/[^\\p{L}\\p{N}]+/gu, ' ') + ' ').includes(' ' + plain(name) + ' ')
                && ![...form.querySelectorAll(FIELDS)].some(other => other !== field && plain(labelOf(other)).includes(plain(name)) && holderOf(other) !== other && holderOf(other).contains(one)));
              const isBare = !isMarked && !isComplainedOf && holder !== field && plain(labelOf(field)) === plain(name) && fold(holder.textContent) === fold(labelOf(field));
              const others = [...form.querySelectorAll(FIELDS)].filter(one => one !== field && !one.matches('select') && isVisible(one));
              const isComplaining = one => holderOf(one) !== one && shown(holderOf(one)).length > fold(labelOf(one)).length;
              if (!isBare || field.matches('select') || !others.some(isComplaining)) return null;
              let levels = 0;
              for (let one = field; one !== holder; one = one.parentElement) levels++;
              return { levels, label: fold(holder.textContent) };
            }
            """);

    /** Nothing where the phrase is of no error of a field, or it is not plain that there is none. */
    public Optional<Resolution> none(Phrase phrase) {
        @Nullable Phrase owner = phrase.within();
        boolean isOfAField = phrase.kind() == Kind.MESSAGE
                && phrase.name() == null
                && phrase.hints().isEmpty()
                && OF_ERRORS.containsAll(phrase.words())
                && owner != null
                && (owner.kind() == null || owner.kind() == Kind.FIELD)
                && (owner.name() != null || !owner.words().isEmpty());
        if (!isOfAField || owner == null) {
            return Optional.empty();
        }
        String name = owner.name() != null ? owner.name() : String.join(" ", owner.words());
        return grounder.ground(owner.ofKind(Kind.FIELD), Purpose.SET) instanceof Grounding.Found found
                ? onlyLabelled(found.element().target(), name)
                : Optional.empty();
    }

    private Optional<Resolution> onlyLabelled(Target field, String name) {
        Object handle = live.locate(field).elementHandle();
        if (!(live.page().evaluate(ONLY_LABELLED, List.of(handle, name)) instanceof Map<?, ?> holder)
                || !(holder.get("levels") instanceof Number levels)) {
            return Optional.empty();
        }
        String up = "../".repeat(levels.intValue()).replaceFirst("/$", "");
        Target around = new Target(field.selector() + " >> xpath=" + up, "what stands around " + field.description());
        return Optional.of(Resolution.of(new Expectation.HasText(
                around, Literal.of(String.valueOf(holder.get("label"))), Match.EXACT, false, false)));
    }
}
