package dev.testvibe.pipeline.emit;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.testvibe.pipeline.recording.Target;

/** An element that a selector would match: needed to see "it is not there" fail. */
final class Like {

    private static final Pattern LAST_PART = Pattern.compile("^(?:.* >> )?((?:\"(?:[^\"\\\\]|\\\\.)*\"|[^\"])+?)$");
    private static final Pattern TEST_ID = Pattern.compile("internal:testid=\\[([\\w-]+)=\"(.*)\"s]");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("(?:internal:attr=)?([a-z]*)\\[([\\w-]+)(?:=(?:\"(.*)\"[si]?|([\\w-]+)))?]");
    private static final Pattern TEXT = Pattern.compile("internal:text=\"(.*)\"[si]");
    private static final Pattern ROLE = Pattern.compile("internal:role=([a-z]+)(?:\\[name=\"(.*)\"[si]])?");
    private static final Pattern ID = Pattern.compile("([a-z]*)#([\\w-]+)");
    private static final Pattern CLASS = Pattern.compile("([a-z]*)\\.([\\w.-]+)");

    private static final Pattern HAS_TEXT = Pattern.compile(" >> internal:has-text=\"((?:[^\"\\\\]|\\\\.)*)\"i");
    /** What holds texts, and no part of it. */
    private static final Pattern WITH_TEXTS =
            Pattern.compile("(?<base>(?:(?! >> ).)+)(?<texts>(?: >> internal:has-text=\"(?:[^\"\\\\]|\\\\.)*\"i)+)");

    private static final Pattern CSS = Pattern.compile(
            "(?:(?<parent>[^\"']+?)(?: > | ))?(?<tag>[a-z][a-z0-9]*|[a-z]*[.#][\\w-]+)(?::[a-z-]+(?:\\([^()]*\\))?)*");

    /** What it must not hold, as what is new does not. */
    private static final Pattern LACKS =
            Pattern.compile("(?: >> internal:has-not(?:-text)?=\"(?:[^\"\\\\]|\\\\.)*\"i?)+$");

    /** What is made can be seen. */
    private static final String ONLY_VISIBLE = " >> visible=true$";

    private Like() {}

    /** The element as a TypeScript object, or nothing for a selector of another shape. */
    static Optional<String> of(String selectorOfPage) {
        String selector =
                LACKS.matcher(Target.inFrame(selectorOfPage)).replaceFirst("").replaceFirst(ONLY_VISIBLE, "");
        Matcher withTexts = WITH_TEXTS.matcher(selector);
        if (withTexts.matches()) {
            String texts = HAS_TEXT.matcher(withTexts.group("texts"))
                    .results()
                    .map(text -> unescaped(text.group(1)))
                    .collect(Collectors.joining(" "));
            return of(withTexts.group("base"))
                    .map(like -> like.replaceFirst(
                            "text: '[^']*'", Matcher.quoteReplacement("text: " + TypeScript.quote(texts))));
        }
        if (selector.contains(" >> ") || !LAST_PART.matcher(selector).matches()) {
            return Optional.empty();
        }
        Matcher testId = TEST_ID.matcher(selector);
        if (testId.matches()) {
            return Optional.of(element("div", testId.group(1), testId.group(2), ""));
        }
        Matcher text = TEXT.matcher(selector);
        if (text.matches()) {
            return Optional.of(element("div", "data-testvibe", "", unescaped(text.group(1))));
        }
        Matcher role = ROLE.matcher(selector);
        if (role.matches()) {
            String name = role.group(2) == null ? "" : role.group(2);
            return Optional.of("{ tag: 'div', attributes: { role: " + TypeScript.quote(role.group(1))
                    + ", 'aria-label': " + TypeScript.quote(unescaped(name)) + " }, text: 'x' }");
        }
        Matcher attribute = ATTRIBUTE.matcher(selector);
        if (attribute.matches()) {
            String value = Stream.of(3, 4)
                    .map(attribute::group)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse("");
            return Optional.of(element(tag(attribute.group(1)), attribute.group(2), value, ""));
        }
        Matcher id = ID.matcher(selector);
        if (id.matches()) {
            return Optional.of(element(tag(id.group(1)), "id", id.group(2), ""));
        }
        Matcher byClass = CLASS.matcher(selector);
        return byClass.matches()
                ? Optional.of(
                        element(tag(byClass.group(1)), "class", byClass.group(2).replace('.', ' '), ""))
                : ofTag(selector);
    }

    /** The last part of a CSS selector, in what the parts before it match. */
    private static Optional<String> ofTag(String selector) {
        Matcher css = CSS.matcher(selector);
        if (!css.matches()) {
            return Optional.empty();
        }
        String parent = css.group("parent") == null
                ? ""
                : ", parent: " + TypeScript.quote(css.group("parent").strip());
        Optional<String> plain = css.group("tag").matches("[a-z][a-z0-9]*")
                ? Optional.of("{ tag: " + TypeScript.quote(css.group("tag")) + ", attributes: {}, text: 'x' }")
                : of(css.group("tag"));
        return plain.map(like -> like.replaceFirst(" }$", Matcher.quoteReplacement(parent + " }")));
    }

    private static String tag(String tag) {
        return tag.isEmpty() ? "div" : tag;
    }

    private static String element(String tag, String attribute, String value, String text) {
        return "{ tag: " + TypeScript.quote(tag) + ", attributes: { " + TypeScript.quote(attribute) + ": "
                + TypeScript.quote(unescaped(value)) + " }, text: " + TypeScript.quote(text) + " }";
    }

    private static String unescaped(String text) {
        return text.replace("\\\"", "\"").replace("\\\\", "\\");
    }
}
