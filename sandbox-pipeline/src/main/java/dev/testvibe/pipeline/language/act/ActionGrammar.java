package dev.testvibe.pipeline.language.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Verb;
import dev.testvibe.pipeline.language.phrase.Acts;
import dev.testvibe.pipeline.language.phrase.References;
import dev.testvibe.pipeline.language.phrase.Rule;
import dev.testvibe.pipeline.language.wording.ControlsByPurpose;
import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.language.words.Nouns;
import dev.testvibe.pipeline.language.words.Numbers;
import dev.testvibe.pipeline.language.words.Subjects;
import dev.testvibe.pipeline.recording.Expectation.Match;

/** What users do: imperative, past, passive or third person, by whatever person. */
public final class ActionGrammar {

    private static final Pattern LEAD = Pattern.compile(
            "^(?:" + Subjects.PERSON
                    + " )?(?:(?:am|is|are|was|were|has|have|had|can|will|would|then|also|now|again|immediately|rapidly|quickly|"
                    + "successfully|simply|just|already|manually|first|next|(?:try|tries|tried|attempt|attempts|attempted|want|wants|decide|decides|"
                    + "choose|chooses|chose|opt|opts|opted|elect|elects|begin|begins|began|start|starts|started|wish|wishes|intend|intends|need|needs|like|"
                    + "continue|continues|proceed|proceeds) to) )*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_DONE = Pattern.compile(
            "^(?:do|does|did)(?: not|n't) (?:enter|type|fill|select|choose|click|check|press|change|provide|make|pick|interact).*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PURPOSE = Pattern.compile(
            " (?:to|in order to) (?:display|reveal|trigger|open|close|show|hide|restart|start|submit|save|apply|confirm|validate|play|pause|reset|"
                    + "finish|complete|continue|see|view|expand|collapse|log|sign|go|proceed|transfer|pay|edit|delete|filter|sort|search|book|order|buy|know|learn|find out|read|discover|access|visit|get)\\b[^«⟦]*$"
                    + "|(?<!\\b(?:drag|move|set|change|scroll|slide|adjust|transfer|send|swap|add|go|navigate|switch)(?:s|es|ed|d|ged)? .{0,80}) (?:to|in order to) (?!(?:the|an?|my|his|her|their|its|this|that|all|each|both|cart|be|where|half|near|below|above|outside|inside|beside)\\b)[a-z]{3,} (?:it|them|the|an?|its|his|her|my|their|more)\\b[^«⟦]*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TIMES = Pattern.compile(
            " (?<times>once|twice|(?:" + Numbers.WORDS
                    + "|\\d+|multiple|several) times)(?: in quick succession| rapidly| quickly| in a row| in succession| one after the other)?$",
            Pattern.CASE_INSENSITIVE);
    /** {@code turns the page twice with the "Next" button}. */
    private static final Pattern TIMES_BY_MEANS = Pattern.compile(
            " (?<times>once|twice|(?:" + Numbers.WORDS
                    + "|\\d+|multiple|several) times)(?= (?:with|using|via|through|by) \\S)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MANNER = Pattern.compile(
            " (?:again|immediately|rapidly|quickly|in quick succession|once more|one more time|with the mouse)$",
            Pattern.CASE_INSENSITIVE);

    private static final String BY = " (?:by|through|via) (?:clicking|pressing|tapping|hitting|using)(?: on)? {a}";
    /** What is spent only says what comes of it; any other sum is typed somewhere, or chosen. */
    private static final String SUM =
            "\\p{Sc}\\d+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?(?:%|\\p{Sc}| (?:dollars|euros|pounds|percent))";

    private static final String DOES = "[a-z]+(?: [a-z]+){0,4}(?: " + References.TOKEN + ")*";

    private static final String WORDS = "(?: (?!by |via )[a-z]+){0,5}";

    /**
     * {@code sorts the list by clicking the arrow}: what is clicked counts; where the thing that it is done to has a name,
     * it belongs to that.
     */
    private static final List<Rule> BY_CLICKING = List.of(
            Rule.of(
                    DOES
                            + " (?:by (?:pressing|hitting|using)|with|via|using|through) (?<key>(?:the )?(?:{lit}|[a-z]+(?: arrow)?) key)(?: on (?:the|their|my) keyboard)?",
                    match -> Rule.first(KeyGrammar.RULES, "press " + match.group("key"), match.step())),
            Rule.of(DOES + BY, match -> Acts.act(Verb.CLICK, match)),
            Rule.of(
                    "(?:(?<spent>spen[dt]s?)|[a-z]+)(?: [a-z]+){0,3} (?<sum>" + SUM + ")(?: [a-z]+){0,2}" + BY,
                    match -> Acts.act(Verb.CLICK, match)
                            .flatMap(acts -> match.matcher().group("spent") != null
                                    ? Optional.of(acts)
                                    : ofASum(acts, match.group("sum")))),
            Rule.of(
                    DOES
                            + " (?:with|using|via|through|by) (?<a>(?:the |an? |its )(?:(?:[a-z-]+ ){0,3}|«\\d+» )(?:"
                            + Nouns.CONTROL + "|checkbox)(?: "
                            + References.TOKEN + ")*)",
                    match -> Acts.act(Verb.CLICK, match)),
            Rule.of(
                    "(?:open|view|show|display|add|remove|delete|like|unlike|favou?rite|bookmark|save|edit|expand|collapse|complet|mark|start|play|buy|order|cancel|select|choose|pick|archiv|shar|pin|dislike|put|mov|vote for|book)(?:e|s|es|d|ed)?"
                            + WORDS + " (?<thing>{lit}" + WORDS + ")" + BY,
                    ActionGrammar::clickOf));

