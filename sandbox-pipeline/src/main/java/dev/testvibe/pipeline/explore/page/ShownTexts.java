package dev.testvibe.pipeline.explore.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import dev.testvibe.pipeline.browser.LivePage;

/** The texts that a page shows now, each as it stands together: those of elements without parts, and running text. */
public final class ShownTexts {

    private static final String SHOWN = PageScript.function("""
            () => [...document.querySelectorAll('body *')]
              .filter(one => !/^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE|OPTION)$/.test(one.tagName))
              .filter(one => !one.closest('button,a,label,select') && isVisible(one))
              .filter(one => !one.querySelector('div,p,ul,ol,table,section,article,h1,h2,h3,h4,h5,h6,form,input,button'))
              .map(one => fold(one.innerText)).filter(Boolean)
            """);

    private ShownTexts() {}

    public static List<String> on(LivePage live) {
        return live.page().evaluate(SHOWN) instanceof List<?> list
                ? list.stream().map(String::valueOf).distinct().toList()
                : List.of();
    }

    /** Whether it can be seen now, as a part of whatever text. */
    public static boolean isShown(LivePage live, String text) {
        return live.page().locator("body").innerText().replaceAll("\\s+", " ").contains(text);
    }

    /** The words and numbers of a text, in lower case. */
    public static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
