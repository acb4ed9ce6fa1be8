package dev.testvibe.pipeline.language.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Particulars;
import dev.testvibe.pipeline.language.intent.Particulars.Part;
import dev.testvibe.pipeline.language.words.MaskedText;

/**
 * Accounts that somebody chooses by what they are for, {@code "1" as the account to pay from}, or opens: {@code opens a
 * "Savings" account with money from account "1"}.
 */
public final class AccountDeals {

    private static final String CHOOSES = "(?:choose|select|pick|set|use|take)(?:s|es|ed|ing)?|chose|chosen";
    private static final String SIDE = "(?<side>from|out of|to|into)";
    private static final String DOES =
            "(?!be\\b)[a-z]+(?: (?:it|the|my|an?))?(?: (?:money|funds|amount|sum|deposit|payment|transfer|fee|cash|loan|bill|initial deposit|opening deposit|first deposit|minimum deposit|down payment))?";
    private static final String AIM =
            "(?:to|from which to|that I|which I|I|where I) (?:want to |will |am going to |would like to )?";

    private static final List<Pattern> CHOICES = List.of(
            Pattern.compile(
                    "(?:the |my )?(?:account )?(?<account>«\\d+») as (?:the|my) (?:account|one) " + AIM + DOES + " "
                            + SIDE,
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile(
                    "(?:the |my )?account (?<account>«\\d+») (?:as the (?:account|one) )?" + AIM + DOES + " " + SIDE,
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile(
                    "to " + DOES + " " + SIDE + " (?:the |my )?(?:account )?(?<account>«\\d+»)",
                    Pattern.CASE_INSENSITIVE));

    private static final Pattern CHOOSING = Pattern.compile("^(?:" + CHOOSES + ") (?=.*«)", Pattern.CASE_INSENSITIVE);
    private static final Pattern TWO_AIMS =
            Pattern.compile("^(?!choos|chose|select|pick)[a-z ]+ «\\d+»,? and to ", Pattern.CASE_INSENSITIVE);
    private static final Pattern BY_ITS_NUMBER =
            Pattern.compile("^(?:" + CHOOSES + ") (?:the |my )?account «\\d+» " + AIM, Pattern.CASE_INSENSITIVE);
    private static final Pattern JOINT =
            Pattern.compile("(?:,? and |, )(?:(?:" + CHOOSES + ") )?", Pattern.CASE_INSENSITIVE);

    /** What banks open, as people say it without quotes. */
    private static final String TYPE =
            "(?:savings?|checking|current|deposit|fixed deposit|term deposit|joint|business|student|credit|money market|loan)";

    private static final Pattern OPENS = Pattern.compile(
            "^(?:(?:open|create|request)(?:s|ed|ing)?(?: up)?|(?:choose|decide|want)s? to open) (?:an?|the|my|another) (?:(?:new|additional|second|further) )?(?<type>«\\d+»|"
                    + TYPE + ") (?:bank )?account"
                    + "(?:,? (?:(?:funded|financed|opened|paid) )?(?:from|by|using|with|out of)(?: money| funds| a deposit| the deposit)?(?: from)? (?:the |my )?(?:(?:existing|funding|current|source) )?account (?<account>«\\d+»))?$",
            Pattern.CASE_INSENSITIVE);

    private AccountDeals() {}

    /** @param sentence without its person */
    public static Optional<List<Intent>> parse(String sentence, MaskedText step) {
        return chosen(sentence, step).or(() -> opened(sentence, step));
    }

    private static Optional<List<Intent>> chosen(String sentence, MaskedText step) {
        // "chooses to take it from … and to pay it into …" without what goes before any deed
        String said = TWO_AIMS.matcher(sentence).find() ? "choose to " + sentence : sentence;
        Matcher choosing = CHOOSING.matcher(said);
        if (!choosing.find()) {
            return Optional.empty();
        }
        List<Part> parts = new ArrayList<>();
        for (String choice : JOINT.split(said.substring(choosing.end()))) {
            Optional<Part> part = CHOICES.stream()
                    .map(pattern -> pattern.matcher(choice))
                    .filter(Matcher::matches)
                    .map(found -> part(found, step))
                    .findFirst();
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get());
        }
        // where one is chosen, whichever list offers it is meant
        if (parts.size() == 1 && BY_ITS_NUMBER.matcher(said).find()) {
            return Optional.empty();
        }
        return Optional.of(List.of(new Particulars(List.of("select"), List.of(), null, parts, false)));
    }

    private static Part part(Matcher said, MaskedText step) {
        String side = said.group("side").toLowerCase(Locale.ROOT);
        return new Part(
                "account",
                side.equals("into") ? "to" : side.equals("out of") ? "from" : side,
                step.literal(said.group("account")));
    }

    /** Whichever list offers that kind of account takes it. */
    private static Optional<List<Intent>> opened(String sentence, MaskedText step) {
        Matcher opens = OPENS.matcher(sentence);
        if (!opens.matches()) {
            return Optional.empty();
        }
        List<Part> parts = new ArrayList<>();
        String type = opens.group("type");
        parts.add(new Part(null, null, type.startsWith("«") ? step.literal(type) : type));
        if (opens.group("account") != null) {
            parts.add(new Part("account", "from", step.literal(opens.group("account"))));
        }
        return Optional.of(List.of(new Particulars(List.of("open", "create"), List.of("account"), null, parts, true)));
    }
}
