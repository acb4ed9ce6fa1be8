package dev.testvibe.pipeline.explore.pursuit;

import java.util.List;
import java.util.Optional;

import dev.testvibe.pipeline.explore.form.Conduct;
import dev.testvibe.pipeline.explore.form.FormFiller;
import dev.testvibe.pipeline.explore.form.Forms;
import dev.testvibe.pipeline.explore.site.PageOpener;
import dev.testvibe.pipeline.explore.site.PageWords;
import dev.testvibe.pipeline.explore.site.Walk;
import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.recording.RecordedFeature.Finding;

/** Uses and completes the forms that steps name, the one to log in with among them. */
final class FormPursuit {

    private final Conduct conduct;
    private final Forms forms;
    private final FormFiller formFiller;
    private final PagePursuit pages;
    private final PageOpener opener;
    private final Walk walk;

    FormPursuit(Conduct conduct, Forms forms, FormFiller formFiller, PagePursuit pages, PageOpener opener, Walk walk) {
        this.conduct = conduct;
        this.forms = forms;
        this.formFiller = formFiller;
        this.pages = pages;
        this.opener = opener;
        this.walk = walk;
    }

    Optional<Finding> use(String line, Intent.UseForm form) {
        walk.forget();
        return forms.use(line, form, conduct);
    }

    Optional<Finding> logIn(String line, Intent.LoggedIn state) {
        walk.forget();
        return forms.logIn(line, state.login(), conduct);
    }

    Optional<Finding> makeUp(String line, Intent.MakeUp field) {
        return formFiller.makeUp(line, field, conduct);
    }

    /** The form to check out with is behind the cart. */
    Optional<Finding> complete(String line, Intent.CompleteForm form) {
        Optional<Finding> lost = formFiller.complete(line, form, conduct);
        boolean isCheckout = form.form().equals(List.of(PageWords.CHECKOUT));
        return lost.isPresent()
                        && isCheckout
                        && opener.toControl(PageWords.CHECKOUT).isPresent()
                ? pages.open(line, Role.WHEN, new Intent.Open(PageWords.CHECKOUT), true)
                        .or(() -> formFiller.complete(line, form, conduct))
                : lost;
    }
}
