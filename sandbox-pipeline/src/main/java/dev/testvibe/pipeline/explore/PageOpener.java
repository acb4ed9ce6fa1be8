package dev.testvibe.pipeline.explore;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.Kind;
import dev.testvibe.pipeline.language.Phrase;
import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.Literal;
import dev.testvibe.pipeline.recording.Operation;

/** Opens the page that a step speaks of: by its address, or by a name that the site itself uses for it. */
final class PageOpener {

    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://\\S+|/\\S*|[\\w./-]+\\.(?:html?|php|aspx?|jsp)(?:[?#]\\S*)?)");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
    private static final Set<String> OF_ANY_SITE = Set.of(
            "",
            "main",
            "home",
            "start",
            "landing",
            "index",
            "web",
            "website",
            "site",
            "application",
            "app",
            "page",
            "the",
            "a",
            "an");

    /** What people call a site as a whole; where it has a page of that name, that is meant. */
    private static final Set<String> WHOLE_SITE = Set.of(
            "shop",
            "webshop",
            "store",
            "storefront",
            "online",
            "portal",
            "tool",
            "program",
            "game",
            "platform",
            "bank",
            "service");

    /** What sites call the same page, in the words of {@link SiteMap}. */
    private static final List<List<String>> SYNONYMS = List.of(
            List.of("registration", "register", "sign up", "signup", "create account"),
            List.of("login", "log in", "sign in", "signin"),
            List.of("search", "find", "look up"),
            List.of("cart", "basket", "bag"),
            List.of("todo", "todos", "to do", "task", "tasks"));

    private static final String ANY_LINK = "a[href]" + Selectors.ONLY_VISIBLE;

    private static final Set<String> WHOSE = Set.of("my", "our", "your", "own");
    private static final String NAVIGATION =
            ":is(nav, header, [role=navigation], [role=banner]) a[href]" + Selectors.ONLY_VISIBLE;
    /** The place of the one link whose address consists of these words, and maybe of whose it is. */
    private static final String LEADING_TO = """
            (links, words) => {
              const said = link => decodeURIComponent(link.pathname + link.hash).toLowerCase().split(/[^\\p{L}\\p{N}]+/u).filter(Boolean);
              const found = links.filter(link => link.host === location.host && words.every(word => said(link).includes(word)));
              return new Set(found.map(link => link.href)).size === 1 ? links.indexOf(found[0]) : -1;
            }
            """;

    /** Where one more of something is made. */
    private static final List<String> MAKING = List.of("new", "add", "create");

    private final LivePage live;
    private final Grounder grounder;
    private final Walk walk;
    private final ThingNames things;
    private final OwnHosts hosts;
    private final Consumer<String> notes;

    /** @param notes told what is done otherwise than the step says */
    PageOpener(LivePage live, Grounder grounder, Walk walk, OwnHosts hosts, Consumer<String> notes) {
        this.walk = walk;
        this.hosts = hosts;
        this.notes = notes;
        this.live = live;
        this.grounder = grounder;
        this.things = new ThingNames(grounder);
    }

    Resolution open(String line, @Nullable String page, Role role, boolean acted) {
        if (page != null && ADDRESS.matcher(page.strip()).matches()) {
            return address(line, page.strip());
        }
        boolean again = live.isOpened() && (role != Role.WHEN || acted || isBehindTheStartPage());
        if (page == null) {
            return Resolution.of(new Action.Open(""));
        }
        Optional<Element> here = live.isOpened() && !again ? linkHere(page) : Optional.empty();
        if (here.isPresent()) {
            return Resolution.of(new Action.Click(here.get().target()));
        }
        if (!again) {
            live.navigate(live.siteUrl());
        }
        return named(line, page, again);
    }

    private boolean isBehindTheStartPage() {
        String start = live.siteUrl().replaceFirst("[?#].*$", "").replaceFirst("index\\.html$", "");
        String here = live.page().url().replaceFirst("[?#].*$", "");
        return here.startsWith(start) && here.length() > start.length() && !here.endsWith("/index.html");
    }

    /** What is quoted, such as a product, may be a link on the page that a Given has led to. */
    private Optional<Element> linkHere(String page) {
        Matcher quoted = QUOTED.matcher(page);
        return quoted.matches() ? link(quoted.group(1), SiteMap.words(quoted.group(1))) : Optional.empty();
    }

    private Resolution address(String line, String address) {
        URI site = URI.create(live.siteUrl());
        URI wanted;
        try {
            wanted = site.resolve(address);
        } catch (IllegalArgumentException e) {
            return new Resolution.Stopped(Findings.ungrounded(line, "“" + address + "” is not an address"));
        }
        if (SiteAddress.isOf(site, wanted)) {
            return Resolution.of(new Action.Open(address));
        }
        Optional<String> onSite = hosts.onSite(address);
        if (onSite.isEmpty()) {
            return new Resolution.Stopped(Findings.notTestable(
                    line,
                    "the address is not of the site " + site + ", and other hosts are not opened; name the page by its"
                            + " path, such as " + SiteAddress.path(site, wanted)));
        }
        String path = onSite.get();
        notes.accept(
                "“" + address + "” is an address of the application itself: on " + site + " it is “" + path + "”.");
        @Nullable Response answer = live.navigate(site.resolve("./" + path).toString());
        return answer == null || answer.status() < 400
                ? Resolution.of(new Action.Open(path))
                : new Resolution.Stopped(Findings.ungrounded(
                        line, "the site has no page “" + path + "”: it answers with " + answer.status()));
    }

