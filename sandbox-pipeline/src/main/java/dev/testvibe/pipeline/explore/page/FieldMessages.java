package dev.testvibe.pipeline.explore.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.plan.FieldNames;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.Literal;
import dev.testvibe.pipeline.recording.Target;

/** What a form says beside one of its fields, such as {@code must not be empty}. */
public final class FieldMessages {

    /** A number or a word alone may be anything. */
    private static final Pattern SENTENCE = Pattern.compile("\\p{L}{2}.*\\s.*\\p{L}{2}");

    private static final int MOST_LEVELS = 4;
    /** How far up an element holds the field and no other; 0 where already its parent holds another. */
    private static final String LEVELS = """
            field => {
              const FIELDS = 'input:not([type=hidden],[type=submit],[type=button]),select,textarea';
              let levels = 0;
              for (let one = field.parentElement; one && one !== document.body && one.querySelectorAll(FIELDS).length === 1; one = one.parentElement) levels++;
              return levels;
            }
            """;

    /**
     * Where a message of this field shows a text, as a selector within the field: in what holds it below the form, right
     * behind it where that is called a message, or as what describes it. No label or heading is one, and a button's none.
     */
    private static final String MESSAGE = PageScript.function("""
            (field, text) => {
              const FIELDS = 'input:not([type=hidden],[type=submit],[type=button]),select,textarea';
              const WHOLE = 'form,main,body,section,article,aside,header,footer,dialog,[role=main],[role=dialog],[role=form]';
              const OTHER = 'h1,h2,h3,h4,h5,h6,[role=heading],button,[type=submit],a,nav,ul,ol,p ~ p';
              const NO_MESSAGE = 'label,legend,th,h1,h2,h3,h4,h5,h6,[role=heading],button,a,option,summary';
              const says = one => !!one && isVisible(one) && fold(one.innerText) === fold(text) && !one.closest(NO_MESSAGE) && !one.querySelector(NO_MESSAGE + ',' + FIELDS);
              const isCalledSo = one => one.matches('[role=alert],[role=status],[aria-live]') || /error|invalid|help|hint|messag|feedback|warn|valid/i.test([one.getAttribute('class'), one.id].join(' '));
              const ids = ['aria-describedby', 'aria-errormessage'].flatMap(name => (field.getAttribute(name) ?? '').split(/\\s+/)).filter(Boolean);
              const described = ids.find(id => says(document.getElementById(id)));
              if (described) return { whole: '#' + CSS.escape(described) };
              let path = '';
              for (let one = field.parentElement, up = 'xpath=..'; one && !one.matches(WHOLE); one = one.parentElement, up += '/..') {
                if (one.querySelectorAll(FIELDS).length !== 1 || path && one.querySelector(OTHER)) break;
                path = up;
                if ([...one.querySelectorAll('*')].filter(says).length) return { within: path };
              }
              for (let one = field, up = 'xpath=.'; one && !one.matches(WHOLE) && (one === field || one.querySelectorAll(FIELDS).length === 1); one = one.parentElement, up += '/..') {
                const next = one.nextElementSibling;
                if (says(next) && isCalledSo(next)) return { behind: up + '/following-sibling::*[1]' };
              }
              return null;
            }
            """);

    private final LivePage live;
    private final Grounder grounder;
    private final CurrentSubject current;

    public FieldMessages(LivePage live, Grounder grounder, CurrentSubject current) {
        this.live = live;
        this.grounder = grounder;
        this.current = current;
    }

    /** Nothing where the phrase is of no message of a field, or the field is not plain. */
    public Optional<Resolution> shows(Phrase phrase, String text) {
        @Nullable Phrase field = phrase.within();
        boolean isOfAField = phrase.kind() == Kind.MESSAGE && phrase.name() == null && field != null;
        if (!isOfAField || field == null) {
            return Optional.empty();
        }
        boolean isNameless = field.name() == null
                && field.words().isEmpty()
                && field.hints().isEmpty()
                && field.position() == 0
                && !field.all();
        if (isNameless) {
            return namedBy(text).or(() -> latest(field)).map(element -> beside(element.target(), text));
        }
        if (field.kind() == Kind.FORM) {
            return grounder.ground(field, Purpose.READ) instanceof Grounding.Found form
                    ? Optional.of(besideForm(form.element().target(), text))
                    : Optional.empty();
        }
        Phrase called = field.kind() == null ? field.ofKind(Kind.FIELD) : field;
        Grounding grounding = grounder.ground(called, Purpose.SET);
        if (grounding instanceof Grounding.Found found) {
            return Optional.of(beside(found.element().target(), text));
        }
        return grounding instanceof Grounding.Ambiguous several
                ? ofTheOneThatHasIt(called, several.candidates().size(), text)
                : Optional.empty();
    }

