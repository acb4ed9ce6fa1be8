package dev.testvibe.pipeline.explore.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.act.ActResolver;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.plan.FeatureAccounts;
import dev.testvibe.pipeline.explore.plan.Literals;
import dev.testvibe.pipeline.explore.plan.WrittenAccounts;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Intent.UseForm;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Verb;
import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.Operation;
import dev.testvibe.pipeline.recording.RecordedFeature.Finding;

/** Uses a form as a unit: finds the way to it, fills its fields and submits it. */
public final class Forms {

    /** Does what is resolved, and says what went wrong. */
    public interface Hands {
        Optional<Finding> carryOut(String line, Resolution resolution);

        /** What was done so far, as it was recorded. */
        default List<Operation> done() {
            return List.of();
        }
    }

    private static final String ASKS = "input[type=password]:visible";
    /** Within this, a site lets somebody in. */
    private static final int LOGGING_IN_MS = 3_000;

    /** Where a site keeps the way to log in that its page does not show. */
    private static final List<String> ACCOUNT_MENUS = List.of("account", "profile", "user");

    private static final int MANY_FIELDS = 3;

    private final LivePage live;
    private final ActResolver acts;
    private final Grounder grounder;
    private final Literals literals;
    private final Menus menus;
    private final FormFields fields;

    public Forms(LivePage live, ActResolver acts, Grounder grounder, Literals literals, Menus menus) {
        this.live = live;
        this.acts = acts;
        this.grounder = grounder;
        this.literals = literals;
        this.menus = menus;
        this.fields = new FormFields(grounder);
    }

    public Optional<Finding> use(String line, UseForm form, Hands hands) {
        return goToIt(line, form, hands).or(() -> useHere(line, withHint(asOnThePage(form)), hands));
    }

    /** Who may log in, demos say on the page that asks for it. */
    private UseForm withHint(UseForm form) {
        boolean isUnknown = FeatureAccounts.isOpen(form)
                && form.fields().stream().anyMatch(field -> value(field, form.role()) == null);
        String text = isUnknown ? live.page().locator("body").innerText() : "";
        @Nullable String name = FeatureAccounts.otherwise(form);
        return isUnknown
                ? WrittenAccounts.meant(WrittenAccounts.in(text), form.role(), name == null ? text : name)
                        .map(account -> FeatureAccounts.with(form, account))
                        .orElse(form)
                : form;
    }

    private UseForm asOnThePage(UseForm form) {
        return new UseForm(form.fields().stream().map(fields::onThePage).toList(), form.submit(), form.role());
    }

    private Optional<Finding> useHere(String line, UseForm form, Hands hands) {
        List<String> missing = form.fields().stream()
                .filter(field -> value(field, form.role()) == null)
                .map(field -> variable(field, form.role()))
                .toList();
        if (!missing.isEmpty()) {
            return Optional.of(Findings.notTestable(
                    line,
                    "the step does not say with what; give the project the variable"
                            + (missing.size() == 1 ? " " : "s ") + String.join(" and ", missing)));
        }
        boolean wasOpened = false;
        @Nullable Element last = null;
        for (UseForm.Field field : form.fields()) {
            @Nullable String value = value(field, form.role());
            // where a step names as many, the one form that has them all is meant, whatever another calls the same
            Optional<Element> inFormOfAll =
                    form.fields().size() >= MANY_FIELDS ? fields.inTheFormOfAll(form, field) : Optional.empty();
            Optional<Element> element =
                    inFormOfAll.or(() -> fields.find(field.phrase())).or(() -> fields.inTheFormOfAll(form, field));
            Optional<Element> choice =
                    element.isPresent() || value == null ? Optional.empty() : fields.choice(field.phrase(), value);
            if (choice.isPresent()) {
                Act check = new Act(Verb.SET, field.phrase(), "yes", null, 1);
                Optional<Finding> failed = hands.carryOut(line, acts.onElement(line, check, choice.get()));
                if (failed.isPresent()) {
                    return failed;
                }
                continue;
            }
            Act set = new Act(Verb.SET, field.phrase(), value, null, 1);
            Optional<Finding> closed = element.isPresent() && !element.get().visible()
                    ? open(line, field.phrase(), hands)
                    : Optional.empty();
            if (closed.isPresent()) {
                return closed;
            }
            wasOpened |= element.isPresent() && !element.get().visible();
            Optional<Finding> failed = hands.carryOut(
                    line,
                    element.map(found -> acts.onElement(line, set, found)).orElseGet(() -> acts.resolve(line, set)));
            if (failed.isPresent()) {
                return failed;
            }
            last = element.orElse(last);
        }
        return form.submit().isEmpty()
                ? Optional.empty()
                : hands.carryOut(line, submit(line, form, last, wasOpened, hands.done()));
    }

