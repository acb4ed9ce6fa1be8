package dev.testvibe.pipeline.explore.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.PlaywrightException;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.claim.ExpectationResolver;
import dev.testvibe.pipeline.explore.page.Frames;
import dev.testvibe.pipeline.explore.page.OpenedChoices;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.language.intent.AtAPlace;
import dev.testvibe.pipeline.language.intent.BrowserUse;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Particulars;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Runs;
import dev.testvibe.pipeline.language.intent.Understanding;
import dev.testvibe.pipeline.language.intent.Understanding.Understood;
import dev.testvibe.pipeline.language.intent.Verb;
import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.Operation;
import dev.testvibe.pipeline.recording.Target;

/**
 * Reads a step that is kept by the rules all the same, without doing anything: for the elements that its words mean
 * now, and so that later steps can speak of what it spoke of.
 */
public final class Rereading {

    /** What neither points back to anything nor can be pointed back to. */
    private static final Set<Class<? extends Intent>> BY_THEMSELVES = Set.of(
            BrowserUse.Reload.class,
            BrowserUse.Travel.class,
            Intent.AnswerDialog.class,
            BrowserUse.ClearStorage.class,
            Intent.Wait.class,
            Intent.ClipboardHolds.class,
            BrowserUse.ScrollPage.class,
            Intent.TimePasses.class,
            BrowserUse.Resize.class,
            BrowserUse.SetCookie.class,
            BrowserUse.DeleteCookie.class,
            Intent.UseWindow.class,
            Intent.Nothing.class);

    /** What may be pointed back to, and only by those who do it. */
    private static final Set<Class<? extends Intent>> LEAVING_MORE = Set.of(
            Intent.CompleteForm.class,
            Intent.MakeUp.class,
            Intent.Reached.class,
            Intent.HasAccount.class,
            Particulars.class,
            AtAPlace.class);

    private final LivePage live;
    private final ActResolver acts;
    private final ExpectationResolver expectations;
    private final OpenedChoices openedChoices;
    private final Frames frames;

    public Rereading(LivePage live, Resolvers resolvers) {
        this.live = live;
        this.acts = resolvers.acts();
        this.expectations = resolvers.expectations();
        this.openedChoices = resolvers.openedChoices();
        this.frames = resolvers.frames();
    }

    /**
     * What the rules make of a step.
     *
     * @param operations what they would do or expect
     * @param complete whether they know all that later steps may speak of
     */
    public record Reading(List<Operation> operations, boolean complete) {

        Reading and(Reading other) {
            List<Operation> all = new ArrayList<>(operations);
            all.addAll(other.operations);
            return new Reading(all, complete && other.complete);
        }
    }

    private static final Reading NOTHING = new Reading(List.of(), true);
    private static final Reading UNKNOWN = new Reading(List.of(), false);

    /** Whether a step is the same whatever steps before it spoke of. */
    public static boolean standsAlone(Understanding understanding) {
        return understanding instanceof Understood understood
                && understood.intents().stream().allMatch(intent -> BY_THEMSELVES.contains(intent.getClass()));
    }

    /** Whether later steps may speak of what only doing the step anew can tell. */
    public static boolean leavesMore(Understanding understanding) {
        return !(understanding instanceof Understood understood)
                || understood.intents().stream().anyMatch(intent -> LEAVING_MORE.contains(intent.getClass()));
    }

    /** Whether the rules go into a frame, or out of all, by reading the step. */
    public static boolean changesFrame(Understanding understanding) {
        return has(understanding, Intent.UseFrame.class);
    }

    /** Whether a claim was made true by what was done: as what somebody does, it can be pointed back to. */
    private static boolean isRemedied(Understanding understanding, List<Operation> recorded) {
        return has(understanding, Expect.class)
                && !has(understanding, Act.class)
                && recorded.stream()
                        .anyMatch(operation -> operation instanceof Action && !(operation instanceof Action.Open));
    }

    private static boolean has(Understanding understanding, Class<? extends Intent> kind) {
        return understanding instanceof Understood understood
                && understood.intents().stream().anyMatch(kind::isInstance);
    }

    /** Before it is done: what it acts on. */
    public Reading ofActs(String line, Understanding understanding) {
        if (leavesMore(understanding)) {
            return UNKNOWN;
        }
        return ((Understood) understanding)
                .intents().stream().map(intent -> ofAct(line, intent)).reduce(NOTHING, Reading::and);
    }

    private Reading ofAct(String line, Intent intent) {
        if (intent instanceof Act act) {
            return openedChoices.opening(act).isPresent()
                            || openedChoices.onOffer(act).isPresent()
                    ? NOTHING
                    : read(acts.resolve(line, act));
        } else if (intent instanceof Intent.Command command) {
            for (Phrase button : command.buttons()) {
                Resolution resolution = acts.resolve(line, new Act(Verb.CLICK, button, null, null, 1));
                if (resolution instanceof Resolution.Resolved) {
                    return read(resolution);
                }
            }
            return NOTHING;
        }
        return intent instanceof Intent.UseFrame frame ? read(frames.use(line, frame.frame())) : NOTHING;
    }

    /** After it was done: what it looks at. */
    public Reading ofClaims(String line, Understanding understanding, List<Operation> recorded) {
        Reading claims = understanding instanceof Understood understood
                ? understood.intents().stream()
                        .map(intent -> ofClaim(line, intent))
                        .reduce(NOTHING, Reading::and)
                : NOTHING;
        return isRemedied(understanding, recorded) ? claims.and(UNKNOWN) : claims;
    }

    private Reading ofClaim(String line, Intent intent) {
        if (intent instanceof Expect expect) {
            return read(expectations.resolve(line, expect));
        } else if (intent instanceof Intent.ExpectWithin timed) {
            return read(expectations.resolve(line, timed.expect()));
        } else if (intent instanceof Intent.ExpectAfter timed) {
            return read(expectations.resolve(line, timed.expect()));
        } else if (intent instanceof Runs runs) {
            return ofClaim(line, runs.watched());
        }
        return intent instanceof Intent.ExpectAlike alike ? read(expectations.alike(line, alike)) : NOTHING;
    }

    private static Reading read(Resolution resolution) {
        return resolution instanceof Resolution.Resolved resolved ? new Reading(resolved.operations(), true) : UNKNOWN;
    }

    /** Whether the rules, where they say the same as a record, say it of another element. */
    public boolean contradicts(Reading reading, List<Operation> recorded) {
        if (reading.operations().size() != recorded.size()) {
            return false;
        }
        for (int place = 0; place < recorded.size(); place++) {
            Operation read = reading.operations().get(place);
            Operation kept = recorded.get(place);
            if (read.getClass() == kept.getClass() && areApart(read.targets(), kept.targets())) {
                return true;
            }
        }
        return false;
    }

    private boolean areApart(List<Target> some, List<Target> others) {
        for (int place = 0; place < Math.min(some.size(), others.size()); place++) {
            if (!some.get(place).selector().equals(others.get(place).selector())
                    && areApart(live.locate(some.get(place)), live.locate(others.get(place)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean areApart(Locator one, Locator other) {
        try {
            return one.count() == 1
                    && other.count() == 1
                    && !Boolean.TRUE.equals(one.evaluate("(one, other) => one === other", other.elementHandle()));
        } catch (PlaywrightException inAnotherFrame) {
            return true;
        }
    }
}
