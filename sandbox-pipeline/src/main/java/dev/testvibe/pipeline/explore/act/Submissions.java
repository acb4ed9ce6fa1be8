package dev.testvibe.pipeline.explore.act;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.CurrentSubject;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.Located;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.page.Selectors;
import dev.testvibe.pipeline.explore.plan.Literals;
import dev.testvibe.pipeline.explore.site.FormSearch;
import dev.testvibe.pipeline.explore.site.OpenPage;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.PageForm;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Verb;
import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.Operation;
import dev.testvibe.pipeline.recording.Target;

/** Sends forms: by the button that does it, or by the key where there is none. */
final class Submissions {

    private static final List<String> SENDING = List.of("submit", "send", "post", "save", "publish", "add");

    private static final Set<String> EMPTY = Set.of("empty", "blank", "unfilled");
    /** The kinds of fields that somebody writes in. */
    private static final Set<String> WRITTEN = Set.of("text", "email", "tel", "password", "url", "search", "textarea");

    private static final String WRITTEN_IN =
            "input:not([type=hidden], [type=checkbox], [type=radio], [type=submit], [type=button])";

    private final Located located;
    private final Grounder grounder;
    private final Literals literals;
    private final OpenPage pages;

    Submissions(LivePage live, Grounder grounder, Literals literals) {
        this.located = new Located(live, grounder);
        this.pages = new OpenPage(live);
        this.grounder = grounder;
        this.literals = literals;
    }

    /** An element: a form by its button, anything else by a click. */
    Resolution submit(String line, Element element) {
        Optional<Element> sending = element.textField() ? sendingOf(element) : Optional.empty();
        if (sending.isPresent()) {
            return Resolution.of(new Action.Click(sending.get().target()));
        }
        if (element.textField() && element.tag().equals("input")) {
            return Resolution.of(new Action.Press(element.target(), "Enter"));
        }
        if (!element.tag().equals("form")) {
            return Resolution.of(new Action.Click(element.target()));
        }
        Optional<Element> button = onlyOne(element, "[type=submit], [type=image], button:not([type])", "");
        // a form without a button is submitted from its field
        return button.<Operation>map(found -> new Action.Click(found.target()))
                .or(() -> onlyOne(element, WRITTEN_IN, " >> nth=0")
                        .map(field -> new Action.Press(field.target(), "Enter")))
                .map(Resolution::of)
                .orElseGet(() -> new Resolution.Stopped(Findings.ungrounded(
                        line,
                        "nothing tells which button submits “"
                                + element.target().description() + "”")));
    }

    /** What a form holds of a kind, where that is one. */
    private Optional<Element> onlyOne(Element form, String css, String which) {
        Target all = new Target(
                form.target().selector() + " >> css=" + css + Selectors.ONLY_VISIBLE + which, "what submits it");
        return located.anew(all);
    }

    /** What is written in a field is sent by the button of its form. */
    private Optional<Element> sendingOf(Element field) {
        return grounder.forms().stream()
                .filter(form -> form.submits().size() == 1)
                .filter(form -> form.fields().stream().anyMatch(one -> grounder.at(one.path())
                        .filter(there -> there.target().equals(field.target()))
                        .isPresent()))
                .findFirst()
                .flatMap(form -> grounder.at(form.submits().get(0).path(), "the button that sends it"));
    }

    /** {@code submits the review}: by the button that says so of it, and not what merely shows reviews. */
    Optional<Resolution> sending(Act act, Phrase thing) {
        boolean isOfAThing = act.verb() == Verb.SUBMIT
                && thing.kind() == null
                && CurrentSubject.isBare(thing)
                && !thing.words().isEmpty();
        return (isOfAThing ? SENDING : List.<String>of())
                .stream()
                        .map(verb -> Stream.concat(Stream.of(verb), thing.words().stream())
                                .toList())
                        .map(words ->
                                grounder.ground(bare("the button that sends it", Kind.BUTTON, words), Purpose.CLICK))
                        .flatMap(grounding -> grounding instanceof Grounding.Found found
                                ? Stream.of(Resolution.of(
                                        new Action.Click(found.element().target())))
                                : Stream.empty())
                        .findFirst();
    }

    /** {@code submits the empty form}: nobody has written anything in it yet. */
    Optional<Resolution> empty(String line, Act act, Phrase form) {
        boolean isEmpty = act.verb() == Verb.SUBMIT
                && form.kind() == Kind.FORM
                && CurrentSubject.isBare(form)
                && !form.words().isEmpty()
                && EMPTY.contains(form.words().get(0));
        if (!isEmpty) {
            return Optional.empty();
        }
        List<String> name = form.words().subList(1, form.words().size());
        List<PageForm> there = grounder.forms().stream()
                .filter(one -> !one.search() && one.submits().size() == 1)
                .toList();
        Optional<PageForm> meant = name.isEmpty()
                ? there.size() == 1 ? Optional.of(there.get(0)) : Optional.empty()
                : new FormSearch(grounder)
                        .called(name)
                        .filter(one -> one.submits().size() == 1);
        return meant.map(one -> one.fields().stream()
                .filter(field -> WRITTEN.contains(field.type()) && field.isFilled())
                .findFirst()
                .<Resolution>map(field -> new Resolution.Stopped(Findings.ungrounded(
                        line, "the form is not empty: “" + field.name() + "” holds “" + field.value() + "”")))
                .or(() -> grounder.at(one.submits().get(0).path(), "the button that submits it")
                        .map(button -> Resolution.of(new Action.Click(button.target()))))
                .orElseGet(() -> new Resolution.Stopped(Findings.ungrounded(line, "nothing submits the form"))));
    }

