package dev.testvibe.pipeline.explore.pursuit;

import java.util.Optional;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.claim.ExpectationResolver;
import dev.testvibe.pipeline.explore.form.Conduct;
import dev.testvibe.pipeline.explore.form.Menus;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.site.PageOpener;
import dev.testvibe.pipeline.explore.site.PageWords;
import dev.testvibe.pipeline.explore.site.SiteMap;
import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.RecordedFeature.Finding;

/** Opens the page that a step names, by way of others where no link of the start page leads to it. */
final class PagePursuit {

    private final LivePage live;
    private final Conduct conduct;
    private final ExpectationResolver expectations;
    private final Menus menus;
    private final PageOpener opener;

    PagePursuit(LivePage live, Conduct conduct, ExpectationResolver expectations, Menus menus, PageOpener opener) {
        this.live = live;
        this.conduct = conduct;
        this.expectations = expectations;
        this.menus = menus;
        this.opener = opener;
    }

    /**
     * The way to log in may be kept in the menu of the account, that to the checkout on the page of the cart.
     *
     * @param acted whether anything was done in the scenario, so that it goes on from the page that is open
     */
    Optional<Finding> open(String line, Role role, Intent.Open open, boolean acted) {
        Resolution resolution = menus.shown(
                line, opener.open(line, open.page(), role, acted), () -> opener.open(line, open.page(), role, true));
        Optional<Resolution> first = resolution instanceof Resolution.Stopped
                ? opener.accountMenu(open.page())
                        .<Resolution>map(Resolution::of)
                        .or(() -> opener.toControl(open.page()))
                : Optional.empty();
        if (first.isEmpty() && menus.isOfWhatIsHidden(resolution)) {
            Optional<Resolution> way = opener.byLinks(open.page());
            return way.isPresent()
                    ? conduct.carryOut(line, way.get())
                    : orWhereItIs(line, role, open, acted, resolution);
        }
        if (first.isEmpty()) {
            return resolution instanceof Resolution.Stopped
                    ? unlinked(line, role, open, acted, resolution)
                    : conduct.carryOut(line, resolution);
        }
        Optional<Finding> lost = openIfNeeded(line).or(() -> conduct.carryOut(line, first.get()));
        return lost.isPresent() ? lost : opened(line, role, open);
    }

    /** No link of this page leads to it: it may be told on the page to log in, or be open already. */
    private Optional<Finding> unlinked(String line, Role role, Intent.Open open, boolean acted, Resolution lost) {
        Optional<Resolution> login = isRegistration(open)
                ? Optional.of(opener.open(line, "login", role, acted)).filter(Resolution.Resolved.class::isInstance)
                : Optional.empty();
        if (login.isEmpty()) {
            return orWhereItIs(line, role, open, acted, lost);
        }
        Optional<Finding> noLogin = conduct.carryOut(line, login.get());
        return noLogin.isPresent()
                ? noLogin
                : conduct.carryOut(line, conduct.inTime(line, () -> opener.open(line, open.page(), role, true)));
    }

    private static boolean isRegistration(Intent.Open open) {
        return PageWords.isRegistration(PageWords.of(open.page()));
    }

    /** Who has no account yet is told where to get one on the page to log in. */
    private Optional<Finding> opened(String line, Role role, Intent.Open open) {
        Resolution page = opener.open(line, open.page(), role, true);
        if (!(page instanceof Resolution.Stopped) || !isRegistration(open)) {
            return conduct.carryOut(line, page);
        }
        Resolution login = opener.open(line, "login", role, true);
        Optional<Finding> lost =
                login instanceof Resolution.Stopped ? conduct.carryOut(line, page) : conduct.carryOut(line, login);
        return lost.isPresent()
                ? lost
                : conduct.carryOut(line, conduct.inTime(line, () -> opener.open(line, open.page(), role, true)));
    }

    /** What no way leads to may be open already; a step of the checkout is come to by the checkout, and is proved there. */
    private Optional<Finding> orWhereItIs(String line, Role role, Intent.Open open, boolean acted, Resolution lost) {
        if (open.page() == null || !live.isOpened()) {
            return conduct.carryOut(line, lost);
        }
        String page = open.page();
        boolean isOfTheCheckout =
                SiteMap.words(page).size() > 1 && SiteMap.words(page).contains(PageWords.CHECKOUT);
        Expect isOpen = new Expect(Claim.PAGE, null, page, null, Expectation.Match.EXACT, false);
        if (!conduct.holds(expectations.resolve(line, isOpen))) {
            Optional<Resolution> late = opener.byLinkHere(page);
            if (late.isPresent()) {
                return conduct.carryOut(line, late.get());
            }
            Optional<Finding> stopped = isOfTheCheckout
                    ? open(line, role, new Intent.Open(PageWords.CHECKOUT), acted)
                    : conduct.carryOut(line, lost);
            if (stopped.isPresent()) {
                return stopped;
            }
        }
        return conduct.carryOut(line, conduct.patiently(() -> expectations.resolve(line, isOpen)));
    }

    /** The start page, where no page is open yet. */
    Optional<Finding> openIfNeeded(String line) {
        return live.isOpened() ? Optional.empty() : conduct.carryOut(line, Resolution.of(new Action.Open("")));
    }
}
