package dev.testvibe.pipeline.explore.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.recording.Target;

/** The numbers of the pages that a long list is cut into: as many as there are pages, unless some are left out. */
public final class PageNumbers {

    private static final Set<String> PLACES = Set.of("pagination", "paginator", "pager", "paging");

    private static final Set<String> PAGES = Set.of("pages", "page", "page numbers", "page links", "page buttons");

    /** The one part of the page that is called after its numbers and holds some. */
    private static final String HOLDER = PageScript.function("""
            () => {
              const isCalledSo = one => /pagin|pager|paging/i.test([one.getAttribute('class'), one.id, one.getAttribute('aria-label'), ...testIdsOf(one)].join(' '));
              const all = [...document.body.querySelectorAll('*')].filter(one => isVisible(one) && !one.closest('select') && isCalledSo(one)
                && [...one.querySelectorAll('*')].some(inner => !inner.children.length && /^\\d+$/.test(fold(inner.textContent))));
              const outer = all.filter(one => !all.some(other => other !== one && other.contains(one)));
              return outer.length === 1 ? pathOf(outer[0]) : null;
            }
            """);

    /** Whether the numbers shown are only some: it says how many there are, or that some are left out, or leads beyond the last. */
    private static final String SHOWS_SOME = PageScript.function("""
            (holder, numbers) => {
              const said = /\\bpages?\\s*\\d+\\s*(?:of|\\/)\\s*(\\d+)/i.exec(shown(holder)) ?? /\\btotal pages:?\\s*(\\d+)/i.exec(shown(document.body));
              const leaves = [...holder.querySelectorAll('*')].filter(one => !one.children.length && isVisible(one));
              const isOff = one => !!one.closest('[disabled],[aria-disabled=true],[class*=disabled]');
              const nexts = leaves.filter(one => /^(next( page)?|last|[›»>→]+)\\W*$/i.test(shown(one) || one.getAttribute('aria-label') || '') && one.closest('a,button,[role=button],li') && !isOff(one));
              const last = leaves.filter(one => shown(one) === String(numbers)).at(-1);
              const isCurrent = !!last && (numbers === 1 || !!last.closest('[aria-current],[class*=active],[class*=current],[class*=selected]'));
              return !!said && Number(said[1]) !== numbers || leaves.some(one => /^(of|\\/|…|\\.{3})$/i.test(shown(one))) || isCurrent && nexts.length > 0;
            }
            """);

    private static final String NUMBER = " >> text=/^\\s*\\d+\\s*$/";

    private final LivePage live;
    private final Grounder grounder;

    public PageNumbers(LivePage live, Grounder grounder) {
        this.live = live;
        this.grounder = grounder;
    }

    /** {@code the pagination has 3 pages}, {@code there are 3 pages}: where they are numbered from the first on without a gap. */
    public Optional<Target> of(Phrase phrase, @Nullable String noun) {
        boolean isOfPages = noun == null ? isOfPages(phrase) : PAGES.contains(noun) && isOfAPagination(phrase);
        return isOfPages
                        && live.page().evaluate(HOLDER) instanceof String path
                        && grounder.choose(path, "the pagination") instanceof Grounding.Found holder
                ? Optional.of(new Target(holder.element().target().selector() + NUMBER, "the numbers of the pages"))
                        .filter(numbers -> isWithoutAGap(numbers) && !areSome(path, numbers))
                : Optional.empty();
    }

    private boolean isWithoutAGap(Target numbers) {
        List<String> shown =
                live.locate(numbers).allInnerTexts().stream().map(String::strip).toList();
        return shown.equals(
                IntStream.rangeClosed(1, shown.size()).mapToObj(String::valueOf).toList());
    }

    private boolean areSome(String holder, Target numbers) {
        return Boolean.TRUE.equals(live.page()
                .locator(holder)
                .evaluate(SHOWS_SOME, live.locate(numbers).count()));
    }

    private static boolean isOfPages(Phrase phrase) {
        @Nullable Phrase place = phrase.within();
        boolean isBare = phrase.name() == null && phrase.hints().isEmpty() && phrase.position() == 0;
        return isBare
                && phrase.all()
                && PAGES.contains((String.join(" ", phrase.words())
                                + (phrase.kind() == null
                                        ? ""
                                        : " " + phrase.noun().orElse("")))
                        .strip())
                && (place == null || isOfAPagination(place));
    }

    private static boolean isOfAPagination(Phrase place) {
        boolean mayBe = place.kind() == null || place.kind() == Kind.NAVIGATION || place.kind() == Kind.ELEMENT;
        return mayBe
                && place.name() == null
                && place.hints().isEmpty()
                && place.words().size() == 1
                && PLACES.contains(place.words().get(0));
    }
}
