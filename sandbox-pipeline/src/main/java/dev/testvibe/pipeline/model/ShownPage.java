package dev.testvibe.pipeline.model;

import java.util.Optional;
import java.util.function.UnaryOperator;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaSnapshotMode;

/**
 * The accessibility tree of the page as a model is shown it: each element by role and name, with a ref.
 *
 * @param text the tree, one element a line, of bounded size
 */
record ShownPage(String text) {

    /** @param concealing takes out of it what nobody else may read */
    static ShownPage of(Page page, UnaryOperator<String> concealing) {
        String tree = page.ariaSnapshot(new Page.AriaSnapshotOptions().setMode(AriaSnapshotMode.AI));
        return new ShownPage(Question.shortened(concealing.apply(tree)));
    }

    /** What the element of a ref is called, such as {@code button "Save"}; nothing where it was not shown. */
    Optional<String> description(String ref) {
        String mark = " [ref=" + ref + "]";
        return text.lines()
                .filter(line -> line.contains(mark))
                .map(line -> line.substring(0, line.lastIndexOf(mark)).strip())
                .map(line -> line.replaceFirst("^- '?", "").replaceFirst("(?: \\[[a-z]+(?:=\\w+)?])+$", ""))
                .findFirst();
    }

    /** A selector of Playwright for the element, as long as the page has not changed. */
    static String selector(String ref) {
        return "aria-ref=" + ref;
    }
}