    /** {@code the registration form}: it goes by what its button or its heading says, or another word for that. */
    Optional<Resolution> byName(Act act, Phrase form) {
        boolean isOfAForm =
                act.verb() == Verb.SUBMIT && (form.kind() == Kind.FORM || form.kind() == null) && form.name() == null;
        return isOfAForm && !form.words().isEmpty() && form.hints().isEmpty()
                ? new FormSearch(grounder)
                        .called(form.words())
                        .or(() -> ofItsPage(form))
                        .filter(one -> one.submits().size() == 1)
                        .flatMap(one -> grounder.at(one.submits().get(0).path(), "the button that submits it"))
                        .map(button -> Resolution.of(new Action.Click(button.target())))
                : Optional.empty();
    }

    /** {@code the registration form} of the registration page: its only form, of more than the one field that any page may have. */
    private Optional<PageForm> ofItsPage(Phrase form) {
        List<PageForm> forms =
                grounder.forms().stream().filter(one -> !one.search()).toList();
        return form.kind() == Kind.FORM
                        && forms.size() == 1
                        && !forms.get(0).isThePage()
                        && forms.get(0).fields().size() > 1
                        && pages.isCalledOtherwise(form.words(), "h1, h2")
                ? Optional.of(forms.get(0))
                : Optional.empty();
    }

    /** The only text field of the page takes the item; a button that says so adds it, otherwise the Enter key. */
    Resolution add(String line, String text) {
        return add(line, text, Optional.empty());
    }

    /** The same with the field for it: a text of several lines is sent by what says so of such a thing. */
    Resolution add(String line, String text, Phrase thing, Element field) {
        List<String> verbs = field.tag().equals("textarea") ? SENDING : List.of();
        return verbs.stream()
                .map(verb ->
                        Stream.concat(Stream.of(verb), thing.words().stream()).toList())
                .map(words -> grounder.ground(bare("the button that sends it", Kind.BUTTON, words), Purpose.OBSERVE))
                .flatMap(grounding -> grounding instanceof Grounding.Found found
                                && !found.element().textField()
                        ? Stream.of(found.element().target())
                        : Stream.<Target>empty())
                .findFirst()
                .map(button ->
                        Resolution.of(new Action.Fill(field.target(), literals.of(text)), new Action.Click(button)))
                .orElseGet(() -> add(line, text, Optional.of(field)));
    }

    /** The same with a field to take where there are several: what it holds then is taken over by the Enter key. */
    Resolution add(String line, String text, Optional<Element> named) {
        Grounding field = grounder.ground(bare("the only text field", Kind.FIELD, List.of()), Purpose.FILL);
        if (!(field instanceof Grounding.Found)
                && named.filter(Element::textField).isPresent()) {
            Target target = named.get().target();
            return Resolution.of(new Action.Fill(target, literals.of(text)), new Action.Press(target, "Enter"));
        }
        if (!(field instanceof Grounding.Found found)) {
            return new Resolution.Stopped(Findings.ungrounded(line, field));
        }
        Target target = found.element().target();
        Operation fill = new Action.Fill(target, literals.of(text));
        Grounding button = grounder.ground(bare("the button that adds", Kind.BUTTON, List.of("add")), Purpose.CLICK);
        Optional<Target> adds = button instanceof Grounding.Found one
                ? Optional.of(one.element().target())
                : found.element().tag().equals("textarea") ? onlySubmit() : Optional.empty();
        return Resolution.of(
                fill, adds.<Operation>map(Action.Click::new).orElseGet(() -> new Action.Press(target, "Enter")));
    }

    /** In a text of several lines the enter key begins the next: it is sent by the button of the form that holds it. */
    private Optional<Target> onlySubmit() {
        return grounder.forms().stream()
                .filter(form -> form.fields().size() == 1 && form.submits().size() == 1)
                .filter(form -> form.fields().get(0).type().equals("textarea"))
                .findFirst()
                .flatMap(form -> grounder.at(form.submits().get(0).path(), "the button that sends it"))
                .map(Element::target);
    }

    private static Phrase bare(String text, Kind kind, List<String> words) {
        return Phrase.of(text).ofKind(kind).withWords(words);
    }
}
