package dev.testvibe.pipeline.explore.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.browser.Patience;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Comparison;
import dev.testvibe.pipeline.recording.Operation;
import dev.testvibe.pipeline.recording.Target;

/** A part of the page that only goes by the heading in it is seen, and clicked, where that heading is. */
public record Headings(LivePage live) {

    private static final Pattern BY_ITS_HEADING = Pattern.compile(
            "(.* >> |)[a-z][a-z0-9]*:has\\(> [a-z][a-z0-9]*:text-is\\((\"(?:[^\"\\\\]|\\\\.)*\")\\)\\)");

    private static final String IS_OF_A_CONTROL =
            "one => !!one.closest('a,button,nav,label,option,td,[role=button],[role=link],[role=tab],[role=navigation]')"
                    + " && !one.closest('h1,h2,h3,h4,h5,h6,[role=heading]') && !one.querySelector('h1,h2,h3,h4,h5,h6,[role=heading]')";

    private static final String OF_DIALOG = PageScript.function("""
            () => {
              const open = [...document.querySelectorAll('dialog,[role=dialog],[role=alertdialog]')].filter(isVisible);
              if (open.length !== 1) return null;
              const labels = (open[0].getAttribute('aria-labelledby') || '').split(/\\s+/).map(id => id && document.getElementById(id)).filter(one => one && isVisible(one));
              const heads = [...open[0].querySelectorAll('h1,h2,h3,h4,h5,h6')].filter(isVisible);
              const top = heads.filter(one => heads.every(other => other.tagName >= one.tagName));
              return labels.length === 1 ? pathOf(labels[0]) : top.length === 1 ? pathOf(top[0]) : null;
            }
            """);

    private static final Set<String> OF_PAGES = Set.of("page", "main", "page's");

    /** That one heading of the page shows a text, or that none does. */
    public static Resolution one(String text, boolean negated) {
        Target heading = heading(text, negated ? "i" : "s");
        return Resolution.of(
                negated
                        ? new Expectation.HasCount(heading, 0, Comparison.EQUAL, false)
                        : new Expectation.Visible(heading, false));
    }

    /**
     * Of several elements that show a text, the one heading that does, and shows nothing else; what only leads to
     * something is no heading of it.
     *
     * @param anywhere where the text was seen, whatever shows it
     */
    public Resolution among(String text, Resolution anywhere) {
        if (anywhere instanceof Resolution.Resolved resolved) {
            return resolved.operations().stream().anyMatch(this::isOfAControl) ? one(text, false) : anywhere;
        }
        Target heading = heading(text, "s");
        return Patience.until(live, () -> live.locate(heading).count(), count -> count > 0) == 1
                ? Resolution.of(new Expectation.Visible(heading, false))
                : anywhere;
    }

    private boolean isOfAControl(Operation sight) {
        return sight instanceof Expectation.Visible visible
                && live.locate(visible.target()).count() == 1
                && Boolean.TRUE.equals(live.locate(visible.target()).evaluate(IS_OF_A_CONTROL));
    }

    private static Target heading(String text, String match) {
        return new Target(
                "internal:role=heading[name=" + Selectors.quote(text) + match + "]", "the heading “" + text + "”");
    }

    /** Where the heading is that is over all of the one dialog that is open; nothing where that is not asked for, or not plain. */
    public Optional<String> ofTheDialog(Phrase phrase) {
        @Nullable Phrase place = phrase.within();
        boolean isMeant = (phrase.kind() == Kind.HEADING || phrase.kind() == Kind.HEADER)
                && phrase.name() == null
                && phrase.words().isEmpty()
                && phrase.hints().isEmpty()
                && place != null
                && place.kind() == Kind.DIALOG
                && CurrentSubject.isBare(place);
        return isMeant && live.page().evaluate(OF_DIALOG) instanceof String path ? Optional.of(path) : Optional.empty();
    }

    /** {@code the page heading} is the heading, and so is a header of which the whole text is told. */
    public static Phrase ofThePage(Phrase phrase, boolean isWholeText) {
        if (phrase.kind() == Kind.HEADER) {
            Phrase bare = phrase.withWords(List.of());
            return isWholeText ? bare.ofKind(Kind.HEADING) : bare;
        }
        return phrase.kind() == Kind.HEADING && phrase.name() == null && OF_PAGES.containsAll(phrase.words())
                ? phrase.withWords(List.of())
                : phrase;
    }

    /** The heading; the part itself where it goes by something else. */
    public Target of(Target part) {
        Matcher byItsHeading = BY_ITS_HEADING.matcher(part.selector());
        if (!byItsHeading.matches()) {
            return part;
        }
        Target heading =
                new Target(byItsHeading.group(1) + "internal:text=" + byItsHeading.group(2) + "s", part.description());
        return live.locate(heading).count() == 1 && live.locate(heading).isVisible() ? heading : part;
    }
}
