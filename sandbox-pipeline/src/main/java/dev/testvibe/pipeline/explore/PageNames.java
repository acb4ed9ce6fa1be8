package dev.testvibe.pipeline.explore;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.browser.Patience;
import dev.testvibe.pipeline.language.Intent.Expect;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.Literal;
import dev.testvibe.pipeline.recording.Target;
import dev.testvibe.pipeline.recording.WholeWords;

/** Whether the page that is open is the one that a step names: what of it says so, its address, title or a heading. */
final class PageNames {

    private static final int PATIENCE_MS = 2_500;

    private static final Set<String> HOME = Set.of("home", "homepage", "main", "start", "landing", "index");

    /** Words that tell no page from another. */
    private static final Set<String> OF_NO_PAGE = Set.of("the", "a", "an", "page", "my", "our", "your");

    /** What sends the only form of the page, where that form asks for a password. */
    private static final String FORM_BUTTON = """
            () => {
              const seen = element => element.getClientRects().length > 0;
              const forms = [...document.forms].filter(seen);
              if (forms.length !== 1 || ![...forms[0].querySelectorAll('input[type=password]')].some(seen)) return null;
              const buttons = [...forms[0].querySelectorAll('button:not([type=button],[type=reset]),input[type=submit]')].filter(seen);
              return buttons.length === 1 ? (buttons[0].value || buttons[0].innerText).replace(/\\s+/g, ' ').trim() : null;
            }
            """;

    /** No other heading that can be seen is of its rank, or of a higher one. */
    private static final String IS_HEAD_OF_PAGE = """
            name => {
              const rank = one => Number(one.getAttribute('aria-level') || /^H(\\d)$/.exec(one.tagName)?.[1] || 2);
              const all = [...document.querySelectorAll('h1,h2,h3,h4,h5,h6,[role=heading]')].filter(one => one.checkVisibility() && one.getClientRects().length);
              const head = all.find(one => one.innerText.replace(/\\s+/g, ' ').trim() === name);
              return !!head && all.every(one => one === head || rank(one) > rank(head));
            }
            """;

    /** What a page without headings marks as its title: alone with that mark, and no part of a menu or of one of many. */
    private static final String TITLES = """
            () => {
              const MARK = /^(?:(?:page|main|header|view|screen|content|site|section|app)[-_]{0,2})?(?:title|heading|headline|caption)(?:[-_]{1,2}(?:page|main|text))?$|^(?:page|main|header|view|screen|content)(?:Title|Heading)$/i;
              const PARTS = 'a,button,li,tr,article,nav,aside,footer,form,dialog,[role=dialog],[role=listitem],[role=navigation],[class*=menu],[class*=card],[class*=item],[class*=modal],[class*=sidebar]';
              const marked = [...document.querySelectorAll('body [class]')].flatMap(one => [...one.classList].filter(name => MARK.test(name)).map(name => [name, one]));
              return marked
                .filter(([name, one]) => one.checkVisibility() && one.getClientRects().length && !one.closest(PARTS))
                .filter(([name, one]) => [...document.getElementsByClassName(name)].filter(other => other.checkVisibility() && other.getClientRects().length).length === 1)
                .map(([name, one]) => [name, one.innerText.replace(/\\s+/g, ' ').trim()]);
            }
            """;

    /** On a page without headings, the class of what alone is called the name or title of something, and says just this. */
    private static final String NAME_OF_THING = """
            wanted => {
              const seen = one => one.checkVisibility() && one.getClientRects().length > 0;
              const text = one => one.innerText.replace(/\\s+/g, ' ').trim();
              const PARTS = 'a,button,li,tr,label,nav,aside,footer,form,dialog,[role=dialog],[role=listitem],[role=navigation],[class*=menu],[class*=card],[class*=item],[class*=modal],[class*=sidebar]';
              if ([...document.querySelectorAll('h1,h2,h3,h4,h5,h6,[role=heading]')].some(seen)) return null;
              const named = [...document.querySelectorAll('body [class]')].filter(one => seen(one) && text(one) === wanted && !one.closest(PARTS))
                .flatMap(one => [...one.classList])
                .filter(name => /(?:^|[-_])(?:name|title|heading)(?:[-_]|$)/i.test(name) && [...document.getElementsByClassName(name)].filter(seen).length === 1);
              return named.length === 1 ? named[0] : null;
            }
            """;