    /** Somebody is logged in as soon as the page offers to log out. */
    public Optional<Finding> logIn(String line, UseForm login, Hands hands) {
        for (String words : List.of("log out", "logout", "sign out")) {
            boolean mayLeave = grounder.ground(clickable(words), Purpose.CLICK) instanceof Grounding.Found way
                    && (way.element().visible() || live.page().locator(ASKS).count() == 0);
            if (mayLeave) {
                return Optional.empty();
            }
        }
        Optional<Finding> failed = use(line, login, hands);
        return failed.isPresent() || isPastLogin()
                ? failed
                : Optional.of(Findings.failed(line, "the site did not log in, it still asks for a password"));
    }

    /** A field that cannot be seen may show when what is called after it is clicked, such as a magnifying glass. */
    private Optional<Finding> open(String line, Phrase field, Hands hands) {
        Grounding opener = grounder.ground(button(String.join(" ", field.words())), Purpose.CLICK);
        return opener instanceof Grounding.Found found
                ? hands.carryOut(
                        line, Resolution.of(new Action.Click(found.element().target())))
                : Optional.empty();
    }

    private boolean isPastLogin() {
        try {
            live.page()
                    .locator(ASKS)
                    .first()
                    .waitFor(new Locator.WaitForOptions()
                            .setState(WaitForSelectorState.DETACHED)
                            .setTimeout(LOGGING_IN_MS));
            return true;
        } catch (TimeoutError stillThere) {
            return false;
        }
    }

    /** Where the form is not on this page, a link or button that is called after it leads there. */
    private Optional<Finding> goToIt(String line, UseForm form, Hands hands) {
        if (form.fields().isEmpty() || isHere(form)) {
            return Optional.empty();
        }
        Optional<Element> link = linkTo(form);
        boolean isInSight = link.filter(Element::visible).isPresent();
        Optional<Action> opener =
                isInSight ? Optional.empty() : link.map(Element::target).flatMap(menus::openerOf);
        Optional<Finding> folded = opener.flatMap(open -> hands.carryOut(line, Resolution.of(open)));
        if (folded.isPresent()) {
            return folded;
        }
        for (String menu : isInSight || opener.isPresent() ? List.<String>of() : ACCOUNT_MENUS) {
            if (grounder.ground(button(menu), Purpose.CLICK) instanceof Grounding.Found account
                    && account.element().visible()) {
                Optional<Finding> closed = hands.carryOut(
                        line, Resolution.of(new Action.Click(account.element().target())));
                if (closed.isPresent()) {
                    return closed;
                }
                link = linkTo(form);
                break;
            }
        }
        return link.flatMap(found -> hands.carryOut(line, Resolution.of(new Action.Click(found.target()))));
    }

