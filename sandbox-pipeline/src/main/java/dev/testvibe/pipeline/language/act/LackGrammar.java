package dev.testvibe.pipeline.language.act;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Intent.CompleteForm;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Verb;
import dev.testvibe.pipeline.language.words.MaskedText;

/** What is done while something is missing: {@code submits the form without a title}, {@code adds an empty task}. */
public final class LackGrammar {

    private static final String ENTER =
            "(?:entering|filling(?: in| out)?|providing|typing|completing|specifying|giving|selecting|adding|stating|supplying|naming|choosing|setting|writing) ";

    private static final String ENTERING = "(?:" + ENTER + ")?";
    private static final Pattern WITHOUT = Pattern.compile(
            "^(?<act>.+?) (?:without|while leaving out) " + ENTERING
                    + "(?:(?<any>anything|any (?:of the )?(?:required |mandatory )?(?:fields?|data|values?|information|details|text|input|credentials)|(?:(?:the|all|all the) )?(?:required |mandatory )?fields|data|(?:(?:in|out) )?the (?:[a-z]+ )?form|it in)"
                    + "|(?:an?|the|my|any) (?<field>[a-z]+(?: [a-z]+){0,2})|(?<=" + ENTER
                    + ")(?<bare>[a-z]+(?: [a-z]+){0,2}))$",
            Pattern.CASE_INSENSITIVE);
    private static final String SPACES = "(?:blanks|spaces|white ?spaces?|blank spaces)";
    private static final Pattern EMPTY = Pattern.compile(
            "^(?:add|create|enter|submit)(?:s|ed|d|ing)? an? (?:empty|blank) (?<thing>[a-z]+(?: [a-z]+)?)$",
            Pattern.CASE_INSENSITIVE);

    /** {@code submits the form with an empty name}, {@code with no name}. */
    private static final Pattern WITH_AN_EMPTY = Pattern.compile(
            "^(?<act>.+?) with (?:(?:an? |the )?(?:empty|blank|missing)|no) (?<field>[a-z]+(?: [a-z]+){0,2}?)(?: field)?$",
            Pattern.CASE_INSENSITIVE);

    /** {@code publishes an article}, {@code submits the registration}: the form that is about it is sent. */
    private static final Pattern SENDS = Pattern.compile(
            "^(?<verb>submit|send|publish|post|creat|add|regist|register|book|sav|plac|order)(?:s|es|e|ed|d|ting|ing|ted)?"
                    + " (?:an? |the |my |his |her |their )?(?:new )?(?<thing>[a-z]+(?: [a-z]+){0,2})$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SEARCHES_FOR = Pattern.compile(
            "^(?:search|look)(?:es|s|ed|ing)?(?: (?:for|up) (?:an? |the |all )?(?<thing>[a-z]+(?: [a-z]+)?))?$",
            Pattern.CASE_INSENSITIVE);
    /** {@code a task consisting of blanks}: an item of which nothing can be seen. */
    private static final Pattern BLANK = Pattern.compile(
            "^(?:add|create|enter|submit|record)(?:s|es|ed|d|ing|ted|ting)? an? (?<thing>[a-z]+(?: [a-z]+)?) (?:consisting|made|that consists) (?:only )?of (?:only )?"
                    + SPACES + "(?: only)?$",
            Pattern.CASE_INSENSITIVE);
    /** {@code types only spaces in the comment field}. */
    private static final Pattern ONLY_BLANKS = Pattern.compile(
            "^(?:enter|type|input|write|put)(?:s|ed|d|ing)? (?:only |just |nothing but |some )" + SPACES
                    + " (?:in|into|as|for) (?:the |an? )?(?:(?<field>[a-z]+(?: [a-z]+){0,2}?) ?)??(?:input |text )?(?:field|box|input)?$",
            Pattern.CASE_INSENSITIVE);

    private static final String BLANKS = "   ";

    private LackGrammar() {}

