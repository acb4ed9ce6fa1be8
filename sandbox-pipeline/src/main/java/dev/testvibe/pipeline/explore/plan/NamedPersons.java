package dev.testvibe.pipeline.explore.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.explore.plan.FeaturePlan.PlannedStep;
import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.HasAccount;
import dev.testvibe.pipeline.language.intent.Intent.LoggedIn;
import dev.testvibe.pipeline.language.intent.Intent.UseForm;
import dev.testvibe.pipeline.language.intent.Understanding;
import dev.testvibe.pipeline.language.intent.Understanding.Understood;

/**
 * The persons of a scenario whose accounts it gives: {@code Ann Lee has the login …}. Later steps are about the user where
 * they name one; who is named logs in with their own account, and is logged in before a Given finds them doing something.
 * Of accounts without an owner, whoever logs in has the one that holds the name they log in by, or the only one.
 */
public final class NamedPersons {

    private static final Pattern LOGS_OUT =
            Pattern.compile("\\b(?:log|sign)(?:s|ged|ned)? ?(?:out|off)\\b", Pattern.CASE_INSENSITIVE);

    /** Whoever has the only account there is. */
    private static final Pattern WHOEVER = Pattern.compile(
            "(?:this|that|registered|existing)(?: (?:user|customer|member|account))?", Pattern.CASE_INSENSITIVE);

    private static final Pattern NOBODY = Pattern.compile("(?!)(?<name>)");

    private final Map<String, HasAccount> accounts = new LinkedHashMap<>();
    private final List<HasAccount> ownerless;
    private final Pattern acting;
    /** What is expected of somebody may be of their record on the page, but what is theirs is the user's. */
    private final Pattern owning;

    private @Nullable HasAccount loggedIn;

    private NamedPersons(List<HasAccount> given) {
        given.stream().filter(account -> account.owner() != null).forEach(account -> namesOf(account)
                .forEach(name -> accounts.putIfAbsent(name, account)));
        this.ownerless =
                given.stream().filter(account -> account.owner() == null).toList();
        String names = accounts.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"));
        String named = "(?<=^|^[Tt]hat |\\band |, )(?:[Tt]he (?:\\p{Ll}[\\p{L}-]* ){1,2})?(?<name>" + names + ")";
        this.acting = accounts.isEmpty() ? NOBODY : Pattern.compile(named + "(?='s | )");
        this.owning = accounts.isEmpty() ? NOBODY : Pattern.compile(named + "(?='s )");
    }

    /** The full name comes first, since a first name begins it. */
    private static Stream<String> namesOf(HasAccount account) {
        String owner = account.owner() == null ? "" : account.owner();
        return Stream.of(owner, owner.split(" ")[0]).distinct();
    }

    /** What a reader makes of the steps of a scenario. */
    public static List<Understanding> understandings(
            List<PlannedStep> steps, Function<PlannedStep, Understanding> reader) {
        List<Understanding> read = steps.stream().map(reader).toList();
        List<HasAccount> given = read.stream()
                .flatMap(NamedPersons::intents)
                .flatMap(intent -> intent instanceof HasAccount account ? Stream.of(account) : Stream.of())
                .toList();
        if (given.isEmpty()) {
            return read;
        }
        NamedPersons persons = new NamedPersons(given);
        List<Understanding> all = new ArrayList<>();
        for (int index = 0; index < steps.size(); index++) {
            all.add(persons.understanding(steps.get(index), read.get(index), reader));
        }
        return all;
    }

    private static Stream<Intent> intents(Understanding understanding) {
        return understanding instanceof Understood understood ? understood.intents().stream() : Stream.of();
    }

    private Understanding understanding(
            PlannedStep step, Understanding read, Function<PlannedStep, Understanding> reader) {
        if (intents(read).anyMatch(accounts.values()::contains)) {
            return new Understood(List.of(new Intent.Nothing()));
        }
        Matcher subject = (step.role() == Role.THEN ? owning : acting).matcher(step.text());
        @Nullable HasAccount person = null;
        while (subject.find()) {
            person = accounts.get(subject.group("name"));
        }
        Understanding ofTheUser = person == null ? read : reader.apply(step.saying(subject.replaceAll("the user")));
        return ofTheUser instanceof Understood understood
                ? new Understood(withAccounts(step, understood.intents(), person, reader), understood.unquoted())
                : ofTheUser;
    }

    private List<Intent> withAccounts(
            PlannedStep step,
            List<Intent> intents,
            @Nullable HasAccount subject,
            Function<PlannedStep, Understanding> reader) {
        if (LOGS_OUT.matcher(step.text()).find()) {
            loggedIn = null;
        }
        List<Intent> with = new ArrayList<>();
        boolean logsIn = false;
        for (Intent intent : intents) {
            @Nullable UseForm login = intent instanceof LoggedIn state
                    ? state.login()
                    : intent instanceof UseForm form && form.fields().stream().anyMatch(NamedPersons::isOpen)
                            ? form
                            : null;
            Optional<HasAccount> account = login == null ? Optional.empty() : account(login, subject);
            boolean isState = intent instanceof LoggedIn;
            account.ifPresent(one -> with.addAll(isState ? comeIn(step, one, reader) : List.of()));
            with.add(account.<Intent>map(one -> isState ? new LoggedIn(one.login()) : one.login())
                    .orElse(intent));
            logsIn |= account.isPresent();
            loggedIn = account.orElse(loggedIn);
        }
        if (!logsIn && subject != null && step.role() == Role.GIVEN && !subject.equals(loggedIn)) {
            with.add(0, new LoggedIn(subject.login()));
            with.addAll(0, comeIn(step, subject, reader));
            loggedIn = subject;
        }
        return with;
    }

    private static boolean isOpen(UseForm.Field field) {
        return field.value() == null && field.phrase().words().contains("password");
    }

    /** Whose account is meant: that of the one who is named as a role, otherwise of whom the sentence is about. */
    private Optional<HasAccount> account(UseForm login, @Nullable HasAccount subject) {
        boolean isWhole = login.fields().stream().noneMatch(NamedPersons::isOpen);
        if (isWhole) {
            return Optional.empty();
        }
        @Nullable String role = login.role();
        if (role == null) {
            return subject == null ? theOnlyOne() : Optional.of(subject);
        }
        return accounts.entrySet().stream()
                .filter(named -> named.getKey().equalsIgnoreCase(role))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> only(ownerless.stream()
                        .filter(account -> holds(account, role))
                        .toList()))
                .or(() -> WHOEVER.matcher(role).matches() ? theOnlyOne() : Optional.empty());
    }

    private Optional<HasAccount> theOnlyOne() {
        return accounts.isEmpty() ? only(ownerless) : Optional.empty();
    }

    private static Optional<HasAccount> only(List<HasAccount> found) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean holds(HasAccount account, String name) {
        return account.data().entrySet().stream()
                .anyMatch(field ->
                        !field.getKey().contains("pass") && field.getValue().equalsIgnoreCase(name));
    }

    /**
     * What comes before somebody is logged in: whoever else is, logs out; that they are registered is seen to before
     * anything is done that trying to log in would undo.
     */
    private List<Intent> comeIn(PlannedStep step, HasAccount account, Function<PlannedStep, Understanding> reader) {
        if (loggedIn != null) {
            return loggedIn.equals(account)
                    ? List.of()
                    : intents(reader.apply(step.saying("I log out"))).toList();
        }
        return step.role() == Role.GIVEN && account.owner() != null ? List.of(account) : List.of();
    }
}
