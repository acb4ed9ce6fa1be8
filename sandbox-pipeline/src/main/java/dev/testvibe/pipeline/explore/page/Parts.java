package dev.testvibe.pipeline.explore.page;

import java.util.Locale;
import java.util.Optional;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.recording.Target;

/**
 * What a container is made of: the rows of a table, the items of a list, the options of a list of choices. They are
 * located by their role wherever that finds as many as are there, else as elements of the container.
 */
public record Parts(LivePage live) {

    /** A row with a cell is none of the head, whose cells have a role of their own. */
    private static final String ROWS = "internal:role=row >> internal:has=\"internal:role=cell\"";

    private static final String ANY =
            "(?i)(?:items?|rows?|options?|entr(?:y|ies)|columns?|elements?|child(?:ren)?|lines?|cells?|choices?|records?)";

    private static final String CHILDREN = ":scope > *";

    /** Children of one make and no text of its own: a heading or a link speaks of a thing and holds none of its parts. */
    private static final String ALIKE =
            "holder => !holder.matches('a,button,h1,h2,h3,h4,h5,h6,[role=heading],[role=button],[role=link]') && new Set([...holder.children].map(one => one.localName)).size < 2"
                    + " && ![...holder.childNodes].some(node => node.nodeType === 3 && node.nodeValue.trim())";

    /** Whether a noun names what containers of any kind consist of. */
    public static boolean isAny(String noun) {
        return noun.matches(ANY);
    }

    /** The parts that a step calls by a noun. */
    public Target items(Element container, String noun) {
        String description = "the " + noun + " of " + container.target().description();
        boolean isColumn = noun.toLowerCase(Locale.ROOT).startsWith("column");
        return switch (container.tag()) {
            case "table" ->
                isColumn
                        ? inside(container.target(), "internal:role=columnheader", "thead >> th", description)
                        : inside(container.target(), ROWS, "tbody >> tr:has(td)", description);
            case "tbody" -> inside(container.target(), ROWS, "tr:has(td)", description);
            case "select" -> inside(container.target(), "internal:role=option", "option", description);
            case "ul", "ol" -> inside(container.target(), "internal:role=listitem", "li", description);
            default -> inside(container.target(), ofANoun(container, noun).orElse(CHILDREN), description);
        };
    }

    /** Whether what a container is made of may go by a noun: a heading, a text and a link are no comments. */
    public boolean holds(Element container, String noun) {
        return isAny(noun)
                || container.tag().matches("table|tbody|select|ul|ol")
                || ofANoun(container, noun).isPresent()
                || Boolean.TRUE.equals(live.locate(container.target()).evaluate(ALIKE));
    }

    /** The class that is the noun, where the container has something of it. */
    private Optional<String> ofANoun(Element container, String noun) {
        return isAny(noun)
                ? Optional.empty()
                : NamedThings.classOf(live, noun)
                        .filter(selector -> live.locate(inside(container.target(), selector, noun))
                                        .count()
                                > 0);
    }

    /** All that a container holds itself, whatever it is. */
    public Target children(Element container) {
        Target all = inside(
                container.target(),
                CHILDREN,
                "the items of " + container.target().description());
        return switch (container.tag()) {
            case "table" -> inside(container.target(), ROWS, "tbody >> " + CHILDREN, all.description());
            case "ul", "ol" -> inside(container.target(), "internal:role=listitem", CHILDREN, all.description());
            default -> all;
        };
    }

    /** The option of a native list whose label holds a text. */
    public Target option(Element list, String label, String description) {
        String quoted = Selectors.quote(label);
        return inside(
                list.target(),
                "internal:role=option[name=" + quoted + "i]",
                "option >> internal:has-text=" + quoted + "i",
                description);
    }

    private Target inside(Target container, String byRole, String byTag, String description) {
        Target preferred = inside(container, byRole, description);
        Target exact = inside(container, byTag, description);
        return live.locate(preferred).count() == live.locate(exact).count() ? preferred : exact;
    }

    private static Target inside(Target container, String part, String description) {
        return new Target(container.selector() + " >> " + part, description);
    }
}
