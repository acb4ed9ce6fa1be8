package dev.testvibe.pipeline.language.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.LoggedIn;
import dev.testvibe.pipeline.language.intent.Intent.UseForm;
import dev.testvibe.pipeline.language.intent.Intent.UseForm.Field;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.phrase.Acts;
import dev.testvibe.pipeline.language.words.AnotherAct;
import dev.testvibe.pipeline.language.words.LoginWords;
import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.language.words.Subjects;

/** What is done with a form as a whole: logging in, registering, searching, several fields named in one breath. */
public final class FormGrammar {

    static final List<String> LOGIN_BUTTONS = Stream.concat(
                    LoginWords.WAYS_IN.stream(), Stream.of("submit", "continue"))
            .toList();
    static final List<String> REGISTER_BUTTONS = List.of("register", "sign up", "create account", "submit", "continue");
    static final List<String> SEARCH_BUTTONS = List.of("search", "find", "go");

    private static final String LOGIN =
            "(?:log(?:s|ged|ging)? ?(?:in|on)|sign(?:s|ed|ing)? ?in|authenticate(?:s|d)?|identif(?:y|ies|ied)(?: (?:him|her|my|them)sel(?:f|ves))?)"
                    + "(?: (?:to|into) (?:the |my |his |her |their )?[a-z]+(?: [a-z]+)?)?";
    private static final String WORD = "(?!(?:with|using|and|or|but|as)\\b)[a-z]+";
    /** What is done next is no field: {@code enters the code "A1" and clicks "Apply"}. */
    private static final String NO_ACT = "(?!(?:(?:double |right )?click|press|tap|hit|push)(?:s|es|ed)?\\b"
            + "|(?:submit|confirm|choose|select|pick|tick|check|save|open|wait|see|go|proceed)(?:s|es|ted|ed|d)?(?: (?:on|with|by|the|it|for|to))* «)";

    private static final String NAME = "(?:(?:my|the|an?|his|her|their|valid|correct) )*" + NO_ACT + "(?<field>" + WORD
            + "(?:[ -]" + WORD + "){0,2}?)";
    private static final Pattern PAIR = Pattern.compile(
            "^(?:" + NAME
                    + "(?: of| as| is|:| =)? )?(?<value>«\\d+»)(?:(?:, and |, | and | & |/| / | ?: ?|,? (?:and )?(?:with|using) )(?<rest>.+))?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PAIR_AFTER = Pattern.compile(
            "^(?<value>«\\d+») (?:as|for|in|into) " + NAME + "(?: field)?(?:(?:, and |, | and )(?<rest>.+))?$",
            Pattern.CASE_INSENSITIVE);

    /** {@code «0» travellers}: how many of what. */
    private static final Pattern PAIR_OF_A_NUMBER = Pattern.compile(
            "^(?<value>«\\d+») (?<field>" + WORD + "s)(?:(?:, and |, | and )(?<rest>.+))?$", Pattern.CASE_INSENSITIVE);

    private static final String OF_SOME_WORTH =
            "(?: (?:my|his|her|their|own|these|those|valid|correct|right|proper|existing|registered|invalid|wrong|incorrect|bad|false|unknown))+";

    /** What the site shows, or the feature tells elsewhere. */
    private static final String KNOWN_ACCOUNT =
            "(?:demo|test|sample|example|trial|practice|default|provided|given|displayed|shown|existing|seeded) (?:account|user|login|member|customer|user account|credentials|(?:user|login|account) (?:credentials|details|data))";

