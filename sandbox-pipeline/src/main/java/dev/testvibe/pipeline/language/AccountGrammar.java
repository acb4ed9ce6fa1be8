package dev.testvibe.pipeline.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.testvibe.pipeline.language.Intent.HasAccount;
import dev.testvibe.pipeline.language.Intent.UseForm;

/** That somebody is registered, and with what: {@code a registered user with email "a@x.org" and password "pw1"}. */
final class AccountGrammar {

    private static final String NOUN = "(?:user|customer|member|person|visitor|account|user account)";
    private static final String KNOWN = "(?:registered|existing|valid|known)";
    private static final String IS_REGISTERED =
            "(?:(?:is|am|was|has been|have been) (?:already )?registered|(?:already )?exists|is there)";
    private static final String DATA = " (?:with|having|by)(?: the)?(?: credentials)?:? (?<data>.*«.*?)";

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
        return SENTENCES.stream()
                .map(pattern -> pattern.matcher(sentence))
                .filter(Matcher::matches)
                .flatMap(state -> FormGrammar.parse("log in with " + state.group("data"), step).stream())
                .flatMap(intents -> intents.stream())
                .filter(UseForm.class::isInstance)
                .map(login -> new HasAccount((UseForm) login, data((UseForm) login)))
                .filter(account -> account.data().keySet().stream().anyMatch(field -> field.contains("password")))
                .findFirst()
                .map(List::of);
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
