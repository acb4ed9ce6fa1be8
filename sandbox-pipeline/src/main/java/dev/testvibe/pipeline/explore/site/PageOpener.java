package dev.testvibe.pipeline.explore.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.Operation;

/** Opens the page that a step speaks of: by its address, or by a name that the site itself uses for it. */
public final class PageOpener {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

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

    /** Where one more of something is made. */
    private static final List<String> MAKING = List.of("new", "add", "create");

    private final LivePage live;
    private final Grounder grounder;
    private final Walk walk;
    private final ThingNames things;
    private final OpenPage openPage;
    private final PageLinks links;
    private final PageAddresses addresses;
    private final Consumer<String> notes;

    /** @param notes told what is done otherwise than the step says */
    public PageOpener(LivePage live, Grounder grounder, Walk walk, OwnHosts hosts, Consumer<String> notes) {
        this.live = live;
        this.grounder = grounder;
        this.walk = walk;
        this.notes = notes;
        this.things = new ThingNames(grounder);
        this.openPage = new OpenPage(live);
        this.links = new PageLinks(live, grounder);
        this.addresses = new PageAddresses(live, hosts, notes);
    }

    public Resolution open(String line, @Nullable String page, Role role, boolean acted) {
        if (page != null && PageAddresses.isOne(page.strip())) {
            return addresses.open(line, page.strip());
        }
        boolean again = live.isOpened() && (role != Role.WHEN || acted || openPage.isBehindTheStartPage());
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
        return named(line, page, role, again);
    }

    /** What is quoted, such as a product, may be a link on the page that a Given has led to. */
    private Optional<Element> linkHere(String page) {
        Matcher quoted = QUOTED.matcher(page);
        return quoted.matches() ? links.to(quoted.group(1), SiteMap.words(quoted.group(1))) : Optional.empty();
    }

    /** The same of what may have come only after the page was there. */
    public Optional<Resolution> byLinkHere(String page) {
        return linkHere(page).map(link -> Resolution.of(new Action.Click(link.target())));
    }

    /** A quoted name must be proved; an unquoted one says which page, and where the site has one page it is that. */
    private Resolution named(String line, String page, Role role, boolean again) {
        Matcher quoted = QUOTED.matcher(page);
        String name = quoted.find() ? quoted.group(1) : page;
        List<String> words = PageWords.of(name);
        Action open = new Action.Open("");
        Optional<Element> back =
                role == Role.WHEN && again && openPage.isHeadedOtherwise(words) ? linkThatSays(name) : Optional.empty();
        if (back.isPresent()) {
            return Resolution.of(new Action.Click(back.get().target()));
        }
        if (words.isEmpty()
                || isCalled(words, "h1")
                || PageNames.byForm(live, words).isPresent()) {
            return again ? openPage.proof(name, words) : Resolution.of(open);
        }
        // the start page may show a part of what has a page of its own
        Optional<Element> called = links.to(name, words);
        if (!again && called.isEmpty() && isCalled(words, "h2")) {
            return Resolution.of(open);
        }
        Optional<Element> link = called.or(() -> links.bySynonym(words))
                .or(() -> ThingNames.withoutNoun(words).flatMap(rest -> links.to(String.join(" ", rest), rest)))
                .or(() -> page.contains("\"") ? things.details(name) : links.byAddress(words));
        boolean isWholeSite = !page.contains("\"") && !again && (WHOLE_SITE.containsAll(words) || isTheSite(words));
        if (isWholeSite && !link.map(Element::visible).orElse(true)) {
            return Resolution.of(open);
        }
        if (link.isPresent()) {
            Action click = new Action.Click(link.get().target());
            return again ? Resolution.of(click) : Resolution.of(open, click);
        }
        // what no link leads to may be a part of this page
        if (again && isCalled(words, "h2")) {
            return openPage.proof(name, words);
        }
        Optional<Resolution> way =
                walk.to(words).or(() -> walk.toEntrance(words)).or(() -> toMakingOne(words));
        if (way.isPresent()) {
            return again ? way.get() : before(open, way.get());
        }
        Optional<Resolution> record = page.contains("\"") ? walk.toRecord(name) : Optional.empty();
        if (record.isPresent()) {
            return again ? record.get() : before(open, record.get());
        }
        if (isWholeSite) {
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

    /** What shows something else by now, such as that all is saved, is come to again by the link that led to it. */
    private Optional<Element> linkThatSays(String name) {
        return links.to(name, SiteMap.words(name))
                .filter(Element::visible)
                .filter(link -> link.text().strip().equalsIgnoreCase(name.strip()));
    }

    /** Whether the page that is open goes by these words, or by others that mean the same. */
    private boolean isCalled(List<String> words, String headings) {
        return openPage.isCalled(words, headings) || openPage.isCalledOtherwise(words, headings);
    }

    /** {@code the Blue Door shop}, whose start page goes by "Blue Door". */
    private boolean isTheSite(List<String> words) {
        List<String> own =
                words.stream().filter(word -> !WHOLE_SITE.contains(word)).toList();
        return !own.isEmpty() && own.size() < words.size() && openPage.isCalled(own, "h1");
    }

    /** The way to a page by links that can be seen one after the other. */
    public Optional<Resolution> byLinks(@Nullable String page) {
        List<String> words = PageWords.of(page);
        return words.isEmpty() ? Optional.empty() : walk.to(words);
    }

    /** What shows the ways to log in and to register, where a page to do so is named. */
    public Optional<Action> accountMenu(@Nullable String page) {
        if (!PageWords.isEntrance(PageWords.of(page))) {
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
    public Optional<Resolution> toControl(@Nullable String page) {
        List<String> words = PageWords.of(page);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Phrase button = Phrase.of("the button to " + page).ofKind(Kind.LINK).withWords(words);
        List<String> cart = List.of("cart");
        return walk.toControl(button)
                .or(() -> words.equals(List.of(PageWords.CHECKOUT))
                        ? links.to("cart", cart)
                                .or(() -> links.bySynonym(cart))
                                .map(link -> Resolution.of(new Action.Click(link.target())))
                        : Optional.empty());
    }

    /** {@code the new owner page} is where "Add owner" leads. */
    private Optional<Resolution> toMakingOne(List<String> words) {
        return MAKING.contains(words.get(0)) && words.size() > 1
                ? MAKING.stream()
                        .filter(other -> !other.equals(words.get(0)))
                        .flatMap(other -> {
                            List<String> called = new ArrayList<>(words);
                            called.set(0, other);
                            return links
                                    .to(String.join(" ", called), called)
                                    .filter(Element::visible)
                                    .<Resolution>map(link -> Resolution.of(new Action.Click(link.target())))
                                    .or(() -> walk.to(called))
                                    .stream();
                        })
                        .findFirst()
                : Optional.empty();
    }

    private static Resolution before(Operation first, Resolution rest) {
        if (!(rest instanceof Resolution.Resolved resolved)) {
            return rest;
        }
        List<Operation> all = new ArrayList<>(List.of(first));
        resolved.operations().stream().filter(one -> !one.equals(first)).forEach(all::add);
        return new Resolution.Resolved(all);
    }
}