    /** Two forms may each have a field of that name: the message stands beside one of them. */
    private Optional<Resolution> ofTheOneThatHasIt(Phrase field, int fields, String text) {
        List<Resolution> shown = IntStream.rangeClosed(1, fields)
                .mapToObj(place -> grounder.ground(field.at(place), Purpose.SET))
                .flatMap(one -> one instanceof Grounding.Found found ? Stream.of(found.element()) : Stream.of())
                .map(element -> messageBeside(element.target(), text))
                .filter(message -> live.locate(message).count() == 1
                        && live.locate(message).isVisible())
                .map(message -> Resolution.of(new Expectation.Visible(message, false)))
                .toList();
        return shown.size() == 1 ? Optional.of(shown.get(0)) : Optional.empty();
    }

    /** {@code the "City" field shows "is required"}, which it does not hold: what is written beside it. */
    public Optional<Resolution> shows(Expect expect, Element field) {
        boolean isBeside = expect.claim() == Claim.SHOWS
                && !expect.negated()
                && field.textField()
                && SENTENCE.matcher(expect.text()).find()
                && field.names().stream().noneMatch(expect.text()::equalsIgnoreCase)
                && !expect.text().equals(field.value());
        return isBeside ? messageOf(field.target(), expect.text()) : Optional.empty();
    }

    private Optional<Resolution> messageOf(Target field, String text) {
        if (!(live.locate(field).evaluate(MESSAGE, text) instanceof Map<?, ?> place)) {
            return Optional.empty();
        }
        Expectation shown = place.get("within") instanceof String within
                ? new Expectation.Visible(messageIn(field.selector() + " >> " + within, field, text), false)
                : new Expectation.HasText(
                        new Target(
                                place.get("whole") instanceof String whole
                                        ? whole
                                        : field.selector() + " >> " + place.get("behind"),
                                "the message of " + field.description()),
                        Literal.of(text),
                        Match.EXACT,
                        false,
                        false);
        boolean isSure = !(shown instanceof Expectation.Visible sight)
                || live.locate(sight.target()).count() == 1;
        return isSure ? Optional.of(Resolution.of(shown)) : Optional.empty();
    }

    /** The field that somebody has just filled in or left. */
    private Optional<Element> latest(Phrase field) {
        return current.ground(grounder, field, Purpose.SET) instanceof Grounding.Found found
                ? Optional.of(found.element())
                : Optional.empty();
    }

    /** {@code "City is required" next to the field}: the one field whose name the message begins with. */
    private Optional<Element> namedBy(String text) {
        String message = words(text);
        List<Element> named = grounder.forms().stream()
                .flatMap(form -> form.fields().stream())
                .filter(field -> FieldNames.of(field).stream()
                        .map(FieldMessages::words)
                        .anyMatch(name -> !name.isBlank() && message.startsWith(name)))
                .flatMap(field -> grounder.at(field.path(), "the field “" + field.name() + "”").stream())
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** Whole words, each with a space behind it. */
    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
    }

    /** In the form, or in what holds the form with its heading and messages. */
    private Resolution besideForm(Target form, String text) {
        String holder = live.locate(messageIn(form.selector(), form, text)).count() > 0
                ? form.selector()
                : form.selector() + " >> xpath=parent::*[not(self::body or self::main)]";
        return Resolution.of(new Expectation.Visible(messageIn(holder, form, text), false));
    }

    private Resolution beside(Target field, String text) {
        return Resolution.of(new Expectation.Visible(messageBeside(field, text), false));
    }

    private Target messageBeside(Target field, String text) {
        int levels = live.locate(field).evaluate(LEVELS) instanceof Number number
                ? Math.min(MOST_LEVELS, number.intValue())
                : 0;
        String holder = field.selector() + " >> xpath="
                + "../".repeat(Math.max(1, levels)).replaceFirst("/$", "");
        return messageIn(holder, field, text);
    }

    private static Target messageIn(String holder, Target of, String text) {
        return new Target(
                holder + " >> " + Selectors.exactText(text), "the message “" + text + "” of " + of.description());
    }
}
