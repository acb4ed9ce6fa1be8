package dev.testvibe.pipeline.explore.site;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.PageScript;
import dev.testvibe.pipeline.explore.page.Selectors;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.PageForm;
import dev.testvibe.pipeline.grounding.PhraseMemory;
import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Literal;
import dev.testvibe.pipeline.recording.Operation;
import dev.testvibe.pipeline.recording.Target;

/**
 * Finds the record of a thing that no link of the site leads to, as a user would: by a form that searches, and then by
 * the link that bears its name. What to type is tried in a tab of its own; bounded in time.
 */
final class RecordSearch {

    private static final Pattern SEARCHES =
            Pattern.compile("^(?:search|find|look ?up|filter|go)\\b.*", Pattern.CASE_INSENSITIVE);
    private static final long MOST_MS = 12_000;
    private static final double LOAD_MS = 3_000;
    private static final int ANSWER_MS = 900;
    private static final int POLL_MS = 100;

    /** What is written like the name of somebody or something, and has the given name in it. */
    private static final String LONGER_NAMES = PageScript.function("""
            name => {
              const NAME = /^\\p{Lu}[\\p{L}'’.-]*(?:,? (?:\\p{Lu}[\\p{L}'’.-]*|van|von|der|den|de|la|le|di|da|du|al|bin|of|the|and|&)){1,4}$/u;
              const hasIt = text => text.split(/,? /).join(' ').includes(name) && new RegExp('(^|[ ,])' + name.replace(/[.*+?^${}()|[\\]\\\\]/g, '\\\\$&') + '($|[ ,])').test(text);
              const isALeaf = one => !one.children.length && isVisible(one) && !one.matches('input,select,option,textarea,label,button,title,script,style');
              const texts = [...document.body.querySelectorAll('*')].filter(isALeaf).map(one => fold(one.textContent));
              return [...new Set(texts.filter(text => NAME.test(text) && hasIt(text)))];
            }
            """);

    private final LivePage live;

    RecordSearch(LivePage live) {
        this.live = live;
    }

    /**
     * A record with the way to it.
     *
     * @param place the page that has the form
     * @param steps what to do on it, until the record is open
     */
    record Way(SiteMap.Place place, List<Operation> steps) {}

    Optional<Way> to(String name, SiteMap map) {
        long end = System.nanoTime() + MOST_MS * 1_000_000L;
        try (Page tab = live.page().context().newPage()) {
            tab.setDefaultTimeout(LOAD_MS);
            for (SiteMap.Place place : map.places()) {
                Optional<Way> way = on(tab, place, name, end);
                if (way.isPresent()) {
                    return way;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Way> on(Page tab, SiteMap.Place place, String name, long end) {
        try {
            tab.navigate(place.url());
            Grounder grounder = new Grounder(() -> tab, PhraseMemory.of(List.of()));
            boolean searches = grounder.forms().stream().anyMatch(RecordSearch::searches);
            for (String query : searches ? queries(name) : Set.<String>of()) {
                if (System.nanoTime() > end) {
                    return Optional.empty();
                }
                tab.navigate(place.url());
                Optional<List<Operation>> steps = steps(tab, grounder, name, query);
                if (steps.isPresent()) {
                    return Optional.of(new Way(place, steps.get()));
                }
            }
        } catch (PlaywrightException gone) {
            // what cannot be used is no way
        }
        return Optional.empty();
    }

    /** The name itself, the part of it that people are sorted by, the other part, and everything there is. */
    private static Set<String> queries(String name) {
        String[] words = name.split("\\s+");
        return new LinkedHashSet<>(List.of(name, words[words.length - 1], words[0], ""));
    }

    private static boolean searches(PageForm form) {
        return form.fields().stream().filter(PageForm.Field::isTyped).count() == 1
                && typed(form).type().matches("text|search")
                && form.fields().stream().noneMatch(field -> field.required() && !field.isFilled() && !field.isTyped())
                && form.submits().size() == 1
                && (form.search()
                        || SEARCHES.matcher(form.submits().get(0).text()).matches());
    }

    /** What narrows a search down beside it is left as it is. */
    private static PageForm.Field typed(PageForm form) {
        return form.fields().stream()
                .filter(PageForm.Field::isTyped)
                .findFirst()
                .orElseThrow();
    }

    private static Optional<List<Operation>> steps(Page tab, Grounder grounder, String name, String query) {
        Optional<PageForm> form =
                grounder.forms().stream().filter(RecordSearch::searches).findFirst();
        Optional<Target> field = form.flatMap(one -> grounder.at(typed(one).path(), "the field to search in"))
                .map(Element::target);
        Optional<Target> button = form.flatMap(
                        one -> grounder.at(one.submits().get(0).path(), "the button to search"))
                .map(Element::target);
        if (field.isEmpty() || button.isEmpty()) {
            return Optional.empty();
        }
        List<Operation> steps = new ArrayList<>();
        if (!query.isEmpty()) {
            tab.locator(field.get().selector()).fill(query);
            steps.add(new Action.Fill(field.get(), Literal.of(query)));
        }
        String asked = tab.url();
        tab.locator(button.get().selector()).click();
        steps.add(new Action.Click(button.get()));
        return answer(tab, name, query.isEmpty() ? Optional.empty() : Optional.of(asked))
                .map(last -> {
                    steps.add(last);
                    return steps;
                });
    }

    /**
     * The link to the record among what was found, or the sight of the record itself.
     *
     * @param asked where only what fits the name was asked for, so that one with a longer name is meant
     */
    private static Optional<Operation> answer(Page tab, String name, Optional<String> asked) {
        Target link = SiteMap.link(name);
        Target text = new Target(Selectors.exactText(name), "the text “" + name + "”");
        for (int waited = 0; waited < ANSWER_MS; waited += POLL_MS) {
            if (isTheOnly(tab, link)) {
                return Optional.of(new Action.Click(link));
            }
            if (isTheOnly(tab, text)) {
                return Optional.of(new Expectation.Visible(text, false));
            }
            Optional<Operation> longer = asked.flatMap(place -> longerName(tab, name, place));
            if (longer.isPresent()) {
                return longer;
            }
            tab.waitForTimeout(POLL_MS);
        }
        return Optional.empty();
    }

    /** {@code Penrose}, where one "Hugh Penrose" and nobody else was found: linked to, or on a page that was not open before. */
    private static Optional<Operation> longerName(Page tab, String name, String asked) {
        if (!(tab.evaluate(LONGER_NAMES, name) instanceof List<?> names) || names.size() != 1) {
            return Optional.empty();
        }
        String whole = String.valueOf(names.get(0));
        Target link = SiteMap.link(whole);
        Target text = new Target(Selectors.exactText(whole), "the text “" + whole + "”");
        if (isTheOnly(tab, link)) {
            return Optional.of(new Action.Click(link));
        }
        boolean isElsewhere = !path(tab.url()).equals(path(asked));
        return isElsewhere && isTheOnly(tab, text)
                ? Optional.of(new Expectation.Visible(text, false))
                : Optional.empty();
    }

    private static String path(String url) {
        return SiteAddress.withoutFragment(url).replaceFirst("\\?.*", "");
    }

    private static boolean isTheOnly(Page tab, Target target) {
        return tab.locator(target.selector()).count() == 1
                && tab.locator(target.selector()).isVisible();
    }
}
