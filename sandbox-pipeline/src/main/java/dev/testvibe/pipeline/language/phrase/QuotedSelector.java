package dev.testvibe.pipeline.language.phrase;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.intent.Kind;

/** Tells quoted text that is a selector from quoted text that is a name. */
final class QuotedSelector {

    private static final Pattern CSS = Pattern.compile(
            "(?:[#.][A-Za-z_][\\w-]*|[a-z][a-z0-9]*[#.][A-Za-z_][\\w-]*|[a-z]*\\[[\\w-]+(?:[~^$*|]?=.+)?]"
                    + "|[a-z][a-z0-9]*:(?:nth|first|last|only|not|has|is|where)[-(].+)(?:[ >+~.#\\[:].*)?");
    private static final Pattern XPATH = Pattern.compile("(?:\\(*\\.?//|/html\\b).+");
    /** {@code report.pdf}, {@code lena.ito}: a name, unless a tag stands before the dot. */
    private static final Pattern DOTTED = Pattern.compile("(?<tag>[a-z][a-z0-9]*)\\..*");

    private static final Pattern TAGS = Pattern.compile("(?<tag>[a-z][a-z0-9]*)(?:[ >+~.#\\[:].*)?");
    private static final Set<String> TAG_NAMES = Set.of(
            "a",
            "article",
            "aside",
            "audio",
            "body",
            "button",
            "canvas",
            "code",
            "dd",
            "details",
            "dialog",
            "div",
            "dl",
            "dt",
            "em",
            "fieldset",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "html",
            "i",
            "iframe",
            "img",
            "input",
            "label",
            "legend",
            "li",
            "main",
            "mark",
            "nav",
            "ol",
            "option",
            "output",
            "p",
            "pre",
            "progress",
            "section",
            "select",
            "small",
            "span",
            "strong",
            "summary",
            "svg",
            "table",
            "tbody",
            "td",
            "textarea",
            "th",
            "thead",
            "time",
            "tr",
            "ul",
            "video");

    private QuotedSelector() {}

    /**
     * The CSS or XPath selector that the text is.
     *
     * @param kind the noun beside it: only of an "element" may the name of a tag be meant
     */
    static Optional<String> in(String quoted, @Nullable Kind kind) {
        String text = quoted.strip();
        Matcher tags = TAGS.matcher(text);
        boolean isTag = kind == Kind.ELEMENT && tags.matches() && TAG_NAMES.contains(tags.group("tag"));
        Matcher dotted = DOTTED.matcher(text);
        boolean isAName = dotted.matches() && !TAG_NAMES.contains(dotted.group("tag"));
        return isTag
                        || CSS.matcher(text).matches() && !isAName
                        || XPATH.matcher(text).matches()
                ? Optional.of(text)
                : Optional.empty();
    }
}
