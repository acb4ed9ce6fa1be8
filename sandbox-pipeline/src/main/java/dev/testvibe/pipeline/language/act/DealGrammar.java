package dev.testvibe.pipeline.language.act;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.CompleteForm;
import dev.testvibe.pipeline.language.words.MaskedText;

/**
 * Money that goes from one to another, in one sentence: {@code I transfer "$100" from account "1" to account "2"}. The
 * form that is called after the verb has a field for each part.
 */
public final class DealGrammar {

    private static final Pattern DEAL = Pattern.compile(
            "^(?<verb>transfer|move|send|sent|pay|paid|deposit|withdraw|donate|lend|lent)(?:s|red|ring|d|ed|ing)?"
                    + " (?:an? |the )?(?:amount of |sum of )?(?<amount>" + MaskedText.LITERAL
                    + "|[$€£]?\\d+(?:[.,]\\d+)*)(?: ?(?:dollars|euros|pounds|rupees|usd|eur|inr))?(?<parts>(?: (?:from|to|into|with) .+)?)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PART = Pattern.compile(
            "^ (?:and )?(?<role>from|to|into|with) (?:(?:the|my|an?|his|her) )?(?<noun>[a-z]+(?: [a-z]+)?? )?(?<value>"
                    + MaskedText.LITERAL + "|\\d+)(?<rest>.*)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(?:[.,]\\d+)*");
    private static final Pattern NO_NAME = Pattern.compile("[^\\p{Lu}]*");
    private static final Set<String> OF_MONEY = Set.of("transfer", "pay", "deposit", "withdraw", "donate");
    private static final Pattern SIGN = Pattern.compile("^[$€£¥] ?(?=\\d)");

    /** {@code transfers "a lot" between two accounts}: which ones does not matter. */
    private static final Pattern BETWEEN_ANY = Pattern.compile(
            "^(?<verb>transfer|pay|deposit|withdraw|donate)(?:s|red|ring|ed|ing)? (?:an? |the )?(?:amount of )?(?<amount>"
                    + MaskedText.LITERAL
                    + ") (?:between|from one of|across) (?:(?:two|the|my|his|her|different|any) )*accounts$",
            Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> PRESENT = Map.of("sent", "send", "paid", "pay", "lent", "lend");

    private DealGrammar() {}

    /** @param sentence without its person */
    public static Optional<List<Intent>> parse(String sentence, MaskedText step) {
        Matcher between = BETWEEN_ANY.matcher(sentence);
        if (between.matches()) {
            String verb = between.group("verb").toLowerCase(Locale.ROOT);
            return form(verb, Map.of("amount", step.literal(between.group("amount"))));
        }
        Matcher deal = DEAL.matcher(sentence);
        if (!deal.matches()) {
            return Optional.empty();
        }
        String said = deal.group("verb").toLowerCase(Locale.ROOT);
        String verb = PRESENT.getOrDefault(said, said);
        String amount = SIGN.matcher(value(deal.group("amount"), step)).replaceFirst("");
        Map<String, String> data = new LinkedHashMap<>();
        data.put("amount", amount);
        String rest = deal.group("parts");
        while (!rest.isEmpty()) {
            Matcher part = PART.matcher(rest);
            if (!part.matches() || !isAnAmount(amount, verb)) {
                return Optional.empty();
            }
            data.put(
                    field(part.group("role").toLowerCase(Locale.ROOT), part.group("noun"), verb),
                    value(part.group("value"), step));
            rest = part.group("rest");
        }
        return data.size() < 2 ? Optional.empty() : form(verb, data);
    }

    /** What is typed where an amount belongs may be none: {@code "ten"}, {@code "-5"} or nothing; names of things are. */
    private static boolean isAnAmount(String amount, String verb) {
        return NUMBER.matcher(amount).matches()
                || OF_MONEY.contains(verb) && NO_NAME.matcher(amount).matches();
    }

    private static Optional<List<Intent>> form(String verb, Map<String, String> data) {
        return Optional.of(List.of(new CompleteForm(
                List.of(verb), List.of(data), false, List.of(verb, "submit", "send", "confirm", "continue"))));
    }

    private static String value(String said, MaskedText step) {
        return said.startsWith("«") ? step.literal(said) : said;
    }

    /** Whoever is paid is a payee; what money comes from and goes to is an account. */
    private static String field(String role, @Nullable String noun, String verb) {
        String direction = role.equals("into") ? "to" : role;
        if (role.equals("with")) {
            return noun == null ? "reference" : noun.strip();
        }
        if (noun == null && verb.equals("pay") && direction.equals("to")) {
            return "payee name";
        }
        return direction + " " + (noun == null ? "account" : noun.strip());
    }
}
