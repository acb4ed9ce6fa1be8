package dev.testvibe.pipeline.explore.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.Columns;
import dev.testvibe.pipeline.explore.page.Located;
import dev.testvibe.pipeline.explore.page.NamedThings;
import dev.testvibe.pipeline.explore.page.PageScript;
import dev.testvibe.pipeline.explore.plan.FieldNames;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.recording.Target;

/** The field of one thing of several, which only the heading of its column names: {@code the quantity of "Tea"}. */
public final class FieldsInRows {

    private static final String FIELD =
            "css=input:not([type=hidden], [type=submit], [type=button], [type=image], [type=checkbox], [type=radio]), textarea, select";

    /** What a number alone beside a thing is called. */
    private static final Set<String> NUMBERS = Set.of("quantity", "qty", "amount", "number", "count");

    /** Whether a field may be the number of its thing: nothing it is called by, nor the heading over it, says another. */
    private static final String HOLDS_A_NUMBER = PageScript.function("""
            (field, thing) => {
              const words = text => (text || '').replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().split(/[^\\p{L}]+/u).filter(Boolean);
              const ofANumber = word => /^(qty|quantity|quantities|amount|number|count|nr|no)$/.test(word);
              const little = /^(the|of|for|a|an|to|in|id|item|items|product|products|input|field|value|values|line|row|cart|basket|update|updates|form|control|order|enter|change|x)$/;
              const names = [...[...field.labels ?? []].map(label => label.textContent), ...['name', 'id', 'placeholder', 'aria-label', 'title'].map(name => field.getAttribute(name))].flatMap(words);
              const table = field.closest('table');
              const cell = field.closest('td');
              const head = table && [...table.rows].find(row => row.cells.length > 1 && [...row.cells].every(one => one.localName === 'th'));
              const heading = head && cell ? words(head.cells[cell.cellIndex]?.textContent) : [];
              if (heading.length && !heading.some(ofANumber)) return false;
              if ([...names, ...heading].some(ofANumber)) return true;
              const own = words(thing);
              return !head && (field.type === 'number' || /^\\d+$/.test(field.value)) && names.every(word => little.test(word) || own.includes(word));
            }
            """);

    private final LivePage live;
    private final Grounder grounder;
    private final Columns columns;
    private final NamedThings things;
    private final Located located;

    public FieldsInRows(LivePage live, Grounder grounder) {
        this.live = live;
        this.grounder = grounder;
        this.columns = new Columns(live);
        this.things = new NamedThings(live);
        this.located = new Located(live, grounder);
    }

    /** Nothing where the thing is not plainly one row or card, or shows more than one field that may be meant. */
    public Optional<Element> of(Phrase phrase) {
        @Nullable Phrase thing = phrase.within();
        boolean mayBe = thing != null
                && thing.name() != null
                && (thing.within() == null || Emptiness.isOfACollection(thing.within()))
                && thing.position() == 0
                && !thing.isReferenced()
                && phrase.name() == null
                && phrase.position() == 0
                && phrase.hints().isEmpty()
                && !phrase.words().isEmpty()
                && (phrase.kind() == null || phrase.kind() == Kind.FIELD || phrase.kind() == Kind.SELECT);
        if (!mayBe || thing == null) {
            return Optional.empty();
        }
        String name = String.valueOf(thing.name());
        String called = String.join(" ", phrase.words()).toLowerCase(Locale.ROOT);
        return row(name)
                .flatMap(row -> underHeading(row, called, phrase))
                .or(() -> NUMBERS.contains(called)
                        ? things.of(name, null).flatMap(one -> theNumber(one, name, phrase))
                        : Optional.empty());
    }

    private Optional<Element> row(String name) {
        return grounder.ground(Phrase.rowWith(List.of(name)), Purpose.READ) instanceof Grounding.Found found
                        && found.element().tag().equals("tr")
                ? Optional.of(found.element())
                : Optional.empty();
    }

    private Optional<Element> underHeading(Element row, String called, Phrase phrase) {
        Stream<String> names = NUMBERS.contains(called) ? NUMBERS.stream() : FieldNames.alike(called).stream();
        return Stream.concat(Stream.of(called), names)
                .flatMap(column -> columns.named(row, column).stream())
                .flatMap(cell -> only(cell.target(), phrase).stream())
                .findFirst()
                .map(field -> only(row.target(), phrase).orElse(field));
    }

    private Optional<Element> theNumber(Target thing, String name, Phrase phrase) {
        return only(thing, phrase)
                .filter(field -> Boolean.TRUE.equals(live.locate(field.target()).evaluate(HOLDS_A_NUMBER, name)));
    }

    /** The one field in it. */
    private Optional<Element> only(Target holder, Phrase phrase) {
        Target field = new Target(holder.selector() + " >> " + FIELD, phrase.text());
        return located.only(field);
    }
}
