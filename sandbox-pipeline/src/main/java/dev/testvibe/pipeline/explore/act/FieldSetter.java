package dev.testvibe.pipeline.explore.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.claim.FieldValues;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.page.Styles;
import dev.testvibe.pipeline.explore.plan.Literals;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.Literal;
import dev.testvibe.pipeline.recording.Target;

/** Gives a field a value, as its kind takes one: an option, a position, a tick, a date, a colour, a text. */
public final class FieldSetter {

    private static final Set<String> YES = Set.of("yes", "true", "on", "checked");
    private static final Set<String> NO = Set.of("no", "false", "off", "unchecked");

    private static final String CHOSEN =
            "select => [...select.selectedOptions].map(option => option.label.replace(/\\s+/g, ' ').trim())";

    private final LivePage live;
    private final Literals literals;
    private final Styles styles;

    public FieldSetter(LivePage live, Literals literals) {
        this.live = live;
        this.literals = literals;
        this.styles = new Styles(live);
    }

    public Resolution set(String line, Element element, String value) {
        if (element.isSelect()) {
            return option(line, element, value);
        }
        if (element.isRange()) {
            return Sliders.move(line, element, value.replace("%", "").strip());
        }
        if (element.checkable()) {
            String answer = value.toLowerCase(Locale.ROOT);
            return YES.contains(answer)
                    ? Resolution.of(new Action.Check(element.target()))
                    : NO.contains(answer)
                            ? Resolution.of(new Action.Uncheck(element.target()))
                            : new Resolution.Stopped(
                                    Findings.failed(line, "a box is checked or not, never “" + value + "”"));
        }
        if (FieldValues.areOf(element) && value.isBlank()) {
            return Resolution.of(new Action.Clear(element.target()));
        }
        if (FieldValues.areOf(element)) {
            return FieldValues.of(element, value)
                    .map(held -> Resolution.of(new Action.Fill(element.target(), literals.of(held))))
                    .orElseGet(() -> new Resolution.Stopped(Findings.failed(line, FieldValues.mend(element, value))));
        }
        if (element.type().equals("color")) {
            return Resolution.of(new Action.Fill(element.target(), literals.of(styles.hexOf(element, value))));
        }
        if (!element.textField() && !element.control()) {
            return new Resolution.Stopped(Findings.failed(line, "it is no field, and takes no value"));
        }
        boolean refused = element.type().equals("number") && !value.matches("-?\\d*(?:\\.\\d+)?(?:[eE][+-]?\\d+)?");
        // what a number field does not take is typed, as a person would, and not filled in
        return Resolution.of(
                refused
                        ? new Action.Type(element.target(), literals.of(value))
                        : new Action.Fill(element.target(), literals.of(value)));
    }

    /** Of a list, by its label, in whatever case, or else by its value. */
    Resolution option(String line, Element select, String value) {
        Optional<Element.Option> byLabel = select.options().stream()
                .filter(option -> option.label().equals(value))
                .findFirst()
                .or(() -> select.options().stream()
                        .filter(option -> option.label().equalsIgnoreCase(value))
                        .findFirst())
                .or(() -> withMore(select, value));
        if (byLabel.isPresent() && select.attributes().containsKey("multiple")) {
            return Resolution.of(
                    besidesWhatIsChosen(select.target(), byLabel.get().label()));
        }
        if (byLabel.isPresent()) {
            return Resolution.of(
                    new Action.Select(select.target(), new Literal(byLabel.get().label(), null), false));
        }
        if (select.options().stream().anyMatch(option -> option.value().equals(value))) {
            return Resolution.of(new Action.Select(select.target(), literals.of(value), true));
        }
        List<String> labels =
                select.options().stream().map(Element.Option::label).toList();
        return new Resolution.Stopped(Findings.ungrounded(
                line, "no option is called “" + value + "”; there are " + String.join(", ", labels)));
    }

    /** The only one that goes by that name and says more after it: {@code Savings (£5.00)}, {@code Graz - Main square}. */
    private static Optional<Element.Option> withMore(Element select, String value) {
        Pattern called = Pattern.compile(
                "\\Q" + value + "\\E(?: ?[(\\[,:;|/•·].*| [–—-] .*)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        List<Element.Option> all = value.isBlank()
                        || select.options().stream()
                                .anyMatch(option -> option.value().equals(value))
                ? List.of()
                : select.options().stream()
                        .filter(option -> called.matcher(option.label().strip()).matches())
                        .toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    /** In a list of which several can be chosen, what is chosen already stays so. */
    private Action besidesWhatIsChosen(Target list, String label) {
        List<Literal> labels = new ArrayList<>();
        if (live.locate(list).evaluate(CHOSEN) instanceof List<?> chosen) {
            chosen.forEach(one -> labels.add(Literal.of(String.valueOf(one))));
        }
        if (!labels.contains(Literal.of(label))) {
            labels.add(Literal.of(label));
        }
        return new Action.SelectSeveral(list, labels);
    }
}
