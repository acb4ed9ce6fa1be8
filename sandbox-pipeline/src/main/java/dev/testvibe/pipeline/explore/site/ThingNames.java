package dev.testvibe.pipeline.explore.site;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Phrase;

/** Ways to a thing that a page shows: what is called after it without its noun, and what opens it where its name is no link. */
final class ThingNames {

    /** What a part of a site is called besides its name, which the link to it need not say. */
    private static final Set<String> NOUNS = Set.of(
            "folder",
            "mailbox",
            "category",
            "section",
            "area",
            "view",
            "department",
            "collection",
            "channel",
            "board",
            "album",
            "playlist",
            "chapter",
            "workspace",
            "project",
            "group",
            "tab",
            "list",
            "overview",
            "screen");

    /** What stands beside a thing and shows more of it. */
    private static final List<List<String>> OPENING = List.of(
            List.of("view", "details"),
            List.of("details"),
            List.of("view"),
            List.of("open"),
            List.of("show"),
            List.of("read", "more"),
            List.of("learn", "more"),
            List.of("more"));

    private final Grounder grounder;

    ThingNames(Grounder grounder) {
        this.grounder = grounder;
    }

    /** {@code the starred folder} is called "Starred". */
    static Optional<List<String>> withoutNoun(List<String> words) {
        int last = words.size() - 1;
        return last > 0 && NOUNS.contains(words.get(last)) ? Optional.of(words.subList(0, last)) : Optional.empty();
    }

    /** What shows the details of the thing that has a name, beside it. */
    Optional<Element> details(String name) {
        Phrase thing = Phrase.named(name);
        return OPENING.stream()
                .map(words -> Phrase.button(words).in(thing))
                .map(control -> grounder.ground(control, Purpose.CLICK))
                .flatMap(grounding ->
                        grounding instanceof Grounding.Found found ? Stream.of(found.element()) : Stream.empty())
                .filter(Element::visible)
                .filter(control -> !isOfAMenu(control) || control.text().contains(name))
                .findFirst();
    }

    /** What a menu leads to is of no one thing on the page. */
    private boolean isOfAMenu(Element control) {
        return grounder.around(control.target(), "nav").isPresent()
                || grounder.around(control.target(), "ul")
                        .filter(menu -> menu.classes().stream().anyMatch(name -> name.matches("(?i).*(?:menu|nav).*")))
                        .isPresent();
    }
}
