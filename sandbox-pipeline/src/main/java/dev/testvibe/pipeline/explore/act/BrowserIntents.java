package dev.testvibe.pipeline.explore.act;

import java.util.Optional;

import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.plan.Literals;
import dev.testvibe.pipeline.language.intent.BrowserUse;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.recording.Action;

/** What a step does to the browser, whatever page it shows. */
public final class BrowserIntents {

    private final Literals literals;

    public BrowserIntents(Literals literals) {
        this.literals = literals;
    }

    public Optional<Resolution> resolve(Intent intent) {
        if (intent instanceof BrowserUse.Reload) {
            return Optional.of(Resolution.of(new Action.Reload()));
        } else if (intent instanceof BrowserUse.Travel travel) {
            return Optional.of(Resolution.of(new Action.Travel(travel.back())));
        } else if (intent instanceof BrowserUse.ClearStorage) {
            return Optional.of(Resolution.of(new Action.ClearStorage(), new Action.Reload()));
        } else if (intent instanceof BrowserUse.ScrollPage scroll) {
            return Optional.of(Resolution.of(new Action.ScrollPage(scroll.bottom())));
        } else if (intent instanceof BrowserUse.Resize size) {
            return Optional.of(Resolution.of(new Action.Resize(size.width(), size.height())));
        } else if (intent instanceof BrowserUse.SetCookie cookie) {
            return Optional.of(Resolution.of(new Action.SetCookie(cookie.name(), literals.of(cookie.value()))));
        } else if (intent instanceof BrowserUse.DeleteCookie cookie) {
            return Optional.of(Resolution.of(new Action.DeleteCookie(cookie.name())));
        }
        return Optional.empty();
    }
}
