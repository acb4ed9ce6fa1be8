package dev.testvibe.pipeline.language.phrase;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Phrase.Hint;
import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.language.words.PageWords;
import dev.testvibe.pipeline.language.words.PhraseWords;
import dev.testvibe.pipeline.language.words.Subjects;

/** Reads a noun phrase, or says that the words are none. */
public final class PhraseParser {

    private static final int MOST_WORDS = 8;

    private static final Pattern WITHIN = Pattern.compile(
            "^(?<inner>.+?) (?:in|inside|within|under|underneath|on|from|of|at) (?<outer>(?:the|an?|its|this|my|his|her|their|your|our|each|every) .+)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_EACH = Pattern.compile("^(?:each|every) ", Pattern.CASE_INSENSITIVE);
    /** {@code the "Edit" button of Ann Brook}: a name with capitals says whose it is as a quoted one does. */
    private static final Pattern OF_A_NAME = Pattern.compile(
            "^(?<inner>.+?) (?:for|of|next to|beside|near|belonging to) (?<name>\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){0,2})$");

    private static final Set<Kind> BESIDE_A_NAME = Set.of(Kind.BUTTON, Kind.LINK, Kind.CHECKBOX, Kind.RADIO);

    /** {@code the All link}. */
    private static final Pattern CALLED_ALL = Pattern.compile("[Tt]he All\\b");

    private static final Pattern WRITTEN_AS_NAME = Pattern.compile("[Tt]he (?<name>\\p{Lu}[\\p{L}-]*)(?= |$)");

    /** {@code the Active filter}: what is clicked to see those alone; a filter by a price is a field. */
    private static final Pattern CALLED_FILTER = Pattern.compile("(?:[Tt]he )?\\p{Lu}[\\p{L}-]+ filter");

    /** {@code the product's price} and {@code "Tea"'s price}: the price of the product. */
    private static final Pattern POSSESSIVE = Pattern.compile(
            "^(?<owner>(?:(?:the|my|this|that|its) )?(?:[a-z]+(?: [a-z]+)?|(?:[a-z]+ )?«\\d+»))['’]s (?<what>[a-z]+(?: [a-z]+){0,2}(?: «\\d+»)?)$",
            Pattern.CASE_INSENSITIVE);

    /** {@code the total shown in the element with id "total"}: what shows it is the element. */
    private static final Pattern SHOWN_IN = Pattern.compile(
            "^[^«⟦]+ (?:displayed|shown|located|found|present) (?:in|on|at|inside|within) (?<element>(?:the |an? )?[^«⟦]*⟦[A-Z_]+:\\d+⟧)$",
            Pattern.CASE_INSENSITIVE);

    /** {@code the table with prices and names}: what it holds is what it is called. */
    private static final Pattern HOLDER = Pattern.compile(
            "^(?:the |an? )?(?<noun>table|list|form|section|dialog|menu|grid|panel) (?:with|of|for|containing|showing) (?<words>(?:the )?[a-z]+(?:(?:,? and |, | )[a-z]+){0,4})$",
            Pattern.CASE_INSENSITIVE);

    /** What the header of a page is called beside that. */
    private static final Set<String> OF_PAGES =
            Set.of("page", "site", "website", "main", "top", "app", "application", "global", "sticky", "navigation");

    /** {@code has packed the "Tea"}: a deed and no thing. */
    private static final Pattern DONE_WITH = Pattern.compile(
            "^(?!(?:need|feed|speed|seed)\\b)[a-z]+(?:ed|ought|aken|iven|rown) (?:the|an?|my|his|her|their)(?: |$)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LITERAL = Pattern.compile(MaskedText.LITERAL);
    /** There is one at most, whatever it is called. */
    private static final Pattern FOCUSED = Pattern.compile(
            "(?:the )?(?:currently )?focus(?:s)?ed (?:(?:input|text|edit) )?(?:field|input|text ?box|text ?area|control)"
                    + "|(?:the )?(?:input |text )?field (?:that has|with|in|having) (?:the )?focus",
            Pattern.CASE_INSENSITIVE);

    private static final Set<Kind> NAMED_AFTER_THE_NOUN = Set.of(
            Kind.BUTTON,
            Kind.LINK,
            Kind.TAB,
            Kind.CHECKBOX,
            Kind.RADIO,
            Kind.SELECT,
            Kind.SLIDER,
            Kind.FIELD,
            Kind.OPTION,
            Kind.DIALOG,
            Kind.FORM,
            Kind.TABLE,
            Kind.LIST,
            Kind.ELEMENT,
            Kind.IMAGE,
            Kind.FRAME);

    /** {@code I buy "Tea"} is a sentence, and names nothing. */
    private static final Pattern SOMEBODY_DOES = Pattern.compile("^(?:I|we|he|she|they|you) [a-z]");

    private static final Set<String> OTHERS = Set.of("other", "remaining");

    private final MaskedText step;

    public PhraseParser(MaskedText step) {
        this.step = step;
    }

    public Optional<Phrase> parse(String said) {
        String part = PlainPhrases.of(said);
        if (SOMEBODY_DOES.matcher(part).find()) {
            return Optional.empty();
        }
        if (FOCUSED.matcher(part).matches()) {
            return Optional.of(Phrase.of(part).ofKind(Kind.FIELD).by(Hint.CSS, ":focus"));
        }
        String folded = References.foldWithin(PlainPhrases.ofThePage(part));
        Matcher shownIn = SHOWN_IN.matcher(folded);
        if (shownIn.matches()) {
            return parse(shownIn.group("element"));
        }
        Matcher holder = HOLDER.matcher(folded);
        if (holder.matches()) {
            return describe(
                    holder.group("words").replaceAll("(?i)\\b(?:and|the)\\b|,", " ") + " " + holder.group("noun"),
                    new EnumMap<>(Hint.class),
                    null,
                    false,
                    part);
        }
        Matcher possessive = POSSESSIVE.matcher(folded);
        if (possessive.matches() && !Subjects.isPerson(possessive.group("owner"))) {
            Optional<Phrase> owned = parse("the " + possessive.group("what"));
            Optional<Phrase> owner = parse(possessive.group("owner"));
            if (owned.isPresent() && owner.isPresent()) {
                return Optional.of(nest(owned.get(), owner.get(), folded));
            }
        }
        Map<Hint, List<String>> hints = new EnumMap<>(Hint.class);
        hints.putAll(References.in(folded, step));
        Optional<Phrase> placed = PlacedThings.SAID.stream()
                .map(pattern -> pattern.matcher(folded))
                .filter(Matcher::matches)
                .flatMap(place -> parse(place.group("inner"))
                        .flatMap(inner -> parse(place.group("outer")).map(outer -> nest(inner, outer, folded)))
                        .stream())
                .findFirst();
        if (placed.isPresent()) {
            return placed;
        }
        Matcher ofAName = OF_A_NAME.matcher(folded);
        if (ofAName.matches()) {
            Optional<Phrase> inner = parse(ofAName.group("inner"))
                    .filter(phrase -> phrase.kind() != null && BESIDE_A_NAME.contains(phrase.kind()));
            if (inner.isPresent()) {
                return Optional.of(nest(inner.get(), Phrase.named(ofAName.group("name")), folded));
            }
        }
        Matcher within = WITHIN.matcher(folded);
        if (within.matches()) {
            Optional<Phrase> inner = parse(within.group("inner"));
            Optional<Phrase> outer = parse(within.group("outer"));
            if (inner.isPresent()
                    && outer.isPresent()
                    && !(inner.get().isVague() && inner.get().kind() == null)) {
                boolean isOfEach = OF_EACH.matcher(within.group("outer")).find();
                return Optional.of(nest(isOfEach ? inner.get().ofAll() : inner.get(), outer.get(), folded));
            }
        }
        String bare = References.without(folded);
        List<String> literals = literalTokens(bare);
        if (literals.size() > 1) {
            return listOfNames(bare, literals, hints);
        }
        return literals.isEmpty() ? plain(bare, hints, folded) : named(bare, literals.get(0), hints, folded);
    }

    /** A reference belongs to the part it stands in; one that follows the outer phrase names the outer element. */
    private Phrase nest(Phrase inner, Phrase outer, String text) {
        return inner.written(step.unmask(References.without(text))).inside(outer);
    }

    private static List<String> literalTokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = LITERAL.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    /** {@code "A", "B" and "C" checkboxes}: one element for each name. */
    private Optional<Phrase> listOfNames(String bare, List<String> literals, Map<Hint, List<String>> hints) {
        Matcher list = Pattern.compile(
                        "^(?:(?:both|all|the) )*(?<before>[a-z -]*?)«\\d+»(?:(?:, and |, | and )«\\d+»)+(?<after>(?: [a-z]+){0,3})$",
                        Pattern.CASE_INSENSITIVE)
                .matcher(bare);
        if (!list.matches()) {
            return Optional.empty();
        }
        String noun = list.group("after").isBlank() ? list.group("before") : list.group("after");
        Kind kind = Kind.endingOf(noun.strip()).map(Kind.Named::kind).orElse(null);
        if (hints.isEmpty()) {
            hints.put(Hint.TEXT, literals.stream().map(step::literal).toList());
        }
        return Optional.of(
                Phrase.of(step.unmask(bare)).ofKind(kind).withHints(hints).ofAll());
    }

    private Optional<Phrase> plain(String bare, Map<Hint, List<String>> hints, String text) {
        return describe(bare, hints, null, false, text);
    }

    private Optional<Phrase> named(String bare, String literal, Map<Hint, List<String>> hints, String text) {
        String name = step.literal(literal);
        String before = bare.substring(0, bare.indexOf(literal)).strip();
        String after = bare.substring(bare.indexOf(literal) + literal.length()).strip();
        Optional<Kind> kind = Kind.endingOf(after.isEmpty() ? before : after).map(Kind.Named::kind);
        Optional<String> selector = QuotedSelector.in(name, kind.orElse(null));
        if (selector.isPresent() && hints.isEmpty()) {
            hints.put(Hint.CSS, List.of(selector.get()));
            return describe((before + " " + after).strip(), hints, null, false, text);
        }
        boolean afterTheNoun = after.isEmpty() && !PhraseWords.content(before).isEmpty();
        boolean isContent =
                afterTheNoun && kind.filter(NAMED_AFTER_THE_NOUN::contains).isEmpty();
        return describe((before + " " + after).strip(), hints, name, isContent, text);
    }

    private Optional<Phrase> describe(
            String description, Map<Hint, List<String>> hints, @Nullable String name, boolean isContent, String text) {
        if (DONE_WITH.matcher(description).find()) {
            return Optional.empty();
        }
        Optional<Kind.Named> kind = CALLED_FILTER.matcher(description).matches()
                ? Optional.of(new Kind.Named(Kind.LINK, "filter", false))
                : Kind.endingOf(description);
        String rest = kind.map(named -> description.substring(
                        0, description.length() - named.noun().length()))
                .orElse(description);
        List<String> words = new ArrayList<>();
        int position = 0;
        boolean isOfEvery = false;
        boolean all = kind.map(Kind.Named::plural).orElse(false)
                || hints.containsKey(Hint.TEST_ID_PREFIX)
                || hints.entrySet().stream()
                        .anyMatch(hint -> hint.getKey() != Hint.CONTAINS
                                && hint.getValue().size() > 1);
        List<String> said = PhraseWords.content(rest);
        for (int index = 0; index < said.size(); index++) {
            String word = said.get(index);
            boolean isAName = index == 0
                    && (word.equals("to") && said.size() <= 2 && (isAField(kind) || PhraseWords.isOfATransfer(said))
                            || kind.isPresent() && isWrittenAsName(word, rest));
            boolean isPartOfAName =
                    index + 1 < said.size() && said.get(index + 1).equals("name");
            boolean isCalledAll =
                    index == 0 && word.equals("all") && CALLED_ALL.matcher(rest).lookingAt();
            boolean isANumber = word.equals("no") && index > 0 && index == said.size() - 1;
            if (isAName || isCalledAll || isANumber || isPartOfAName && PhraseWords.position(word) != 0) {
                words.add(word);
            } else if (PhraseWords.isOfNoPhrase(word)) {
                return Optional.empty();
            } else if (PhraseWords.position(word) != 0) {
                position = PhraseWords.position(word);
            } else if (word.equals("all") || word.equals("each") || word.equals("every") || word.equals("both")) {
                all = true;
                isOfEvery = true;
            } else {
                words.addAll(PageWords.parts(word));
            }
        }
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        boolean isEverySoMany = isOfEvery && (position != 0 || words.contains("except"));
        if (last.equals("times") || isEverySoMany) {
            return Optional.empty();
        }
        all |= kind.isEmpty() && PhraseWords.isPlural(last);
        boolean isOfEveryElement = all
                && name == null
                && hints.isEmpty()
                && OTHERS.containsAll(words)
                && kind.filter(one -> one.kind() == Kind.ELEMENT).isPresent();
        if (isOfEveryElement) {
            // a word that says nothing of one element is what a page may call several of its own
            words.add(kind.get().noun().toLowerCase(Locale.ROOT));
            kind = Optional.empty();
        }
        boolean isOfThePage = name == null && hints.isEmpty() && !all && OF_PAGES.containsAll(words);
        Phrase phrase = new Phrase(
                step.unmask(References.without(text)),
                kind.map(Kind.Named::kind)
                        .map(one -> one == Kind.HEADER && !isOfThePage ? Kind.HEADING : one)
                        .orElse(null),
                name,
                isContent,
                words,
                hints,
                position,
                all,
                null);
        boolean empty = phrase.isVague() && phrase.kind() == null;
        return words.size() > MOST_WORDS || empty ? Optional.empty() : Optional.of(phrase);
    }

    /** {@code the To field}, {@code the No button}: its capital says that the word is what the control is called. */
    private static boolean isWrittenAsName(String word, String description) {
        Matcher written = WRITTEN_AS_NAME.matcher(description);
        return written.lookingAt() && written.group("name").equalsIgnoreCase(word) && PhraseWords.isOfNoPhrase(word);
    }

    /** {@code the to account dropdown}: where money goes to. */
    private static boolean isAField(Optional<Kind.Named> kind) {
        return kind.map(Kind.Named::kind)
                .filter(one -> one == Kind.FIELD || one == Kind.SELECT)
                .isPresent();
    }
}
