package dev.testvibe.pipeline.explore.form;

import java.util.List;
import java.util.Set;

import com.microsoft.playwright.Locator;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.PageScript;
import dev.testvibe.pipeline.language.intent.Particulars;

/** Whether a field says to whom a thing is assigned, and not whose things are shown. */
public record Assignments(LivePage live) {

    private static final Set<String> VERBS = Set.of("assign", "assigns", "reassign", "delegate", "allocate");

    /** In a dialog, in a form that is sent, or beside what a thing is called: a filter stands over many. */
    private static final String IS_OF_ONE_THING = """
            field => {
              const form = field.closest('form:not([role=search])');
              const isSent = form && [...form.querySelectorAll('button,input[type=submit]')].some(one => one.type === 'submit' && !/search|filter|find/i.test(one.innerText || one.value));
              return isSent || !!field.closest('dialog[open],[role=dialog],[aria-modal=true],li,tr,article,[role=row],[role=listitem]');
            }
            """;

    /** In a dialog, in the card or row of the thing, or next after the heading that names it; a list that offers all of them filters. */
    private static final String IS_OF_THE_THING = PageScript.function("""
            (field, thing) => {
              if (field.matches('select') && [...field.options].some(one => /^(all|any|anyone|everyone|everybody)( |$)/i.test(one.text.trim()))) return false;
              if (field.closest('dialog[open],[role=dialog],[aria-modal=true]')) return true;
              const HEADS = 'h1,h2,h3,h4,h5,h6,legend,summary';
              const head = [...document.querySelectorAll(HEADS)].filter(one => isVisible(one) && one.compareDocumentPosition(field) & 4).pop();
              const isItsHead = one => one.matches('input,textarea') || head && head.contains(one) && (head.matches('h1') || head.parentElement.contains(field));
              const isWhole = one => one.matches('li,tr,article,[role=row],[role=listitem]') || isOneOfSeveral(one) && one.children.length > 0;
              const wholeOf = one => one && one !== document.body ? isWhole(one) ? one : wholeOf(one.parentElement) : null;
              const says = one => isVisible(one) && !one.closest('select,option,script,style') && (one.matches('input,textarea') ? one.value : shown(one)).includes(fold(thing)) && ![...one.children].some(says);
              return [...document.body.querySelectorAll('*')].filter(says).some(one => {
                const whole = wholeOf(one);
                return whole ? whole.contains(field) : isItsHead(one);
              });
            }
            """);

    static boolean areMeant(Particulars act) {
        return act.item() != null && act.verbs().stream().anyMatch(VERBS::contains);
    }

    public boolean isOfOneThing(Locator field) {
        return Boolean.TRUE.equals(field.first().evaluate(IS_OF_ONE_THING));
    }

    /** Of those that take who it is, the ones that take which thing as well, or stand with it. */
    List<PartMatching> ofItsThing(Particulars act, List<PartMatching> fitting) {
        return areMeant(act)
                ? fitting.stream().filter(one -> isOfItsThing(act, one)).toList()
                : fitting;
    }

    private boolean isOfItsThing(Particulars act, PartMatching one) {
        String thing = String.valueOf(act.item());
        return one.fields().values().containsValue(thing)
                || one.fields().values().keySet().stream()
                        .map(field -> live.page().locator(field.path()).first())
                        .allMatch(field -> Boolean.TRUE.equals(field.evaluate(IS_OF_THE_THING, thing)));
    }
}
