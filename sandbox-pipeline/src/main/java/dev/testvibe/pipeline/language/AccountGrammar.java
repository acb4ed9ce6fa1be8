package dev.testvibe.pipeline.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.Intent.HasAccount;
import dev.testvibe.pipeline.language.Intent.UseForm;

/** That somebody is registered, and with what: {@code a registered user with email "a@x.org" and password "pw1"}. */
final class AccountGrammar {

    private static final String NOUN = "(?:user|customer|member|person|visitor|account|user account)";
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

    private AccountGrammar() {}

    /** Nothing where the sentence names no password: then it may be about any record. */
    static Optional<List<Intent>> parse(String sentence, MaskedText step) {
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
        for (UseForm.Field field : login.fields()) {
            String value = field.value();
            if (value != null) {
                data.put(String.join(" ", field.phrase().words()), value);
            }
        }
        return data;
    }
}