    /** A field for a name or an address alone may be that of a newsletter; what has no link may ask one by one. */
    private boolean isHere(UseForm form) {
        boolean begins = fields.find(form.fields().get(0).phrase()).isPresent();
        boolean isWhole = form.fields().stream()
                .allMatch(field -> fields.find(field.phrase()).isPresent());
        return isWhole
                || form.fields().stream()
                        .allMatch(field -> fields.inTheFormOfAll(form, field).isPresent())
                || begins && linkTo(form).isEmpty();
    }

    private Optional<Element> linkTo(UseForm form) {
        for (String words : form.submit()) {
            if (grounder.ground(clickable(words), Purpose.CLICK) instanceof Grounding.Found link) {
                return Optional.of(link.element());
            }
        }
        return Optional.empty();
    }

    /** The password of a user whose name the step says may be the only one there is. */
    private @Nullable String value(UseForm.Field field, @Nullable String role) {
        if (field.value() != null) {
            return field.value();
        }
        List<String> names = FormFields.namesOf(field.phrase());
        return literals.variable(role, names)
                .or(() -> field.otherwise() == null && field.phrase().words().contains("password")
                        ? literals.variable(null, names)
                        : Optional.empty())
                .map(name -> "${" + name + "}")
                .orElse(field.otherwise());
    }

    private static String variable(UseForm.Field field, @Nullable String role) {
        String name = String.join("_", field.phrase().words());
        return role == null ? name : role.replaceAll("[^\\p{L}\\p{N}]+", "_") + "_" + name;
    }

    /**
     * A button that says so; else the form's own; else the Enter key in the last field.
     *
     * @param wasOpened whether a button made the field show, which then is no button that sends it
     */
    private Resolution submit(
            String line, UseForm form, @Nullable Element last, boolean wasOpened, List<Operation> done) {
        for (String words : wasOpened ? List.<String>of() : form.submit()) {
            if (grounder.ground(button(words), Purpose.CLICK) instanceof Grounding.Found found
                    && !found.element().textField()
                    && !leadsAway(found.element())
                    && (last == null
                            || !SentByKey.is(done, last, found.element().target()))) {
                return Resolution.of(new Action.Click(found.element().target()));
            }
        }
        Optional<Element> ofTheField = wasOpened ? Optional.empty() : buttonOfTheField(form);
        if (ofTheField.isPresent()) {
            return Resolution.of(new Action.Click(ofTheField.get().target()));
        }
        if (last != null && last.textField()) {
            return Resolution.of(new Action.Press(last.target(), "Enter"));
        }
        Phrase any = Phrase.of("the form").ofKind(Kind.FORM);
        return acts.resolve(line, new Act(Verb.SUBMIT, any, null, null, 1));
    }

    /** {@code Find by amount}, of several that find something, for who has filled in the amount. */
    private Optional<Element> buttonOfTheField(UseForm form) {
        List<String> names =
                form.fields().size() == 1 ? form.fields().get(0).phrase().words() : List.of();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        return form.submit().stream()
                .filter(words -> names.stream().noneMatch(name -> name.equalsIgnoreCase(words)))
                .flatMap(words -> Stream.of(String.join(" ", names), names.get(names.size() - 1))
                        .map(name -> button(words + " " + name)))
                .flatMap(button -> grounder.ground(button, Purpose.CLICK) instanceof Grounding.Found found
                                && !found.element().textField()
                                && !leadsAway(found.element())
                        ? Stream.of(found.element())
                        : Stream.<Element>empty())
                .findFirst();
    }

    /** A link to a page, such as that of this form, sends nothing. */
    private static boolean leadsAway(Element element) {
        return element.tag().equals("a")
                && !element.attributes().getOrDefault("href", "#").matches("(?:#(?![/!]).*|javascript:.*)?");
    }

    private static Phrase button(String words) {
        return of(Kind.BUTTON, words);
    }

    private static Phrase clickable(String words) {
        return of(Kind.LINK, words);
    }

    private static Phrase of(Kind kind, String words) {
        return Phrase.of("“" + words + "”").ofKind(kind).withWords(words.split(" "));
    }
}
