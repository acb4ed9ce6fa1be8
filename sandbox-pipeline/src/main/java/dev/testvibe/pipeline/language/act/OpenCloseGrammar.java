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
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Intent.Reached;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Verb;
import dev.testvibe.pipeline.language.phrase.Acts;
import dev.testvibe.pipeline.language.phrase.PhraseParser;
import dev.testvibe.pipeline.language.phrase.References;
import dev.testvibe.pipeline.language.phrase.Rule;
import dev.testvibe.pipeline.language.words.ConsentWords;
import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.language.words.Subjects;
import dev.testvibe.pipeline.recording.Expectation;

/** What opens and closes parts of a page: {@code open the account menu}, {@code dismiss the welcome banner}. */
public final class OpenCloseGrammar {

    private static final String THING = "(?<thing>(?:[a-z]+ ){0,2}";
    private static final String CLOSABLE = THING
            + "(?:menu|drawer|sidebar|side ?bar|dialog|dialogue|modal|pop-?up|message|error|banner|notification|toast|alert|warning|overlay|notice|greeting|tour|popover|tip))";

    static final List<Rule> RULES = List.of(
            Rule.of(
                    "(?:open|expand|show|reveal)(?:s|ed|ing)? (?:the |my |his |her )?" + THING
                            + "(?:menu|drawer|sidebar|side ?bar|navigation|side ?nav|search (?:field|bar|box)))",
                    OpenCloseGrammar::open),
            Rule.of(
                    "(?:switch|change|go|turn|toggle|set)(?:s|es|ed|d)?(?: (?:the )?(?:page|site|app|application|theme|display|colou?rs?))?(?: back| over)?(?: to)? (?:the )?(?<theme>dark|light|night) (?<noun>theme|mode|design|colou?rs)",
                    OpenCloseGrammar::theme),
            Rule.of(
                    "(?:(?:open|view|show)(?:s|ed)?|(?:go(?:es)?|switch(?:es|ed)?|change[sd]?|move[sd]?|navigate[sd]?) (?:over )?to) (?<a>(?:the |my )?"
                            + "(?!(?:an?|new|next|other|previous|first|second|third|last|browser|same|opened) )(?:«\\d+»|[a-z]+(?: [a-z]+)?) tab)",
                    match -> Acts.act(Verb.CLICK, match)),
            Rule.of(
                    "(?:accept|acknowledge|agree to|agrees to|agreed to|confirm|allow)(?:s|ed|d)? (?:the |this |my |all |all the )?(?<thing>(?:cookies?|privacy|consent|gdpr)(?: (?:use|usage|policy))?(?: (?:notice|banner|message|dialog|popup|pop-up|bar|consent|policy|notification|prompt))?)",
                    OpenCloseGrammar::accept),
            Rule.of(
                    "(?:close|dismiss|hide)(?:s|es|d|ed|ing)? (?:the |this |my |his |her |any )?" + CLOSABLE,
                    OpenCloseGrammar::close));

    private static final List<Rule> CLOSED = List.of(Rule.of(
            "(?:the |this |my |any )?" + CLOSABLE
                    + " (?:(?:has|have) (?:already )?been|was|were|is|are)(?: already)? (?:dismissed|closed|clicked away|hidden)",
            OpenCloseGrammar::closed));

    private OpenCloseGrammar() {}

    /** {@code the user is on the "Orders" tab}: it is clicked, whether it was open or not. */
    private static final Pattern ON_A_TAB = Pattern.compile(
            "^" + Subjects.PERSON
                    + " (?:am|is|are|was|were) (?:already |currently |now )?(?:on|in|at|viewing) (?<tab>the (?:«\\d+»|[a-z]+(?: [a-z]+)?) tab(?: "
                    + References.TOKEN + ")*)$",
            Pattern.CASE_INSENSITIVE);

    /** {@code the user is viewing the "Everything" feed}, which comes by a tab or a link of its name. */
    private static final Pattern ON_A_FEED = Pattern.compile(
            "^" + Subjects.PERSON
                    + " (?:am|is|are|was|were) (?:already |currently |now )?(?:on|in|at|viewing|reading|looking at|browsing) (?:the |my )?(?<name>«\\d+») "
                    + ThingsToOpen.STREAM + "$",
            Pattern.CASE_INSENSITIVE);

