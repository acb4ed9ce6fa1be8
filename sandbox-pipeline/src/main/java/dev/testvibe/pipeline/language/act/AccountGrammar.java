package dev.testvibe.pipeline.language.act;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.HasAccount;
import dev.testvibe.pipeline.language.intent.Intent.UseForm;
import dev.testvibe.pipeline.language.intent.Intent.UseForm.Field;
import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.language.words.Subjects;

/**
 * That somebody is registered, and with what: {@code a registered user with email "a@x.org" and password "pw1"}, or a table
 * of such users.
 */
public final class AccountGrammar {

    private static final String NOUN = "(?:" + Subjects.ROLE + "|account|user account)";
    private static final String KNOWN = "(?:registered|existing|valid|known)";
    private static final String IS_REGISTERED =
            "(?:(?:is|am|was|has been|have been) (?:already )?registered|(?:already )?exists|is there)";
    private static final String DATA = " (?:with|having|by)(?: the)?(?: credentials)?:? (?<data>.*«.*?)";

    private static final String NAME = "[\\p{Lu}][\\p{L}'-]+(?: [\\p{Lu}][\\p{L}'-]+){0,2}";
    /** {@code the employee Ann Lee has the login "ann" with the password "pw1"}. */
    private static final Pattern NAMED =
            Pattern.compile("^(?:(?:[Tt]he|[Aa]n?) )?(?:(?:\\p{Ll}[\\p{L}-]*|\\p{Lu}+) ){0,3}(?<owner>" + NAME
                    + ") (?:has|have|had|owns) (?:already )?(?:an?|the|his|her|their)(?<data> (?:valid |registered |existing |user )?"
                    + "(?:login|account|credentials|user ?name|e-?mail(?: address)?) .*«.*)$");

    private static final Pattern ACCOUNT =
            Pattern.compile("^.*?\\b(?:login|account|credentials)(?: with| of|:)?(?: the)? (?=(?<value>«)?)");

    private static final List<Pattern> SENTENCES = Stream.of(
                    "(?:there (?:is|exists) )?(?:an? |the )?" + KNOWN + " " + NOUN + DATA + "(?: " + IS_REGISTERED
                            + ")?",
                    "there (?:is|exists) (?:an? )" + NOUN + DATA,
                    "(?:an? |the )?(?:" + KNOWN + " )?" + NOUN + " " + IS_REGISTERED + DATA,
                    "(?:an? |the )?(?:" + KNOWN + " )?" + NOUN + DATA + " " + IS_REGISTERED,
                    Subjects.PERSON + " (?:has|have|had) (?:already )?(?:an?|the) (?:" + KNOWN + " )?(?:user )?account"
                            + DATA,
                    Subjects.PERSON + " (?:am|is|are|has|have) (?:already )?(?:been )?registered" + DATA)
            .map(sentence -> Pattern.compile("^" + sentence + "$", Pattern.CASE_INSENSITIVE))
            .toList();

    private static final String NOUNS = "(?:" + KNOWN + " |test |following |demo )*(?:" + Subjects.ROLE
            + "s?|people|patients?|accounts?|user accounts?|login|logins|credentials)";
    private static final String WITH =
            "(?: (?:with|having)(?: the)?(?: following)?(?: (?:details|data|credentials|accounts?|logins?|information|values|attributes|fields))?)?";
    private static final String ARE_THERE =
            " (?:(?:already )?exists?|(?:is|are|has been|have been|was|were) (?:already |all )?(?:registered|created|set up|available|known|present|there|stored|signed up))"
                    + "(?: (?:in|on|at|to|with) the (?:system|application|app|site|database|shop|website))?";
    /** What is said over a table of accounts. */
    private static final List<Pattern> TABLES = Stream.of(
                    "(?:there (?:is|are|exists?) )?(?:already )?(?:an? |the |these |those |some )?" + NOUNS + WITH
                            + "(?:" + ARE_THERE + ")?" + WITH,
                    "(?:the |an? |these )?" + NOUNS + " (?:has|have|had) (?:an? |the )?(?:following )?" + NOUNS + WITH,
                    Subjects.PERSON + " (?:has|have|had) (?:already )?(?:an? |the |these )?" + NOUNS + WITH,
                    Subjects.PERSON + " (?:am|is|are|has|have) (?:already )?(?:been )?(?:registered|signed up)" + WITH,
                    "(?:the |our )?(?:system|application|app|site|database|shop|website) (?:has|knows|contains|holds) (?:the |these )?"
                            + NOUNS + WITH)
            .map(sentence -> Pattern.compile("^" + sentence + "[:\\s]*$", Pattern.CASE_INSENSITIVE))
            .toList();

