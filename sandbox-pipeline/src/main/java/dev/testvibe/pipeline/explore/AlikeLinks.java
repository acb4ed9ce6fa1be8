package dev.testvibe.pipeline.explore;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.Phrase;

/**
 * Several links that lead to the same address, such as one in the navigation and one in the footer: whichever is followed,
 * the same is done.
 */
final class AlikeLinks {

    private static final int MOST = 6;

    /** Where a link leads to; nothing where what it does is up to a script. */
    private static final String ADDRESS = """
            one => {
              const href = one.localName === 'a' && one.getAttribute('href');
              return href && !/^(?:#!?\\/?$|javascript:)/i.test(href.trim()) && !one.hasAttribute('onclick') && !one.hasAttribute('download')
                ? one.href + ' ' + one.target : null;
            }
            """;

    private static final String IS_NAVIGATION = "one => !!one.closest('nav, header, [role=navigation], [role=banner]')";

    private final LivePage live;
    private final Grounder grounder;

    AlikeLinks(LivePage live, Grounder grounder) {
        this.live = live;
        this.grounder = grounder;
    }

    /** The one in the navigation, else the first that can be seen, where a phrase means links to one address alone. */
    Optional<Element> of(Phrase phrase, Grounding grounding) {
        boolean mayBe = grounding instanceof Grounding.Ambiguous several
                && several.candidates().size() <= MOST
                && several.candidates().stream().allMatch(one -> one.role().equals("link"));
        if (!mayBe || phrase.position() != 0) {
            return Optional.empty();
        }
        int count = ((Grounding.Ambiguous) grounding).candidates().size();
        List<Element> links = IntStream.rangeClosed(1, count)
                .mapToObj(place -> grounder.ground(phrase.at(place), Purpose.CLICK))
                .flatMap(one -> one instanceof Grounding.Found found ? Stream.of(found.element()) : Stream.of())
                .toList();
        return links.size() == count && leadToOneAddress(links) ? first(links) : Optional.empty();
    }

    private boolean leadToOneAddress(List<Element> links) {
        List<String> addresses = links.stream()
                .flatMap(link -> live.locate(link.target()).evaluate(ADDRESS) instanceof String address
                        ? Stream.of(address)
                        : Stream.<String>of())
                .toList();
        return addresses.size() == links.size() && addresses.stream().distinct().count() == 1;
    }

    private Optional<Element> first(List<Element> links) {
        List<Element> seen = links.stream().filter(Element::visible).toList();
        return seen.stream()
                .filter(link -> Boolean.TRUE.equals(live.locate(link.target()).evaluate(IS_NAVIGATION)))
                .findFirst()
                .or(() -> seen.stream().findFirst());
    }
}