    private final LivePage live;

    PageNames(LivePage live) {
        this.live = live;
    }

    Resolution resolve(String line, Expect expect) {
        String name = String.valueOf(expect.value());
        return expect.detail() == null ? called(line, name, expect.negated()) : ofThing(line, name, expect.negated());
    }

    /** A page is of a thing where that is its heading: one of many that it lists is none. */
    private Resolution ofThing(String line, String name, boolean negated) {
        Target heading =
                new Target("internal:role=heading[name=" + Selectors.quote(name) + "s]", "the heading “" + name + "”");
        boolean isHeaded = Patience.until(live, PATIENCE_MS, () -> isHeaded(heading, name), yes -> yes);
        if (!negated && isHeaded) {
            return Resolution.of(new Expectation.Visible(heading, false));
        }
        if (!negated && live.page().evaluate(NAME_OF_THING, name) instanceof String mark) {
            Target title = title(mark, name);
            if (live.locate(title).count() == 1) {
                return Resolution.of(new Expectation.Visible(title, false));
            }
        }
        boolean isTitled = WholeWords.pattern(name).matcher(live.page().title()).lookingAt();
        return !negated && isTitled
                ? Resolution.of(new Expectation.HasTitle(Literal.of(live.page().title()), Match.EXACT, false))
                : new Resolution.Stopped(Findings.ungrounded(
                        line,
                        negated
                                ? "nothing tells for sure that a page is not of “" + name + "”"
                                : "neither the title “" + live.page().title() + "” nor the heading of the page says “"
                                        + name + "”"));
    }

    private boolean isHeaded(Target heading, String name) {
        return live.locate(heading).count() == 1
                && Boolean.TRUE.equals(live.page().evaluate(IS_HEAD_OF_PAGE, name));
    }

    private Resolution called(String line, String name, boolean negated) {
        List<String> words = words(name);
        if (!negated && HOME.containsAll(words)) {
            return home(line);
        }
        if (words.isEmpty() || negated) {
            return new Resolution.Stopped(
                    Findings.ungrounded(line, "nothing tells for sure that a page is not “" + name + "”"));
        }
        return Patience.until(live, PATIENCE_MS, () -> sign(words), Optional::isPresent)
                .map(Resolution::of)
                .orElseGet(() -> new Resolution.Stopped(Findings.ungrounded(
                        line,
                        "neither the address " + live.page().url() + ", the title “"
                                + live.page().title() + "” nor a heading says “" + name + "”")));
    }

    /** The start page is where the site's own address leads, whatever its title. */
    private Resolution home(String line) {
        String site = path(live.siteUrl());
        String path = Patience.until(live, PATIENCE_MS, () -> path(live.page().url()), here -> isStart(here, site));
        return isStart(path, site)
                ? Resolution.of(new Expectation.HasUrl(path, Match.EXACT, false))
                : new Resolution.Stopped(Findings.ungrounded(
                        line, "the address " + live.page().url() + " is not that of the start page " + live.siteUrl()));
    }

    private static boolean isStart(String path, String site) {
        String base = site.endsWith("/") ? site : site.substring(0, site.lastIndexOf('/') + 1);
        return path.equals(site)
                || path.startsWith(base) && path.substring(base.length()).matches("(?:index\\.\\w+|home/?|#/?)?");
    }

    private static String path(String url) {
        String path = url.replaceFirst("^[a-z]+://[^/]+", "");
        return path.isEmpty() ? "/" : path;
    }

    /** What proves that the page that is open goes by these words. */
    Optional<Expectation> proof(List<String> words) {
        return words.isEmpty() ? Optional.empty() : sign(words);
    }