    /** A quoted name must be proved; an unquoted one says which page, and where the site has one page it is that. */
    private Resolution named(String line, String page, boolean again) {
        Matcher quoted = QUOTED.matcher(page);
        String name = quoted.find() ? quoted.group(1) : page;
        List<String> words = SiteMap.words(name).stream()
                .filter(word -> !OF_ANY_SITE.contains(word))
                .toList();
        Action open = new Action.Open("");
        String headings = again ? "h1" : "h1, h2";
        if (words.isEmpty()
                || isCalled(words, headings)
                || isCalledOtherwise(words, headings)
                || PageNames.byForm(live, words).isPresent()) {
            return again ? proof(name, words) : Resolution.of(open);
        }
        Optional<Element> link = link(name, words)
                .or(() -> linkBySynonym(words))
                .or(() -> ThingNames.withoutNoun(words).flatMap(rest -> link(String.join(" ", rest), rest)))
                .or(() -> page.contains("\"") ? things.details(name) : linkByAddress(words));
        if (link.isPresent()) {
            Action click = new Action.Click(link.get().target());
            return again ? Resolution.of(click) : Resolution.of(open, click);
        }
        // what no link leads to may be a part of this page
        if (again && (isCalled(words, "h2") || isCalledOtherwise(words, "h2"))) {
            return proof(name, words);
        }
        Optional<Resolution> way = walk.to(words).or(() -> toMakingOne(words));
        if (way.isPresent()) {
            return again ? way.get() : before(open, way.get());
        }
        Optional<Resolution> record = page.contains("\"") ? walk.toRecord(name) : Optional.empty();
        if (record.isPresent()) {
            return again ? record.get() : before(open, record.get());
        }
        if (!page.contains("\"") && !again && (WHOLE_SITE.containsAll(words) || isTheSite(words))) {
            return Resolution.of(open);
        }
        boolean mayBeTheOnlyPage =
                !page.contains("\"") && !again && accountMenu(page).isEmpty() && walk.isTheOnlyPage();
        if (mayBeTheOnlyPage) {
            notes.accept("No link of the start page leads to another page; it is taken for “" + name + "”.");
            return Resolution.of(open);
        }
        return new Resolution.Stopped(Findings.ungrounded(
                line, "neither the title, a heading nor a link of the start page says “" + name + "”"));
    }

    /** {@code the Blue Door shop}, whose start page goes by "Blue Door". */
    private boolean isTheSite(List<String> words) {
        List<String> own =
                words.stream().filter(word -> !WHOLE_SITE.contains(word)).toList();
        return !own.isEmpty() && own.size() < words.size() && isCalled(own, "h1");
    }

    /** What shows the ways to log in and to register, where a page to do so is named. */
    Optional<Action> accountMenu(@Nullable String page) {
        if (!isEntrance(namesOf(page))) {
            return Optional.empty();
        }
        for (String word : List.of("account", "profile", "user")) {
            Phrase menu = Phrase.of("the " + word + " menu").ofKind(Kind.BUTTON).withWords(word);
            if (grounder.ground(menu, Purpose.CLICK) instanceof Grounding.Found found) {
                return Optional.of(new Action.Click(found.element().target()));
            }
        }
        return Optional.empty();
    }

    /** The way to the one page whose button leads to the page that is named; the checkout is behind the cart. */
    Optional<Resolution> toControl(@Nullable String page) {
        List<String> words = namesOf(page);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Phrase button = Phrase.of("the button to " + page).ofKind(Kind.LINK).withWords(words);
        List<String> cart = List.of("cart");
        return walk.toControl(button)
                .or(() -> words.equals(List.of("checkout"))
                        ? link("cart", cart)
                                .or(() -> linkBySynonym(cart))
                                .map(link -> Resolution.of(new Action.Click(link.target())))
                        : Optional.empty());
    }

    private static List<String> namesOf(@Nullable String page) {
        return page == null
                ? List.of()
                : SiteMap.words(page).stream()
                        .filter(word -> !OF_ANY_SITE.contains(word))
                        .toList();
    }

    /** The words themselves, then what else sites call the same. */
    static List<List<String>> otherwise(List<String> words) {
        String called = String.join(" ", words);
        return Stream.concat(
                        Stream.of(words),
                        SYNONYMS.stream()
                                .filter(names -> names.contains(called))
                                .flatMap(List::stream)
                                .filter(other -> !other.equals(called))
                                .map(other -> List.of(other.split(" "))))
                .toList();
    }

    /** {@code the registration page} may be called "Sign up". */
    private Optional<Element> linkBySynonym(List<String> words) {
        String called = String.join(" ", words);
        return SYNONYMS.stream()
                .filter(names -> names.contains(called))
                .flatMap(List::stream)
                .filter(other -> !other.equals(called))
                .flatMap(other -> link(other, List.of(other.split(" "))).stream())
                .findFirst();
    }