    private static final Pattern PASSWORD =
            Pattern.compile("(?:user ?|login ?)?pass ?(?:word|code|phrase)|pwd|pw", Pattern.CASE_INSENSITIVE);
    /** What people log in with, the likeliest first; a name is a user name where there is nothing else. */
    private static final List<Pattern> IDENTIFIERS = Stream.of(
                    "user ?name|user|login(?: name)?|user ?id|nick ?name|account",
                    "e-?mail(?: address)?",
                    "name|full name")
            .map(name -> Pattern.compile(name, Pattern.CASE_INSENSITIVE))
            .toList();

    private AccountGrammar() {}

    /** The accounts of a table under their headings, or of one account with its headings at the side; none without passwords. */
    public static List<HasAccount> table(String text, List<List<String>> rows) {
        if (TABLES.stream().noneMatch(pattern -> pattern.matcher(text).matches())) {
            return List.of();
        }
        List<String> heading = rows.get(0);
        boolean isAcross = rows.size() > 1 && heading.stream().anyMatch(cell -> isPassword(cell));
        boolean isDown = heading.size() == 2 && rows.stream().anyMatch(row -> isPassword(row.get(0)));
        if (isAcross) {
            return rows.stream()
                    .skip(1)
                    .map(row -> account(heading, row))
                    .flatMap(Optional::stream)
                    .toList();
        }
        return isDown
                ? account(
                                rows.stream().map(row -> row.get(0)).toList(),
                                rows.stream().map(row -> row.get(1)).toList())
                        .map(List::of)
                        .orElse(List.of())
                : List.of();
    }

    private static boolean isPassword(String heading) {
        return PASSWORD.matcher(heading.strip().replace('_', ' ')).matches();
    }

    private static Optional<HasAccount> account(List<String> names, List<String> values) {
        Map<String, String> data = new LinkedHashMap<>();
        @Nullable Field password = null;
        @Nullable Field login = null;
        for (int column = 0; column < names.size(); column++) {
            String name = names.get(column).strip().replace('_', ' ').toLowerCase(Locale.ROOT);
            data.put(name, values.get(column));
            if (isPassword(name)) {
                password = new Field(FormGrammar.field("password"), values.get(column));
            }
        }
        List<String> identifiers = IDENTIFIERS.stream()
                .flatMap(pattern -> data.keySet().stream()
                        .filter(name -> pattern.matcher(name).matches())
                        .limit(1))
                .toList();
        for (int at = identifiers.size() - 1; at >= 0; at--) {
            String name = identifiers.get(at);
            String field =
                    name.endsWith("name") && !name.equals("username") && identifiers.size() == 1 ? "username" : name;
            login = new Field(FormGrammar.field(field), data.get(name), null, login);
        }
        return password == null || login == null
                ? Optional.empty()
                : Optional.of(new HasAccount(
                        new UseForm(List.of(login, password), FormGrammar.LOGIN_BUTTONS, null), data, null));
    }

    /** Nothing where the sentence names no password: then it may be about any record. */
    public static Optional<List<Intent>> parse(String sentence, MaskedText step) {
        Matcher named = NAMED.matcher(sentence);
        Stream<HasAccount> ofNamed =
                named.matches() ? accounts(fields(named.group("data")), step, named.group("owner")) : Stream.empty();
        Stream<HasAccount> ofUnnamed = SENTENCES.stream()
                .map(pattern -> pattern.matcher(sentence))
                .filter(Matcher::matches)
                .flatMap(state -> accounts(state.group("data"), step, null));
        return Stream.concat(ofNamed, ofUnnamed).findFirst().map(List::of);
    }

    /** {@code the login «0»} is a user name; of {@code an account with the email «0»} only the fields count. */
    private static String fields(String account) {
        Matcher noun = ACCOUNT.matcher(account);
        return noun.lookingAt()
                ? (noun.group("value") == null ? "" : "username ") + account.substring(noun.end())
                : account;
    }

    private static Stream<HasAccount> accounts(String data, MaskedText step, @Nullable String owner) {
        return FormGrammar.parse("log in with " + data.strip(), step).stream()
                .flatMap(List::stream)
                .filter(UseForm.class::isInstance)
                .map(login -> new HasAccount((UseForm) login, data((UseForm) login), owner))
                .filter(account -> account.data().keySet().stream().anyMatch(field -> field.contains("password")));
    }

    private static Map<String, String> data(UseForm login) {
        Map<String, String> data = new LinkedHashMap<>();
        for (Field field : login.fields()) {
            String value = field.value();
            if (value != null) {
                data.put(String.join(" ", field.phrase().words()), value);
            }
        }
        return data;
    }
}