    private Optional<Expectation> sign(List<String> words) {
        Page page = live.page();
        String path = page.url().replaceFirst("^[a-z]+://[^/]+", "").toLowerCase(Locale.ROOT);
        for (String separator : List.of("-", "_", "", "/", "%20")) {
            String slug = String.join(separator, words);
            if (path.matches(".*(?<![a-z0-9])" + Pattern.quote(slug) + "(?![a-z0-9]).*")) {
                return Optional.of(new Expectation.HasUrl(slug, Match.ANYWHERE, false));
            }
        }
        for (String heading : page.locator("h1, h2, [role=heading]").allInnerTexts()) {
            String text = heading.replaceAll("\\s+", " ").strip();
            if (words(text).containsAll(words)
                    && page.getByRole(
                                            AriaRole.HEADING,
                                            new Page.GetByRoleOptions()
                                                    .setName(text)
                                                    .setExact(true))
                                    .count()
                            == 1) {
                return Optional.of(new Expectation.Visible(
                        new Target(
                                "internal:role=heading[name=" + Selectors.quote(text) + "s]",
                                "the heading “" + text + "”"),
                        false));
            }
        }
        Optional<Expectation> title = byTitle(words);
        if (title.isPresent()) {
            return title;
        }
        Optional<Expectation> current = byWhatIsCurrent(words);
        if (current.isPresent()) {
            return current;
        }
        Optional<Expectation> byForm = byForm(live, words);
        if (byForm.isPresent()) {
            return byForm;
        }
        return words(page.title()).containsAll(words)
                ? Optional.of(new Expectation.HasTitle(Literal.of(page.title()), Match.EXACT, false))
                : Optional.empty();
    }

    private Optional<Expectation> byTitle(List<String> words) {
        for (Object marked : live.page().evaluate(TITLES) instanceof List<?> titles ? titles : List.of()) {
            String text = String.valueOf(((List<?>) marked).get(1));
            Target title = title(String.valueOf(((List<?>) marked).get(0)), text);
            if (words(text).equals(words) && live.locate(title).count() == 1) {
                return Optional.of(new Expectation.Visible(title, false));
            }
        }
        return Optional.empty();
    }

    /** What the page marks as its title, where it says just this. */
    Optional<Expectation> titled(String wanted) {
        for (Object marked : live.page().evaluate(TITLES) instanceof List<?> titles ? titles : List.of()) {
            Target title = title(String.valueOf(((List<?>) marked).get(0)), wanted);
            if (wanted.equals(((List<?>) marked).get(1)) && live.locate(title).count() == 1) {
                return Optional.of(new Expectation.Visible(title, false));
            }
        }
        return Optional.empty();
    }

    private static Target title(String mark, String text) {
        return new Target("." + mark + " >> " + Selectors.exactText(text), "the title “" + text + "”");
    }

    /** The link or tab that the page marks as the one that is open. */
    private Optional<Expectation> byWhatIsCurrent(List<String> words) {
        for (String mark : List.of("active", "current", "selected")) {
            String marked = "a." + mark + ", [role=tab]." + mark;
            for (String shown : live.page().locator(marked).allInnerTexts()) {
                String text = shown.replaceAll("\\s+", " ").strip();
                Target link = new Target("a, [role=tab] >> " + Selectors.exactText(text), "the link “" + text + "”");
                if (words(text).equals(words) && live.locate(link).count() == 1) {
                    return Optional.of(new Expectation.HasClass(link, mark, false));
                }
            }
        }
        return Optional.empty();
    }

    /** A page whose only form asks for a password is called after the button that sends it. */
    static Optional<Expectation> byForm(LivePage live, List<String> words) {
        Page page = live.page();
        Object button = page.evaluate(FORM_BUTTON);
        return button instanceof String text && joined(words(text)).equals(joined(words))
                ? Optional.of(new Expectation.Visible(
                        new Target(
                                "internal:role=button[name=" + Selectors.quote(text) + "s]",
                                "the button “" + text + "” of the form"),
                        false))
                : Optional.empty();
    }

    private static String joined(List<String> words) {
        return String.join("", words)
                .replaceFirst("^signin$", "login")
                .replaceFirst("^(?:register|registration)$", "signup");
    }

    private static List<String> words(String text) {
        return SiteMap.words(text).stream()
                .filter(word -> !OF_NO_PAGE.contains(word))
                .toList();
    }
}
