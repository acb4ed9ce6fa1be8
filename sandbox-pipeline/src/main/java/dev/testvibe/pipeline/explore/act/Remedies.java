package dev.testvibe.pipeline.explore.act;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.page.Storage;
import dev.testvibe.pipeline.explore.page.ToldStates;
import dev.testvibe.pipeline.explore.plan.Literals;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Verb;
import dev.testvibe.pipeline.language.words.DoneWords;
import dev.testvibe.pipeline.recording.Action;

/** What a user would plainly do so that a claim of a Given holds. */
public final class Remedies {

    private static final Set<String> TURNED_BY_A_CLICK = Set.of(
            "completed", "done", "expanded", "open", "pressed", "liked", "favorited", "favourited", "highlighted");

    /** {@code the theme "dark"} is the one that there is; a task may be one of many. */
    private static final Pattern THE_ONE = Pattern.compile("^(?:the|my|his|her|their) ", Pattern.CASE_INSENSITIVE);

    private Remedies() {}

    private static boolean isItem(Phrase phrase) {
        return phrase.kind() == Kind.ITEM && !text(phrase).isEmpty();
    }

    private static String text(Phrase phrase) {
        return phrase.name() != null
                ? phrase.name()
                : phrase.hints().getOrDefault(Phrase.Hint.TEXT, List.of("")).get(0);
    }

    /** An entry that is named can be put there; everything else of the storage only by way of the interface. */
    public static Optional<Resolution> forStorage(Expect claim, Literals literals) {
        if (claim.claim() == Claim.STORED && claim.value() != null && !claim.negated()) {
            String detail = String.valueOf(claim.detail());
            Action store = new Action.Store(
                    detail.startsWith("session:"),
                    detail.substring(detail.indexOf(':') + 1),
                    literals.of(claim.value()));
            return Optional.of(Resolution.of(store, new Action.Reload()));
        }
        Optional<Resolution> setting = setting(claim, literals);
        if (setting.isPresent()) {
            return setting;
        }
        boolean wantsNothing = claim.negated() && (claim.claim() == Claim.STORED || claim.value() == null);
        return wantsNothing
                ? Optional.of(Resolution.of(new Action.ClearStorage(), new Action.Reload()))
                : Optional.empty();
    }

    /** {@code the difficulty "hard" is stored}: the entry that is called so; how a site keeps one of several, it knows. */
    private static Optional<Resolution> setting(Expect claim, Literals literals) {
        @Nullable Phrase thing = claim.subject();
        if (claim.claim() != Claim.KEPT
                || claim.negated()
                || thing == null
                || !THE_ONE.matcher(thing.text()).find()) {
            return Optional.empty();
        }
        @Nullable String value = claim.value() == null ? thing.name() : claim.value();
        return value == null || thing.words().size() != 1
                ? Optional.empty()
                : Optional.of(Resolution.of(
                        new Action.Store(
                                Storage.of(claim).isOfSession(), thing.words().get(0), literals.of(value)),
                        new Action.Reload()));
    }

    public static Optional<Act> forClaim(Expect claim) {
        if (claim.claim() == Claim.KEPT && !claim.negated() && claim.value() == null && claim.subject() != null) {
            @Nullable String name = claim.subject().name();
            return name == null ? Optional.empty() : Optional.of(new Act(Verb.ADD, null, name, null, 1));
        }
        if (claim.claim() == Claim.STORAGE && claim.value() != null && !claim.negated()) {
            return Optional.of(new Act(Verb.ADD, null, claim.value(), null, 1));
        }
        if (claim.subject() == null) {
            return Optional.empty();
        }
        boolean sets = !claim.negated()
                && (claim.claim() == Claim.SHOWS || claim.claim() == Claim.VALUE)
                && claim.value() != null;
        if (sets) {
            return Optional.of(new Act(Verb.SET, claim.subject(), claim.value(), null, 1));
        }
        if (claim.claim() == Claim.VISIBLE && !claim.negated() && isItem(claim.subject())) {
            return Optional.of(new Act(Verb.ADD, null, text(claim.subject()), null, 1));
        }
        if (claim.claim() == Claim.FOCUSED && !claim.negated()) {
            return Optional.of(new Act(Verb.FOCUS, claim.subject(), null, null, 1));
        }
        if (claim.claim() == Claim.EMPTY && !claim.negated()) {
            return Optional.of(new Act(Verb.CLEAR, claim.subject(), null, null, 1));
        }
        if (claim.claim() == Claim.CHECKED) {
            return Optional.of(new Act(claim.negated() ? Verb.UNCHECK : Verb.CHECK, claim.subject(), null, null, 1));
        }
        if (claim.claim() == Claim.STATE && ToldStates.isOfASwitch(String.valueOf(claim.value()))) {
            boolean isOn = "on".equals(claim.value()) != claim.negated();
            return Optional.of(new Act(isOn ? Verb.CHECK : Verb.UNCHECK, claim.subject(), null, null, 1));
        }
        boolean turned = !claim.negated()
                && (claim.claim() == Claim.CSS_CLASS
                        || claim.claim() == Claim.STATE
                                && (TURNED_BY_A_CLICK.contains(String.valueOf(claim.value()))
                                        || DoneWords.isOne(String.valueOf(claim.value()))));
        if (turned) {
            return Optional.of(new Act(Verb.TOGGLE, claim.subject(), null, null, 1));
        }
        boolean chosen = claim.claim() == Claim.STATE
                && !claim.negated()
                && ("selected".equals(claim.value()) || "active".equals(claim.value()));
        return chosen ? Optional.of(new Act(Verb.SELECT, claim.subject(), null, null, 1)) : Optional.empty();
    }
}