    /** In this order: a rule that names what it is about stands before those that take any phrase. */
    private static final List<Rule> RULES = Stream.of(
                    FrameGrammar.RULES,
                    ClipboardGrammar.RULES,
                    ScrollGrammar.RULES,
                    PagingGrammar.RULES,
                    StrokeGrammar.RULES,
                    MoveGrammar.RULES,
                    WindowGrammar.RULES,
                    FileGrammar.RULES,
                    ChoiceGrammar.RULES,
                    ThingGrammar.RULES,
                    PageGrammar.RULES,
                    DialogGrammar.RULES,
                    ControlsByPurpose.RULES,
                    KeyGrammar.LETTERS,
                    FieldGrammar.RULES,
                    BY_CLICKING,
                    SelectGrammar.RULES,
                    KeyGrammar.RULES,
                    PointerGrammar.RULES,
                    OpenCloseGrammar.RULES,
                    ThingsToOpen.RULES)
            .flatMap(List::stream)
            .toList();

    private ActionGrammar() {}

    /** The intents of a sentence that says what is done, or nothing if it does not. */
    public static Optional<List<Intent>> parse(String sentence, MaskedText step) {
        String rest = LEAD.matcher(sentence).replaceFirst("");
        if (NOT_DONE.matcher(rest).matches()) {
            return Acts.one(new Intent.Nothing());
        }
        String plain = MANNER.matcher(PURPOSE.matcher(rest).replaceFirst("")).replaceFirst("");
        Matcher times = TIMES.matcher(plain);
        if (times.find()) {
            // what follows a name would be taken for a part of its phrase
            int count = number(times.group("times"));
            Optional<List<Intent>> once = apply(bare(times.replaceFirst("")), step);
            if (once.isPresent()) {
                return once.map(intents -> repeated(intents, count));
            }
        }
        Matcher timesByMeans = TIMES_BY_MEANS.matcher(plain);
        if (timesByMeans.find()) {
            int count = number(timesByMeans.group("times"));
            Optional<List<Intent>> once = apply(bare(timesByMeans.replaceFirst("")), step)
                    .filter(intents -> intents.stream().allMatch(ActionGrammar::isClick));
            if (once.isPresent()) {
                return once.map(intents -> repeated(intents, count));
            }
        }
        Optional<List<Intent>> withoutManner = MANNER.matcher(rest).find()
                ? apply(bare(rest), step).filter(ActionGrammar::isOfAKind)
                : Optional.empty();
        if (withoutManner.isPresent()) {
            return withoutManner;
        }
        Optional<List<Intent>> whole = apply(rest, step);
        return whole.isPresent() || plain.equals(rest) ? whole : apply(bare(plain), step);
    }

    private static boolean isClick(Intent intent) {
        return intent instanceof Act act && (act.verb() == Verb.CLICK || act.verb() == Verb.PRESS);
    }

    /** A noun ends the target, so what came after it was no part of a name: "the button again", not "Play again". */
    private static boolean isOfAKind(List<Intent> intents) {
        return intents.stream()
                .allMatch(intent -> intent instanceof Act act
                        && act.target() != null
                        && act.target().kind() != null);
    }

    /**
     * {@code sets a tip of 20% by clicking the "20%" button}: any other button would leave out how much it is, and one that an
     * attribute tells must show it.
     */
    private static Optional<List<Intent>> ofASum(List<Intent> clicks, String sum) {
        List<Intent> all = new ArrayList<>();
        for (Intent click : clicks) {
            @Nullable Phrase button = click instanceof Act act ? act.target() : null;
            boolean isCalledSo =
                    button != null && button.name() != null && button.name().contains(sum);
            if (button == null || !isCalledSo && (button.name() != null || !button.isReferenced())) {
                return Optional.empty();
            }
            if (!isCalledSo) {
                all.add(new Intent.Expect(Claim.SHOWS, button, sum, null, Match.WORDS, false));
            }
            all.add(click);
        }
        return Optional.of(all);
    }

    /** A button that is called as the thing itself needs no other sign that it is the thing's. */
    private static Optional<List<Intent>> clickOf(Rule.Match match) {
        Phrase thing = Phrase.named(match.literal());
        return match.phrase("a")
                .filter(button -> button.within() == null)
                .map(button -> match.literal().equals(button.name()) ? button : button.in(thing))
                .map(button -> List.of(new Act(Verb.CLICK, button, null, null, 1)));
    }

    private static String bare(String sentence) {
        return MANNER.matcher(sentence).replaceFirst("");
    }

    /** What is done without the person who does it. */
    public static String withoutPerson(String sentence) {
        return LEAD.matcher(sentence).replaceFirst("");
    }

    private static Optional<List<Intent>> apply(String sentence, MaskedText step) {
        return Rule.first(RULES, sentence, step);
    }

    /** How often a sentence says that something is done; 1 where it does not say. */
    static int times(String sentence) {
        Matcher times = TIMES.matcher(sentence);
        return times.find() ? number(times.group("times")) : 1;
    }

    /** The sentence without how often. */
    static String once(String sentence) {
        return TIMES.matcher(sentence).replaceFirst("");
    }

    private static int number(String words) {
        String first = words.toLowerCase(Locale.ROOT).replace(" times", "");
        return switch (first) {
            case "once" -> 1;
            case "twice" -> 2;
            case "multiple", "several" -> 3;
            default -> Numbers.parse(first);
        };
    }

    private static List<Intent> repeated(List<Intent> intents, int count) {
        return intents.stream().allMatch(Act.class::isInstance)
                ? intents.stream()
                        .<Intent>map(intent -> ((Act) intent).repeated(count))
                        .toList()
                : Acts.times(count, intents);
    }
}