    private static final Pattern LOGIN_WITH = Pattern.compile(
            "^" + LOGIN
                    + " (?:with|using|as)(?: the)?(?: following)?(?:" + OF_SOME_WORTH
                    + "(?: (?:user|login|account))? credentials|(?: (?:user|login))?(?: credentials)?):? \\(?(?<pairs>.*«.*?)\\)?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LOGIN_AS = Pattern.compile(
            "^" + LOGIN
                    + "(?: (?:successfully|correctly))?(?: (?:with|using|by using|via|through) (?:my |the |an? |his |her |their )?(?<known>"
                    + KNOWN_ACCOUNT
                    + ")|(?: (?:with|using|by entering) (?:my |the |his |her |their )?(?:valid |correct |right )?(?:user |login )?(?:credentials|username and password|details))?"
                    + "(?: as (?:an? |the )?(?:«(?<quoted>\\d+)»|(?<role>(?!user$)[a-z]+(?: [a-z]+)?))(?: "
                    + Subjects.ROLE + ")?)?)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern IS_LOGGED_IN = Pattern.compile(
            "^(?:an? |the )?(?:already |successfully )?(?:logged|signed)[ -]?in(?: " + Subjects.ROLE
                    + ")?(?: (?:to|into) (?:the |my )?[a-z]+(?: [a-z]+)?)?"
                    + "(?: (?:as|with|using) (?:an? |the )?(?:(?<pairs>.*«.*)|(?<role>(?!user$|valid)[a-z]+(?: [a-z]+)?)(?: user)?))?$",
            Pattern.CASE_INSENSITIVE);
    /** {@code as customer "ann"}, {@code with the credentials "ann" / "pw1"}. */
    private static final Pattern ROLE_OF_A_NAME = Pattern.compile(
            "^(?:(?!user )" + Subjects.ROLE
                    + " |(?:(?:valid|correct|existing|my) )?(?:user |login )?(?:credentials|details)(?: of)?:? )(?=«)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NAMED_IS_LOGGED_IN = Pattern.compile(
            "^(?:(?:the |an? )?" + Subjects.ROLE
                    + " )?(?<name>«\\d+») (?:is|has) (?:already )?(?:logged|signed)[ -]?in (?:with|using) (?:the )?(?<rest>password «\\d+»)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern REGISTER = Pattern.compile(
            "^(?:register(?:s|ed)?|sign(?:s|ed)? ?up|create(?:s|d)? (?:an?|my|a new) account)(?: (?:with|using|as))(?: the)?(?: following)? (?<pairs>.*«.*)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SEARCH = Pattern.compile(
            "^(?:search(?:es|ed|ing)?|look(?:s|ed)?)(?: (?:for|by|up))?(?: the)?(?: [a-z]+){0,2} (?<value>«\\d+»)$",
            Pattern.CASE_INSENSITIVE);
    /** {@code searches for the amount "5"}: by a field of that name, or by the one to search by. */
    private static final Pattern SEARCH_OF_A_FIELD = Pattern.compile(
            "^(?:search(?:es|ed|ing)?|look(?:s|ed)?)(?: (?:for|by))?(?: the| an?)? (?<field>(?:[a-z]+ )?(?:amount|date|id|iban|user ?name|price|number|code|reference|e-?mail|phone|city|country|postcode|author|isbn|sku|description|status|surname|sum|year)) (?<value>«\\d+»)$",
            Pattern.CASE_INSENSITIVE);
    /** {@code search for an owner with last name "Brook"}: the field is named. */
    private static final Pattern SEARCH_BY = Pattern.compile(
            "^search(?:es|ed|ing)?(?: for)?(?: an?| the| all)?(?: [a-z]+){0,2}? (?:with|by|using|whose)(?: the| an?)? (?<field>[a-z]+(?: [a-z]+){0,2}?)(?: is| of| field| (?:begins|starts|beginning|starting) with| contains| containing)? (?<value>«\\d+»)$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ANYTHING_TO_SEARCH_BY =
            Pattern.compile("(?:name|text|term|keyword|query|word)s?", Pattern.CASE_INSENSITIVE);
    /** {@code searches by city for "Graz"}. */
    private static final Pattern SEARCH_BY_FOR = Pattern.compile(
            "^(?:search(?:es|ed|ing)?|look(?:s|ed|ing)?|quer(?:y|ies|ied))(?: for)?(?: an?| the| all)?(?: [a-z]+){0,2}? (?:by|via|using)(?: the| an?)? (?<field>[a-z]+(?: [a-z]+){0,2}?)(?: field)? (?:for|with|equal to|equals|=|of|as|is)(?: the)?(?: (?:value|text|term|word))? (?<value>«\\d+»)$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WRITE = Pattern.compile(
            "^(?<verb>post|write|leave|send|submit|publish)(?:s|es|ed|ing|d|te|ten|ting)? (?:an? |the |my |his |her )?(?:new )?"
                    + "(?<noun>comment|review|message|reply|note|feedback|answer|question)(?: (?:saying|with (?:the )?(?:text|content|body|message)|that says|of))? (?<value>«\\d+»)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LOGIN_WITH_NOTHING = Pattern.compile(
            "^" + LOGIN
                    + " (?:with(?: the)? (?:empty|blank|no|missing) (?:credentials|username and password|fields|details|data)|without (?:(?:entering|providing|typing|giving|filling in) )?(?:any |the |my )?(?:credentials|username (?:and|or) password|fields|data|details|anything))$",
            Pattern.CASE_INSENSITIVE);
    /** {@code logs in with invalid credentials}: any that nobody has. */
    private static final Pattern LOGIN_WITH_WRONG = Pattern.compile(
            "^" + LOGIN
                    + " (?:with|using|by entering)(?: the| an?| some)? (?:invalid|wrong|incorrect|bad|false|unknown|non-?existing|unregistered) (?:user |login )?"
                    + "(?:credentials|details|data|user ?name and password|email and password)$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern COUPON = Pattern.compile(
            "^(?<verb>apply|applies|applied|redeem|use|enter)(?:s|ed|d)? (?:the |an? )?(?:valid |invalid |expired )?(?<field>(?:coupon|promo|promotion|discount|voucher|gift)(?: ?card)?)(?: code)? (?<value>«\\d+»)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTER = Pattern.compile(
            "^(?:enter|type|fill|provide|input|supply)(?:s|ed|ies|ied|d)?(?: in| out)?(?: with)? (?<pairs>.*«.*(?: and |, ).*«.*)$",
            Pattern.CASE_INSENSITIVE);

    private FormGrammar() {}

    /** @param sentence without its person */
    public static Optional<List<Intent>> parse(String sentence, MaskedText step) {
        int times = ActionGrammar.times(sentence);
        if (times > 1) {
            return parse(ActionGrammar.once(sentence), step).map(once -> Acts.times(times, once));
        }
        if (LOGIN_WITH_NOTHING.matcher(sentence).matches()) {
            return Optional.of(List.of(new UseForm(
                    List.of(new Field(field("username"), ""), new Field(field("password"), "")), LOGIN_BUTTONS, null)));
        }
        if (LOGIN_WITH_WRONG.matcher(sentence).matches()) {
            return Optional.of(List.of(new UseForm(
                    List.of(
                            new Field(field("username"), TextsOfAKind.NOBODY),
                            new Field(field("password"), TextsOfAKind.WRONG_PASSWORD)),
                    LOGIN_BUTTONS,
                    null)));
        }
        Matcher coupon = COUPON.matcher(sentence);
        if (coupon.matches()) {
            boolean isOnlyEntered = coupon.group("verb").equalsIgnoreCase("enter");
            return Optional.of(List.of(new UseForm(
                    List.of(new Field(
                            field(coupon.group("field").toLowerCase(Locale.ROOT)),
                            step.literal(coupon.group("value")))),
                    isOnlyEntered ? List.of() : List.of("apply", "redeem", "use"),
                    null)));
        }
        Matcher with = LOGIN_WITH.matcher(sentence);
        if (with.matches()) {
            return login(with.group("pairs"), step).map(List::of);
        }
        Matcher as = LOGIN_AS.matcher(sentence);
        if (as.matches()) {
            return Optional.of(List.of(
                    as.group("quoted") == null
                            ? loginAs(as.group("known") == null ? as.group("role") : as.group("known"))
                            : loginAsQuoted(step.literals().get(Integer.parseInt(as.group("quoted"))))));
        }
        Matcher register = REGISTER.matcher(sentence);
        if (register.matches()) {
            return fields(register.group("pairs"), step, List.of())
                    .map(fields -> List.of(new UseForm(fields, REGISTER_BUTTONS, null)));
        }
        Matcher byFor = SEARCH_BY_FOR.matcher(sentence);
        if (byFor.matches()
                && !ANYTHING_TO_SEARCH_BY.matcher(byFor.group("field")).matches()) {
            return Optional.of(List.of(new UseForm(
                    List.of(new Field(field(byFor.group("field")), step.literal(byFor.group("value")))),
                    SEARCH_BUTTONS,
                    null)));
        }
        Matcher ofAField = SEARCH_OF_A_FIELD.matcher(sentence);
        if (ofAField.matches()) {
            String value = step.literal(ofAField.group("value"));
            Field anywhere = new Field(field("search"), value);
            return Optional.of(List.of(new UseForm(
                    List.of(new Field(field(ofAField.group("field")), value, null, anywhere)), SEARCH_BUTTONS, null)));
        }
        Matcher search = SEARCH.matcher(sentence);
        if (search.matches()) {
            return Optional.of(List.of(new UseForm(
                    List.of(new Field(field("search"), step.literal(search.group("value")))), SEARCH_BUTTONS, null)));
        }
        Matcher write = WRITE.matcher(sentence);
        if (write.matches()) {
            String verb = write.group("verb").toLowerCase(Locale.ROOT);
            String noun = write.group("noun").toLowerCase(Locale.ROOT);
            return Optional.of(List.of(new UseForm(
                    List.of(new Field(field(noun), step.literal(write.group("value")))),
                    // what is only written is not sent yet
                    verb.equals("write") ? List.of() : List.of(verb + " " + noun, verb, "post", "send", "submit"),
                    null)));
        }
        Matcher by = SEARCH_BY.matcher(sentence);
        if (by.matches() && !ANYTHING_TO_SEARCH_BY.matcher(by.group("field")).matches()) {
            return Optional.of(List.of(new UseForm(
                    List.of(new Field(field(by.group("field")), step.literal(by.group("value")))),
                    SEARCH_BUTTONS,
                    null)));
        }
        Matcher enter = ENTER.matcher(sentence);
        return enter.matches()
                ? fields(enter.group("pairs"), step, List.of())
                        .map(fields -> List.of(new UseForm(fields, List.of(), null)))
                : Optional.empty();
    }

    /** {@code the user is logged in as "Ann"}: what holds at the start. */
    public static Optional<List<Intent>> state(String sentence, MaskedText step) {
        Matcher named = NAMED_IS_LOGGED_IN.matcher(sentence);
        if (named.matches()) {
            return login("username " + named.group("name") + " and " + named.group("rest"), step)
                    .map(login -> List.of(new LoggedIn(login)));
        }
        Matcher state = IS_LOGGED_IN.matcher(sentence);
        if (!state.matches()) {
            return Optional.empty();
        }
        if (state.group("pairs") != null) {
            return login(state.group("pairs"), step).map(login -> List.of(new LoggedIn(login)));
        }
        return Optional.of(List.of(new LoggedIn(loginAs(state.group("role")))));
    }

    private static Optional<UseForm> login(String pairs, MaskedText step) {
        Matcher alone = Pattern.compile("^«\\d+»$").matcher(pairs.strip());
        if (alone.matches()) {
            return Optional.of(loginAsQuoted(step.literal(pairs.strip())));
        }
        String data = ROLE_OF_A_NAME.matcher(pairs.strip()).replaceFirst("");
        return fields(data, step, List.of("username", "password"))
                .map(fields -> new UseForm(fields, LOGIN_BUTTONS, null));
    }

    private static UseForm loginAs(@Nullable String role) {
        return new UseForm(
                List.of(new Field(field("username"), null), new Field(field("password"), null)), LOGIN_BUTTONS, role);
    }

    /** A quoted name is the role of variables, or the user name itself. */
    private static UseForm loginAsQuoted(String name) {
        return new UseForm(
                List.of(
                        new Field(field("username", " of “" + name + "”"), null, name),
                        new Field(field("password", " of “" + name + "”"), null)),
                LOGIN_BUTTONS,
                name);
    }

    /** @param unnamed what values without a name are for, in their order */
    static Optional<List<Field>> fields(String pairs, MaskedText step, List<String> unnamed) {
        List<Field> fields = new ArrayList<>();
        @Nullable String rest = pairs.strip();
        while (rest != null) {
            Matcher after = PAIR_AFTER.matcher(rest);
            Matcher pair = after.matches() ? after : PAIR.matcher(rest);
            if (!pair.matches()) {
                pair = PAIR_OF_A_NUMBER.matcher(rest);
            }
            if (!pair.matches()) {
                return Optional.empty();
            }
            String name = pair.group("field");
            boolean isAnotherAct = name != null
                    && name.endsWith("ed")
                    && AnotherAct.begins(name.toLowerCase(Locale.ROOT).split(" ")[0], false);
            if (isAnotherAct || name == null && fields.size() >= unnamed.size()) {
                return Optional.empty();
            }
            fields.add(new Field(
                    field(name == null ? unnamed.get(fields.size()) : name), step.literal(pair.group("value"))));
            rest = pair.group("rest");
        }
        return Optional.of(fields);
    }

    static Phrase field(String name) {
        return field(name, "");
    }

    /** @param of whose field it is, in words for messages */
    private static Phrase field(String name, String of) {
        String bare = name.toLowerCase(Locale.ROOT).replaceAll(" (?:field|box|input)$", "");
        return Phrase.of("the field “" + bare + "”" + of).ofKind(Kind.FIELD).withWords(bare.split("[ -]"));
    }
}
