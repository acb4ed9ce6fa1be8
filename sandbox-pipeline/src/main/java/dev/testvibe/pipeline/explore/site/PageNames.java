package dev.testvibe.pipeline.explore.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.browser.Patience;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.PageScript;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.page.Selectors;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.Literal;
import dev.testvibe.pipeline.recording.Target;
import dev.testvibe.pipeline.recording.WholeWords;

/** Whether the page that is open is the one that a step names: what of it says so, its address, title or a heading. */
public final class PageNames {

    private static final int PATIENCE_MS = 2_500;

    private static final Set<String> HOME = Set.of("home", "homepage", "main", "start", "landing", "index");

    /** Words that tell no page from another. */
    private static final Set<String> OF_NO_PAGE = Set.of("the", "a", "an", "page", "my", "our", "your");

    /** One that leads to another page is the name of that page. */
    private static final String HEADINGS = ":is(h1, h2, [role=heading]):not(a[href] *)";

    /** An item with a mark may be of a row of stars, or of the steps of an order: a page is one of a menu, or a link. */
    private static final String IN_MENUS =
            ":is(li.{mark}:has(a), :is(nav, header, aside, [role=navigation], [role=menu], [class*=nav], [class*=menu], [class*=sidebar], [id*=nav], [id*=menu], [id*=sidebar]) li.{mark})";

    private static final String NUMBERED =
            ":is(nav, [role=navigation], [class*=pagin], [class*=pager], [class*=paging], [class=pages], [id*=pagin], [id*=pager], [id*=paging], [aria-label*=pag i]) li.{mark}";

    private static final PageScript SCRIPT = PageScript.of("page-names.js");

    private final LivePage live;

    public PageNames(LivePage live) {
        this.live = live;
    }

    public Resolution resolve(String line, Expect expect) {
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
        if (!negated && live.page().evaluate(SCRIPT.call("nameOfThing"), name) instanceof String mark) {
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
                && Boolean.TRUE.equals(live.page().evaluate(SCRIPT.call("isHead"), name));
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
    public Optional<Expectation> proof(List<String> words) {
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
        for (String heading : page.locator(HEADINGS).allInnerTexts()) {
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
        Optional<Expectation> byHolder =
                PageHolders.of(page, words).map(holder -> new Expectation.Visible(holder, false));
        if (byHolder.isPresent()) {
            return byHolder;
        }
        return words(page.title()).containsAll(words)
                ? Optional.of(new Expectation.HasTitle(Literal.of(page.title()), Match.EXACT, false))
                : PageWords.whenDone(words).flatMap(done -> sign(done).stream()).findFirst();
    }

    private Optional<Expectation> byTitle(List<String> words) {
        return marked(text -> words(text).equals(words))
                .or(() -> marked(text -> words(text).containsAll(words)));
    }

    /** What the page marks as its title, where it says just this. */
    public Optional<Expectation> titled(String wanted) {
        return marked(wanted::equals);
    }

    private Optional<Expectation> marked(Predicate<String> isMeant) {
        for (Object marked : (List<?>) live.page().evaluate(SCRIPT.call("titles"))) {
            List<?> pair = (List<?>) marked;
            String text = String.valueOf(pair.get(1));
            Target title = title(String.valueOf(pair.get(0)), text);
            if (isMeant.test(text) && live.locate(title).count() == 1) {
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
            Optional<Expectation> item = byItem(words, mark);
            if (item.isPresent()) {
                return item;
            }
        }
        return Optional.empty();
    }

    /** Of a menu or of the numbers of pages the item may bear the mark, and not the link in it. */
    private Optional<Expectation> byItem(List<String> words, String mark) {
        boolean isANumber = words.size() == 1 && words.get(0).matches("\\d+");
        String items = (isANumber ? NUMBERED : IN_MENUS).replace("{mark}", mark);
        return live.page().locator(items + Selectors.ONLY_VISIBLE).allInnerTexts().stream()
                .map(shown -> shown.replaceAll("\\s+", " ").strip())
                .filter(text -> words(text).equals(words))
                .map(text -> new Target(
                        "li >> internal:has-text=/^\\s*"
                                + Pattern.quote(text).replace("\\Q", "").replace("\\E", "") + "\\s*$/",
                        "the item “" + text + "”"))
                .filter(item -> live.locate(item).count() == 1)
                .<Expectation>map(item -> new Expectation.HasClass(item, mark, false))
                .findFirst();
    }

    /** A page whose only form asks for a password is called after the button that sends it. */
    static Optional<Expectation> byForm(LivePage live, List<String> words) {
        Page page = live.page();
        Object button = page.evaluate(SCRIPT.call("formButton"));
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
