package dev.testvibe.pipeline.explore.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.microsoft.playwright.Locator;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.AlikeLinks;
import dev.testvibe.pipeline.explore.page.Groups;
import dev.testvibe.pipeline.explore.page.Selectors;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;

/** Finds the link of the page that is open that leads to another one. */
final class PageLinks {

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

    /** The place of the one link that says a name and leads to the page of who is called so. */
    private static final String OF_ITS_USER = """
            links => {
              const PEOPLE = /^(?:u|users?|profiles?|members?|people|persons?|authors?|accounts?)$/;
              const slug = text => text.toLowerCase().replace(/^[@~]/, '').replace(/[^\\p{L}\\p{N}]+/gu, '');
              const isOfAUser = link => {
                const parts = decodeURIComponent(link.pathname + link.hash).toLowerCase().split(/[/#!?=]+/).filter(Boolean);
                const name = parts.at(-1) ?? '';
                return link.host === location.host && !!slug(link.textContent) && slug(name) === slug(link.textContent) && (/^[@~]/.test(name) || PEOPLE.test(parts.at(-2) ?? ''));
              };
              // "Top author: ann" is somebody else, and who is offered to log in is nobody yet
              const before = link => link.previousSibling?.nodeType === 3 ? link.previousSibling.nodeValue.trim() : '';
              const isSomeoneElse = link => /\\p{L}/u.test(before(link)) && !/\\b(?:welcome|hello|hi|hey|signed|logged|user|account|you)\\b/i.test(before(link));
              const enters = [...document.querySelectorAll('a, button')].some(one => one.getClientRects().length && /^(?:log ?in|sign ?in|register|sign ?up|create (?:an )?account)$/i.test(one.textContent.trim()));
              if (enters) return -1;
              const found = links.filter(link => isOfAUser(link) && !isSomeoneElse(link));
              return new Set(found.map(link => link.href)).size === 1 ? links.indexOf(found[0]) : -1;
            }
            """;

    private static final Set<List<String>> OWN = Set.of(List.of("profile"), List.of("account"), List.of("user"));

    private final LivePage live;
    private final Grounder grounder;
    private final AlikeLinks alikeLinks;

    PageLinks(LivePage live, Grounder grounder) {
        this.live = live;
        this.grounder = grounder;
        this.alikeLinks = new AlikeLinks(live, grounder);
    }

    /** By a name, or by the words of it. */
    Optional<Element> to(String name, List<String> words) {
        Phrase link = Phrase.of("the link to " + name).ofKind(Kind.LINK);
        for (Phrase phrase : List.of(link.called(name), link.withWords(words))) {
            Grounding grounding = grounder.ground(phrase, Purpose.CLICK);
            if (grounding instanceof Grounding.Found found && !submits(found.element())) {
                return Optional.of(found.element());
            }
            Optional<Element> alike = alikeLinks.of(phrase, grounding);
            if (alike.isPresent()) {
                return alike;
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

    /** By what else sites call the same. */
    Optional<Element> bySynonym(List<String> words) {
        return PageWords.others(words)
                .flatMap(other -> to(String.join(" ", other), other).stream())
                .findFirst();
    }

    /** {@code my profile}: a link of the navigation may bear the name of its user, and lead to an address that says so. */
    Optional<Element> byAddress(List<String> words) {
        List<String> own = words.stream().filter(word -> !WHOSE.contains(word)).toList();
        return found(NAVIGATION, LEADING_TO, own)
                .or(() -> isTheOwn(own) ? found(NAVIGATION, OF_ITS_USER, own) : Optional.empty())
                .or(() -> PageWords.isEntrance(words)
                        ? PageWords.otherwise(words).stream()
                                .flatMap(names -> found(ANY_LINK, LEADING_TO, names).stream())
                                .findFirst()
                        : Optional.empty());
    }

    private Optional<Element> found(String selector, String script, List<String> words) {
        Locator links = live.page().locator(selector);
        return !words.isEmpty() && links.evaluateAll(script, words) instanceof Number only && only.intValue() >= 0
                ? grounder.at(
                        String.valueOf(links.nth(only.intValue()).evaluate(Groups.PATH)),
                        "the link to " + String.join(" ", words))
                : Optional.empty();
    }

    /** {@code my profile}, {@code the profile page}. */
    private static boolean isTheOwn(List<String> words) {
        return OWN.contains(words.stream().filter(word -> !word.equals("page")).toList());
    }

    /** What submits a form does not lead to a page: it uses the one that is open. Nor does a field or a box. */
    private boolean submits(Element element) {
        boolean takesAValue = element.checkable() || element.textField() || element.isSelect();
        return takesAValue
                || !element.role().equals("link")
                        && Boolean.TRUE.equals(
                                live.locate(element.target())
                                        .evaluate(
                                                "one => !!one.form && one.type === 'submit' && [...one.form.elements].some(field => field.matches('input:not([type=hidden],[type=submit],[type=button]),textarea'))"));
    }
}
