package dev.testvibe.pipeline.explore.pursuit;

import java.util.List;
import java.util.Optional;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.browser.Patience;
import dev.testvibe.pipeline.explore.claim.ExpectationResolver;
import dev.testvibe.pipeline.explore.form.Conduct;
import dev.testvibe.pipeline.explore.form.FormFiller;
import dev.testvibe.pipeline.explore.form.Forms;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.site.FormSearch;
import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.CompleteForm;
import dev.testvibe.pipeline.language.intent.Intent.HasAccount;
import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.RecordedFeature.Finding;

/**
 * Sees to it that somebody is registered: whoever can log in is, and whoever cannot is registered by the site's own form.
 * That the log-in works is tried without being recorded, and leaves nobody logged in.
 */
final class Accounts {

    private static final int REGISTERING_MS = 3_000;
    private static final List<String> FORM = List.of("register", "registration", "sign", "up", "create", "account");
    private static final List<String> BUTTONS = List.of("register", "sign up", "create account", "create", "submit");

    private final LivePage live;
    private final Conduct conduct;
    private final Forms forms;
    private final FormFiller formFiller;
    private final FormSearch formSearch;
    private final PagePursuit pages;
    private final ExpectationResolver expectations;
    private boolean registered;

    Accounts(
            LivePage live,
            Conduct conduct,
            Forms forms,
            FormFiller formFiller,
            FormSearch formSearch,
            PagePursuit pages,
            ExpectationResolver expectations) {
        this.live = live;
        this.conduct = conduct;
        this.forms = forms;
        this.formFiller = formFiller;
        this.formSearch = formSearch;
        this.pages = pages;
        this.expectations = expectations;
    }

    /** @param acted whether something was done that trying to log in would undo */
    Optional<Finding> has(String line, HasAccount account, boolean acted) {
        return !acted && !registered && canLogIn(line, account) ? Optional.empty() : register(line, account);
    }

    private boolean canLogIn(String line, HasAccount account) {
        String address = live.page().url();
        boolean isIn =
                forms.logIn(line, account.login(), conduct.withoutRecord()).isEmpty();
        conduct.withoutRecord().carryOut(line, Resolution.of(new Action.ClearStorage()));
        live.navigate(address);
        return isIn;
    }

    private Optional<Finding> register(String line, HasAccount account) {
        registered = true;
        Optional<Finding> lost = pages.open(line, Role.WHEN, new Intent.Open("registration"), true);
        if (lost.isPresent()) {
            return lost;
        }
        CompleteForm registration = new CompleteForm(FORM, List.of(account.data()), true, BUTTONS);
        Optional<Finding> failed = formFiller.complete(line, registration, conduct);
        if (failed.isPresent()) {
            return failed;
        }
        boolean isTaken = Patience.until(
                live,
                REGISTERING_MS,
                () -> formSearch.called(List.of("registration")).isEmpty(),
                gone -> gone);
        if (!isTaken) {
            return Optional.of(Findings.failed(
                    line, "nobody can log in with that, and the site does not register it: its form is still there"));
        }
        return expectations.wayOut().flatMap(out -> conduct.carryOut(line, Resolution.of(new Action.Click(out))));
    }
}