    public static Optional<List<Intent>> parse(
            String sentence, MaskedText step, Function<String, Optional<List<Intent>>> reader) {
        String plain = ActionGrammar.withoutPerson(sentence);
        Matcher empty = EMPTY.matcher(plain);
        if (empty.matches() && Kind.endingOf(empty.group("thing")).isEmpty()) {
            return Optional.of(List.of(new Act(Verb.ADD, null, "", null, 1)));
        }
        Matcher without = WITHOUT.matcher(sentence);
        if (!without.matches()) {
            return Optional.empty();
        }
        Optional<List<Intent>> done =
                form(ActionGrammar.withoutPerson(without.group("act"))).or(() -> reader.apply(without.group("act")));
        String field = without.group("field") == null ? without.group("bare") : without.group("field");
        return field == null ? done : done.map(intents -> withEmpty(field.toLowerCase(Locale.ROOT), intents));
    }

    /** The form that something is sent, made or looked for by. */
    private static Optional<List<Intent>> form(String act) {
        Matcher searches = SEARCHES_FOR.matcher(act);
        if (searches.matches()) {
            List<String> things = searches.group("thing") == null
                    ? List.of("search")
                    : List.of(("find " + searches.group("thing").toLowerCase(Locale.ROOT)).split(" "));
            return Optional.of(List.of(new CompleteForm(things, List.of(), false, List.of("search", "find", "go"))));
        }
        Matcher sends = SENDS.matcher(act);
        if (!sends.matches() || Kind.endingOf(sends.group("thing")).isPresent()) {
            return Optional.empty();
        }
        List<String> thing =
                List.of(sends.group("thing").toLowerCase(Locale.ROOT).split(" "));
        List<String> buttons = new ArrayList<>(List.of(sends.group("verb").toLowerCase(Locale.ROOT)));
        buttons.addAll(CompositeGrammar.SAVE);
        return Optional.of(List.of(new CompleteForm(thing, List.of(), false, buttons)));
    }

    /** What a form is sent with gets an empty value more; before anything else that is done, the field is emptied. */
    private static List<Intent> withEmpty(String field, List<Intent> intents) {
        return intents.stream().noneMatch(CompleteForm.class::isInstance)
                ? emptyFirst(Verb.LEAVE_EMPTY, field, intents)
                : intents.stream()
                        .map(intent -> intent instanceof CompleteForm form ? withEmpty(field, form) : intent)
                        .toList();
    }

    private static Intent withEmpty(String field, CompleteForm form) {
        List<Map<String, String>> readings = form.readings().isEmpty() ? List.of(Map.of()) : form.readings();
        return new CompleteForm(
                form.form(),
                readings.stream()
                        .map(data -> {
                            Map<String, String> all = new LinkedHashMap<>(data);
                            all.put(field, "");
                            return all;
                        })
                        .toList(),
                form.madeUp(),
                form.submit());
    }

    /** Before other grammars: what is missing would be taken for a part of what is acted on. */
    public static Optional<List<Intent>> parseEmpty(String sentence, Function<String, Optional<List<Intent>>> reader) {
        if (BLANK.matcher(ActionGrammar.withoutPerson(sentence)).matches()) {
            return Optional.of(List.of(new Act(Verb.ADD, null, BLANKS, null, 1)));
        }
        Matcher only = ONLY_BLANKS.matcher(ActionGrammar.withoutPerson(sentence));
        if (only.matches()) {
            Phrase field = only.group("field") == null
                    ? Phrase.of("the field").ofKind(Kind.FIELD)
                    : FormGrammar.field(only.group("field"));
            return Optional.of(List.of(new Act(Verb.FILL, field, BLANKS, null, 1)));
        }
        Matcher empty = WITH_AN_EMPTY.matcher(ActionGrammar.withoutPerson(sentence));
        return empty.matches()
                ? reader.apply(empty.group("act")).map(intents -> emptyFirst(Verb.CLEAR, empty.group("field"), intents))
                : Optional.empty();
    }

    private static List<Intent> emptyFirst(Verb verb, String field, List<Intent> intents) {
        List<Intent> all = new ArrayList<>();
        all.add(new Act(verb, FormGrammar.field(field), null, null, 1));
        all.addAll(intents);
        return all;
    }
}
