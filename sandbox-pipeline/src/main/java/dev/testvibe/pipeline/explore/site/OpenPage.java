package dev.testvibe.pipeline.explore.site;

import java.util.List;
import java.util.Locale;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.Literal;

/** What the page that is open goes by. */
public final class OpenPage {

    private final LivePage live;

    public OpenPage(LivePage live) {
        this.live = live;
    }

    /** Whether the address is of a page below the start page. */
    boolean isBehindTheStartPage() {
        String start = live.siteUrl().replaceFirst("[?#].*$", "").replaceFirst("index\\.html$", "");
        String here = live.page().url().replaceFirst("[?#].*$", "");
        return here.startsWith(start) && here.length() > start.length() && !here.endsWith("/index.html");
    }

    /** Whether the page that is open goes by these words: in its title, its address or a heading of these levels. */
    boolean isCalled(List<String> words, String headings) {
        String known = names(headings);
        String joined = known.replaceAll("[^\\p{L}\\p{N}]+", "");
        return words.stream().allMatch(word -> known.contains(word) || joined.contains(word));
    }

    /** Whether the page has main headings that can be seen, and none of them says these words. */
    boolean isHeadedOtherwise(List<String> words) {
        List<String> headed = live.page().locator("h1:visible").allInnerTexts();
        return !words.isEmpty()
                && !headed.isEmpty()
                && headed.stream().noneMatch(text -> SiteMap.words(text).containsAll(words));
    }

    /** The same of another word for it, as a whole: {@code the todo page} is headed "Tasks". */
    public boolean isCalledOtherwise(List<String> words, String headings) {
        String known = " " + String.join(" ", SiteMap.words(names(headings))) + " ";
        return PageWords.otherwise(words).stream()
                .anyMatch(other -> known.contains(" " + String.join(" ", other) + " "));
    }

    /** What shows that it goes by a name; its title does where it says that. */
    Resolution proof(String name, List<String> words) {
        return live.page().title().toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT))
                ? Resolution.of(new Expectation.HasTitle(Literal.of(live.page().title()), Match.EXACT, false))
                : words.isEmpty() ? Resolution.of(new Action.Open("")) : Resolution.of();
    }

    private String names(String headings) {
        List<String> headed =
                live.page().locator(":is(" + headings + "):not(a *):visible").allTextContents();
        return (live.page().title() + " " + live.page().url() + " " + String.join(" ", headed))
                .toLowerCase(Locale.ROOT);
    }
}
