package dev.testvibe.pipeline.explore.claim;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.CurrentSubject;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.page.Selectors;
import dev.testvibe.pipeline.explore.page.Styles;
import dev.testvibe.pipeline.explore.plan.Literals;
import dev.testvibe.pipeline.explore.site.OwnHosts;
import dev.testvibe.pipeline.explore.site.PageNames;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.Literal;
import dev.testvibe.pipeline.recording.Target;

/** What is asserted of the page as a whole and of what the browser keeps and shows for it, rather than of an element. */
final class PageClaims {

    private static final Pattern BY_THE_BROWSER = Pattern.compile(
            "\\b(?:browser|javascript|native|prompt|dialog|box|pop-?up|window)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_THE_BROWSER =
            Pattern.compile("\\b(?:browser|javascript|native|alert|prompt)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern ALERT = Pattern.compile("\\balert\\b", Pattern.CASE_INSENSITIVE);

    private final LivePage live;
    private final Grounder grounder;
    private final Literals literals;
    private final OwnHosts hosts;
    private final TextOnPage texts;
    private final PageNames pages;
    private final Subjects subjects;
    private final Styles styles;
    private final OwnAlerts alerts;

    PageClaims(
            LivePage live, Grounder grounder, Literals literals, OwnHosts hosts, TextOnPage texts, Subjects subjects) {
        this.live = live;
        this.grounder = grounder;
        this.literals = literals;
        this.hosts = hosts;
        this.texts = texts;
        this.pages = new PageNames(live);
        this.subjects = subjects;
        this.styles = new Styles(live);
        this.alerts = new OwnAlerts(live);
    }

    Resolution resolve(String line, Expect expect) {
        return switch (expect.claim()) {
            case PAGE -> pages.resolve(line, expect);
            case URL -> Resolution.of(new Expectation.HasUrl(address(expect), expect.match(), expect.negated()));
            case TITLE -> title(expect);
            case DIALOG -> dialog(line, expect);
            case STORED -> stored(expect);
            case STORAGE ->
                Resolution.of(new Expectation.StorageHolds(
                        String.valueOf(expect.detail()).startsWith("session:"),
                        expect.value() == null ? null : value(expect),
                        expect.match(),
                        expect.negated()));
            case COOKIE ->
                Resolution.of(new Expectation.CookieSet(
                        String.valueOf(expect.detail()),
                        expect.value() == null ? null : value(expect),
                        expect.match(),
                        expect.negated()));
            case DOWNLOAD -> Resolution.of(new Expectation.Downloaded(expect.value(), expect.negated()));
            case WINDOW -> Resolution.of(new Expectation.WindowOpened(expect.value(), expect.negated()));
            default -> throw new IllegalArgumentException("no claim of the page: " + expect.claim());
        };
    }

    private Resolution dialog(String line, Expect expect) {
        return isOnThePage(line, expect)
                ? texts.visible(line, expect.text())
                : dialogOfThePage(line, expect)
                        .map(dialog -> shown(dialog, expect))
                        .orElseGet(() -> Resolution.of(new Expectation.DialogShown(
                                expect.value() == null ? null : value(expect),
                                isWholeMessage(expect) ? Match.EXACT : expect.match(),
                                expect.negated())));
    }

    /** An alert or a confirmation, where the browser has shown none, is one that the page shows. */
    private boolean isOnThePage(String line, Expect expect) {
        return expect.value() != null
                && !expect.negated()
                && !BY_THE_BROWSER.matcher(line).find()
                && texts.comesBeforeADialog(expect.text())
                && !(ALERT.matcher(line).find() && alerts.isNone(expect.text()));
    }

    /** A part of a message is all that a step has to give; where it gives the whole, so does the test. */
    private boolean isWholeMessage(Expect expect) {
        return expect.value() != null
                && !expect.negated()
                && expect.match() == Match.WORDS
                && live.dialogs().messages().contains(expect.text());
    }

    /** By itself in the dialog, or as words of it. */
    private Resolution shown(Element dialog, Expect expect) {
        if (expect.value() == null) {
            return Resolution.of(new Expectation.Visible(dialog.target(), false));
        }
        Target message = new Target(
                dialog.target().selector() + " >> " + Selectors.exactText(expect.text()),
                "the message “" + expect.text() + "” of the dialog");
        return Resolution.of(
                live.locate(message).count() == 1
                        ? new Expectation.Visible(message, false)
                        : new Expectation.HasText(dialog.target(), value(expect), Match.WORDS, true, false));
    }

    /** {@code a confirmation dialog appears}: where the browser shows none, the page may have one of its own. */
    private Optional<Element> dialogOfThePage(String line, Expect expect) {
        boolean isAny = !expect.negated()
                && live.dialogs().messages().isEmpty()
                && !OF_THE_BROWSER.matcher(line).find();
        Phrase dialog = Phrase.of("the dialog").ofKind(Kind.DIALOG);
        return isAny && grounder.ground(dialog, Purpose.OBSERVE) instanceof Grounding.Found found
                ? Optional.of(found.element()).filter(Element::visible)
                : Optional.empty();
    }

    /** The title of a page is what it is headed as well, where its document is called otherwise. */
    private Resolution title(Expect expect) {
        Resolution ofDocument =
                Resolution.of(new Expectation.HasTitle(value(expect), expect.match(), expect.negated()));
        boolean mayBeHeading = expect.match() == Match.EXACT
                && !expect.negated()
                && !live.page().title().strip().equals(expect.text());
        Phrase heading = Phrase.of("the heading “" + expect.text() + "”")
                .ofKind(Kind.HEADING)
                .called(expect.text());
        if (!mayBeHeading) {
            return ofDocument;
        }
        return subjects.ground(heading, Purpose.OBSERVE) instanceof Grounding.Found found
                        && found.element().role().equals("heading")
                        && found.element().text().equals(expect.text())
                ? Resolution.of(new Expectation.Visible(found.element().target(), false))
                : pages.titled(expect.text()).map(Resolution::of).orElse(ofDocument);
    }

    /** A text that is no key may be part of what is stored under any; what is denied is neither. */
    private Resolution stored(Expect expect) {
        String detail = expect.detail() == null ? "" : expect.detail();
        boolean session = detail.startsWith("session:");
        String key = detail.substring(detail.indexOf(':') + 1);
        Expectation entry = new Expectation.Stored(
                session, key, expect.value() == null ? null : value(expect), expect.match(), expect.negated());
        if (expect.value() != null || hasKey(session, key)) {
            return Resolution.of(entry);
        }
        Expectation text = new Expectation.StorageHolds(
                session, literals.of(key), expect.negated() ? Match.ANYWHERE : Match.WORDS, expect.negated());
        return expect.negated() ? Resolution.of(entry, text) : Resolution.of(holds(session, key) ? text : entry);
    }

    private boolean hasKey(boolean session, String key) {
        return Boolean.TRUE.equals(live.page()
                .evaluate(
                        "([session, key]) => (session ? sessionStorage : localStorage).getItem(key) !== null",
                        List.of(session, key)));
    }

    private boolean holds(boolean session, String text) {
        return Boolean.TRUE.equals(live.page()
                .evaluate(
                        "([session, text]) => Object.values(session ? sessionStorage : localStorage).some(one => String(one).includes(text))",
                        List.of(session, text)));
    }

    /** {@code my profile says "Tea"} on the page of that name: what merely leads there says no more than its own label. */
    Optional<Resolution> ofThePage(String line, Expect expect, Phrase phrase, Grounding grounding) {
        boolean isNoElement = !(grounding instanceof Grounding.Found found)
                || found.element().role().matches("link|button")
                        && !found.element().text().contains(expect.text());
        boolean mayBe = expect.claim() == Claim.SHOWS
                && !expect.negated()
                && isNoElement
                && phrase.kind() == null
                && CurrentSubject.isBare(phrase)
                && phrase.within() == null;
        return mayBe
                ? pages.proof(phrase.words())
                        .map(proof -> texts.visible(line, expect.text()).after(proof))
                : Optional.empty();
    }

    /** {@code the background of the page}: what the page paints, and no element that is called after a page. */
    Optional<Resolution> painted(String line, Expect expect, Phrase phrase) {
        String property = expect.detail() == null ? "" : expect.detail();
        boolean isOfThePage =
                expect.claim() == Claim.CSS && property.startsWith("background") && Subjects.isTheWholePage(phrase);
        return isOfThePage
                ? styles.ofThePage(line, phrase.text(), property, expect.text(), expect.negated())
                : Optional.empty();
    }

    private String address(Expect expect) {
        return hosts.onSite(expect.text())
                .map(path -> URI.create(live.siteUrl()).resolve("./" + path))
                .map(place -> place.toString().replaceFirst("^https?://[^/]+", ""))
                .orElse(expect.text());
    }

    private Literal value(Expect expect) {
        return literals.of(expect.text());
    }
}
