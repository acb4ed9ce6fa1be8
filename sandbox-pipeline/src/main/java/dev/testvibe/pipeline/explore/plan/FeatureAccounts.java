package dev.testvibe.pipeline.explore.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.explore.plan.FeaturePlan.PlannedScenario;
import dev.testvibe.pipeline.explore.plan.WrittenAccounts.Account;
import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Intent.HasAccount;
import dev.testvibe.pipeline.language.intent.Intent.LoggedIn;
import dev.testvibe.pipeline.language.intent.Intent.UseForm;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Understanding;
import dev.testvibe.pipeline.language.intent.Understanding.Understood;

/**
 * The accounts that a feature shows by the way: a scenario logs in with them and is not refused, or a comment says them.
 * Where another scenario only says who is logged in, it is with these. The variables of the project come first.
 */
public final class FeatureAccounts {

    /** A scenario that says so may be one whose log-in comes to nothing. */
    private static final Pattern REFUSED = Pattern.compile(
            "\\b(?:errors?|invalid|incorrect|wrong|fail\\w*|reject\\w*|refus\\w*|den(?:y|ied)|locked|blocked|disabled|expired|not|cannot|can't|unable|unsuccessful\\w*|mismatch|still on|remains? on|stays? on|unknown|non-?exist\\w*)\\b|n't\\b",
            Pattern.CASE_INSENSITIVE);

    private final List<Account> all;
    private final String notes;

    private FeatureAccounts(List<Account> all, String notes) {
        this.all = all;
        this.notes = notes;
    }

    /** What the steps of a feature mean, with the accounts that other parts of it show. */
    public static List<List<Understanding>> filledIn(FeaturePlan plan, List<List<Understanding>> read) {
        String notes = String.join("\n", plan.notes());
        Stream<Account> used = IntStream.range(0, read.size())
                .filter(index -> !isRefused(plan.scenarios().get(index)))
                .boxed()
                .flatMap(index -> logins(read.get(index)));
        List<Account> all = Stream.concat(used, WrittenAccounts.in(notes).stream())
                .distinct()
                .toList();
        FeatureAccounts accounts = new FeatureAccounts(all, notes);
        return all.isEmpty()
                ? read
                : read.stream()
                        .map(steps -> steps.stream().map(accounts::filledIn).toList())
                        .toList();
    }

    private static boolean isRefused(PlannedScenario scenario) {
        return REFUSED.matcher(scenario.title()).find()
                || scenario.steps().stream()
                        .filter(step -> step.role() == Role.THEN)
                        .anyMatch(step -> REFUSED.matcher(step.text()).find());
    }

    private static Stream<Account> logins(List<Understanding> steps) {
        List<Account> logins = new ArrayList<>();
        @Nullable String name = null;
        for (Intent intent : steps.stream().flatMap(FeatureAccounts::intents).toList()) {
            login(intent).flatMap(FeatureAccounts::whole).ifPresent(logins::add);
            if (intent instanceof Act act && act.value() != null && act.target() != null) {
                name = isCalled(act.target(), FieldNames.USER) ? act.value() : name;
                if (name != null && isCalled(act.target(), FieldNames.PASSWORD)) {
                    logins.add(new Account(name, act.value(), null));
                }
            }
        }
        return logins.stream()
                .filter(login -> !login.password().isBlank()
                        && !String.valueOf(login.name()).isBlank());
    }

    private static Stream<Intent> intents(Understanding understanding) {
        return understanding instanceof Understood understood ? understood.intents().stream() : Stream.empty();
    }

    private static Optional<UseForm> login(Intent intent) {
        return intent instanceof UseForm form
                ? Optional.of(form)
                : intent instanceof LoggedIn state
                        ? Optional.of(state.login())
                        : intent instanceof HasAccount account && account.owner() == null
                                ? Optional.of(account.login())
                                : Optional.empty();
    }

    /** Who registers has more to say, or asks for it by another button. */
    private static Optional<Account> whole(UseForm login) {
        @Nullable String name = value(login, FieldNames.USER);
        @Nullable String password = value(login, FieldNames.PASSWORD);
        return name == null
                        || password == null
                        || login.fields().size() != 2
                        || login.submit().contains("register")
                ? Optional.empty()
                : Optional.of(new Account(name, password, null));
    }

    private static @Nullable String value(UseForm login, List<String> names) {
        return login.fields().stream()
                .filter(field -> isCalled(field.phrase(), names))
                .flatMap(field -> Stream.ofNullable(field.value()))
                .findFirst()
                .orElse(null);
    }

    private static boolean isCalled(Phrase field, List<String> names) {
        String said = field.name() == null ? String.join(" ", field.words()) : field.name();
        return names.contains(said.toLowerCase(Locale.ROOT).replace("-", ""));
    }

    private Understanding filledIn(Understanding understanding) {
        return understanding instanceof Understood understood
                ? new Understood(
                        understood.intents().stream().map(this::filledIn).toList(), understood.unquoted())
                : understanding;
    }

    private Intent filledIn(Intent intent) {
        if (intent instanceof LoggedIn state) {
            return new LoggedIn(filledIn(state.login()));
        }
        return intent instanceof UseForm form ? filledIn(form) : intent;
    }

    private UseForm filledIn(UseForm form) {
        return isOpen(form)
                ? WrittenAccounts.meant(all, form.role(), notes)
                        .or(() -> everybodys(form))
                        .map(account -> with(form, account))
                        .orElse(form)
                : form;
    }

    /** A name that the step itself says needs no other place where it stands. */
    private Optional<Account> everybodys(UseForm form) {
        @Nullable String name = otherwise(form);
        return name == null ? Optional.empty() : WrittenAccounts.meant(all, form.role(), name);
    }

    /** Whether it asks for a password that the step does not say. */
    public static boolean isOpen(UseForm form) {
        return form.fields().stream()
                .anyMatch(field -> field.value() == null
                        && field.otherwise() == null
                        && isCalled(field.phrase(), FieldNames.PASSWORD));
    }

    public static @Nullable String otherwise(UseForm form) {
        return form.fields().stream()
                .filter(field -> isCalled(field.phrase(), FieldNames.USER))
                .flatMap(field -> Stream.ofNullable(field.otherwise()))
                .findFirst()
                .orElse(null);
    }

    /** The same log-in with what an account has, where it says nothing itself. */
    public static UseForm with(UseForm form, Account account) {
        return new UseForm(
                form.fields().stream()
                        .map(field -> new UseForm.Field(
                                field.phrase(),
                                field.value(),
                                isCalled(field.phrase(), FieldNames.PASSWORD)
                                        ? account.password()
                                        : isCalled(field.phrase(), FieldNames.USER)
                                                ? account.name()
                                                : field.otherwise()))
                        .toList(),
                form.submit(),
                form.role());
    }
}