    /** {@code the welcome banner has been dismissed}: it is closed where it is still there. */
    public static Optional<List<Intent>> state(String sentence, MaskedText step) {
        Matcher feed = ON_A_FEED.matcher(sentence);
        if (feed.matches()) {
            Phrase name = Phrase.named(step.literal(feed.group("name")));
            return Optional.of(List.of(new Intent.Act(Verb.CLICK, name, null, null, 1)));
        }
        Matcher on = ON_A_TAB.matcher(sentence);
        return on.matches() ? onTab(on.group("tab"), step) : Rule.first(CLOSED, sentence, step);
    }

    private static Optional<List<Intent>> onTab(String said, MaskedText step) {
        return new PhraseParser(step)
                .parse(said)
                .filter(tab -> tab.kind() == Kind.TAB)
                .map(tab -> List.of(new Intent.Act(Verb.CLICK, tab, null, null, 1)));
    }

    private static Optional<List<Intent>> closed(Rule.Match match) {
        return match.phrase("thing").flatMap(thing -> close(match)
                .map(ways -> List.of(new Reached(
                        new Expect(Claim.VISIBLE, thing, null, null, Expectation.Match.EXACT, true), ways, null))));
    }

    private static Optional<List<Intent>> theme(Rule.Match match) {
        String theme = match.group("theme").toLowerCase(Locale.ROOT);
        return command(Stream.of(match.group("noun").toLowerCase(Locale.ROOT), "theme", "mode", "")
                .distinct()
                .map(noun -> button((theme + " " + noun).strip(), null))
                .toList());
    }

    private static Optional<List<Intent>> open(Rule.Match match) {
        List<String> thing = words(match);
        List<Phrase> buttons = new ArrayList<>();
        buttons.add(button("open " + String.join(" ", thing), null));
        buttons.add(button("show " + String.join(" ", thing), null));
        buttons.add(button(String.join(" ", thing), null));
        buttons.add(button(thing.contains("search") ? "search" : "hamburger", null));
        return command(buttons);
    }

    /** Whoever agrees does it by the button of the notice, however lightly that puts it. */
    private static Optional<List<Intent>> accept(Rule.Match match) {
        Optional<Phrase> notice = new PhraseParser(match.step()).parse("the " + String.join(" ", words(match)));
        List<Phrase> buttons = new ArrayList<>(ConsentWords.AGREEING_TO_A_NOTICE.stream()
                .map(words -> button(words + " cookies", null))
                .toList());
        notice.ifPresent(
                place -> ConsentWords.AGREEING_TO_A_NOTICE.forEach(words -> buttons.add(button(words, place))));
        ConsentWords.AGREEING_TO_A_NOTICE.forEach(words -> buttons.add(button(words, null)));
        return command(buttons);
    }

    /** What closes it stands in it, or is named after it. */
    private static Optional<List<Intent>> close(Rule.Match match) {
        String thing = String.join(" ", words(match));
        Optional<Phrase> outer = new PhraseParser(match.step()).parse("the " + thing);
        List<Phrase> buttons = new ArrayList<>();
        buttons.add(button("close " + thing, null));
        buttons.add(button("dismiss " + thing, null));
        outer.ifPresent(place -> {
            buttons.add(button("close", place));
            buttons.add(button("dismiss", place));
            buttons.add(sign("×", place));
            buttons.add(sign("✕", place));
            buttons.add(button("x", place));
            buttons.add(button("ok", place));
        });
        buttons.add(button("dismiss", null));
        buttons.add(button("close", null));
        return command(buttons);
    }

    private static List<String> words(Rule.Match match) {
        return List.of(match.group("thing").toLowerCase(Locale.ROOT).split(" "));
    }

    private static Optional<List<Intent>> command(List<Phrase> buttons) {
        return Optional.of(List.of(new Intent.Command(buttons, false)));
    }

    private static Phrase button(String words, @Nullable Phrase within) {
        return Phrase.of("a button that says “" + words + "”")
                .ofKind(Kind.BUTTON)
                .withWords(words.split(" "))
                .in(within);
    }

    private static Phrase sign(String sign, Phrase within) {
        return Phrase.buttonNamed(sign).in(within);
    }
}