    /** {@code my profile}: a link of the navigation may bear the name of its user, and lead to an address that says so. */
    private Optional<Element> linkByAddress(List<String> words) {
        List<String> own = words.stream().filter(word -> !WHOSE.contains(word)).toList();
        return leadingTo(NAVIGATION, own)
                .or(() -> isEntrance(words)
                        ? otherwise(words).stream()
                                .flatMap(names -> leadingTo(ANY_LINK, names).stream())
                                .findFirst()
                        : Optional.empty());
    }

    /** Whether it is the page to register or to log in: whatever a link to it says, its address says that. */
    private static boolean isEntrance(List<String> words) {
        String called = String.join(" ", words);
        return SYNONYMS.subList(0, 2).stream().anyMatch(names -> names.contains(called));
    }

    private Optional<Element> leadingTo(String selector, List<String> words) {
        Locator links = live.page().locator(selector);
        return !words.isEmpty() && links.evaluateAll(LEADING_TO, words) instanceof Number only && only.intValue() >= 0
                ? grounder.at(
                        String.valueOf(links.nth(only.intValue()).evaluate(Groups.PATH)),
                        "the link to " + String.join(" ", words))
                : Optional.empty();
    }

    /** Whether who cannot find this page may find it from where people log in. */
    boolean isBehindTheLogin(@Nullable String page) {
        return page != null && SYNONYMS.get(0).contains(String.join(" ", namesOf(page)));
    }

    /** {@code the new owner page} is where "Add owner" leads. */
    private Optional<Resolution> toMakingOne(List<String> words) {
        return MAKING.contains(words.get(0)) && words.size() > 1
                ? MAKING.stream()
                        .filter(other -> !other.equals(words.get(0)))
                        .flatMap(other -> {
                            List<String> called = new ArrayList<>(words);
                            called.set(0, other);
                            return link(String.join(" ", called), called)
                                    .<Resolution>map(link -> Resolution.of(new Action.Click(link.target())))
                                    .or(() -> walk.to(called))
                                    .stream();
                        })
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Element> link(String name, List<String> words) {
        Phrase link = Phrase.of("the link to " + name).ofKind(Kind.LINK);
        for (Phrase phrase : List.of(link.called(name), link.withWords(words))) {
            if (grounder.ground(phrase, Purpose.CLICK) instanceof Grounding.Found found && !submits(found.element())) {
                return Optional.of(found.element());
            }
        }
        // "Add to basket" stands beside every product; the basket itself is somebody's
        for (String whose : words.size() > 2 ? List.<String>of() : List.of("your", "my", "view", "show", "go")) {
            List<String> all = new ArrayList<>(List.of(whose));
            all.addAll(words);
            Phrase phrase = link.withWords(all);
            if (grounder.ground(phrase, Purpose.CLICK) instanceof Grounding.Found found && !submits(found.element())) {
                return Optional.of(found.element());
            }
        }
        return Optional.empty();
    }

    /** What submits a form does not lead to a page: it uses the one that is open. */
    private boolean submits(Element element) {
        return !element.role().equals("link")
                && Boolean.TRUE.equals(
                        live.locate(element.target())
                                .evaluate(
                                        "one => !!one.form && one.type === 'submit' && [...one.form.elements].some(field => field.matches('input:not([type=hidden],[type=submit],[type=button]),textarea'))"));
    }

    private static Resolution before(Operation first, Resolution rest) {
        if (!(rest instanceof Resolution.Resolved resolved)) {
            return rest;
        }
        List<Operation> all = new ArrayList<>(List.of(first));
        resolved.operations().stream().filter(one -> !one.equals(first)).forEach(all::add);
        return new Resolution.Resolved(all);
    }

    private Resolution proof(String name, List<String> words) {
        return live.page().title().toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT))
                ? Resolution.of(new Expectation.HasTitle(Literal.of(live.page().title()), Match.EXACT, false))
                : words.isEmpty() ? Resolution.of(new Action.Open("")) : Resolution.of();
    }

    /** Whether the page that is open goes by these words: in its title, its address or a heading of these levels. */
    private boolean isCalled(List<String> words, String headings) {
        String known = names(headings);
        String joined = known.replaceAll("[^\\p{L}\\p{N}]+", "");
        return words.stream().allMatch(word -> known.contains(word) || joined.contains(word));
    }

    /** The same of another word for it, as a whole: {@code the todo page} is headed "Tasks". */
    private boolean isCalledOtherwise(List<String> words, String headings) {
        String known = " " + String.join(" ", SiteMap.words(names(headings))) + " ";
        return otherwise(words).stream().anyMatch(other -> known.contains(" " + String.join(" ", other) + " "));
    }

    private String names(String headings) {
        List<String> headed =
                live.page().locator(":is(" + headings + "):not(a *):visible").allTextContents();
        return (live.page().title() + " " + live.page().url() + " " + String.join(" ", headed))
                .toLowerCase(Locale.ROOT);
    }
}
