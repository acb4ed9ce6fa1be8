package dev.testvibe.pipeline.language.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the patterns of one lexicon make of a sentence. */
final class LexiconGrammar {

    /** Nouns of what is on or off, and of other controls: "activated" says something else of each. */
    private static final Pattern IS_BOX = Pattern.compile("\\b(?:checkbox|switch|radio button)(?:es|s)?(?: «\\d+»)?$");

    private static final Pattern IS_CONTROL =
            Pattern.compile("\\b(?:button|link|field|dropdown|slider|tab|text area)s?(?: «\\d+»)?$");

    private final LexiconWords words;
    private final LexiconPhrases phrases;
    private final Map<LexiconPattern, String> phrasePatterns;
    private final Map<LexiconPattern, String> sentencePatterns;
    private final Pattern lead;
    private final Pattern joint;

    LexiconGrammar(LexiconWords words) {
        this.words = words;
        this.phrases = new LexiconPhrases(words);
        this.phrasePatterns = words.patterns("phrases");
        this.sentencePatterns = words.patterns("sentences");
        this.lead = anyOf(words.role("lead"), "^(?:", ")");
        this.joint = anyOf(words.role("and"), "(?<= )(?:, )?(?:", ")|(?<= ), ");
    }

    private static Pattern anyOf(List<String> words, String before, String after) {
        return Pattern.compile(
                words.stream().map(Pattern::quote).collect(Collectors.joining("|", before, after)),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** What a masked step may mean; words that say nothing are dropped only if it cannot be read with them. */
    Stream<String> sentences(String maskedText) {
        String text = ForeignText.words(maskedText);
        String bare = withoutFillers(text);
        return bare.equals(text)
                ? sentence(text)
                : Stream.concat(sentence(text), Stream.of(bare).flatMap(this::sentence));
    }

    private String withoutFillers(String text) {
        String rest = " " + text;
        for (String filler : words.role("filler")) {
            rest = rest.replaceAll("(?iu) " + Pattern.quote(filler), " ");
        }
        return rest.substring(1);
    }

    private Stream<String> sentence(String text) {
        return Stream.concat(whole(text), Stream.of(text).flatMap(this::joined));
    }

    private Stream<String> whole(String text) {
        String plain = lead.matcher(text.replace(", ", "")).replaceFirst("");
        return translations(sentencePatterns, plain);
    }

    private Stream<String> joined(String text) {
        return joint.matcher(text).results().flatMap(found -> whole(text.substring(0, found.start()))
                .flatMap(left -> sentence(text.substring(found.end())).map(right -> left + " and " + right)));
    }

    private Stream<String> translations(Map<LexiconPattern, String> patterns, String text) {
        return patterns.entrySet().stream()
                .flatMap(one -> one.getKey().match(text).flatMap(fields -> filled(one.getValue(), fields)).stream());
    }

    /** The English with its fields filled, or nothing where one holds what it cannot. */
    private Optional<String> filled(String english, Map<String, String> fields) {
        String sentence = english;
        for (Map.Entry<String, String> field : fields.entrySet()) {
            Optional<String> value = value(field.getKey(), field.getValue());
            if (value.isEmpty()) {
                return Optional.empty();
            }
            sentence = sentence.replace("<" + field.getKey() + ">", value.get());
        }
        return Optional.of(sentence);
    }

    private Optional<String> value(String field, String text) {
        return switch (field) {
            case "element", "element2" -> phrase(text);
            case "box" -> phrase(text).filter(english -> IS_BOX.matcher(english).find());
            case "control" ->
                phrase(text).filter(english -> IS_CONTROL.matcher(english).find());
            case "words" -> phrases.pageWords(text);
            case "noun" -> phrases.counted(text);
            case "state", "state2" -> Optional.of(translated("states", text));
            case "number" -> Optional.of(translated("numbers", text));
            case "key" ->
                Optional.of(Stream.of(text.split("\\s*\\+\\s*", -1))
                        .map(key -> translated("keys", key))
                        .collect(Collectors.joining("+")));
            default -> Optional.of(text);
        };
    }

    private String translated(String section, String text) {
        return words.dictionary(section).getOrDefault(ForeignText.key(text), text);
    }

    private Optional<String> phrase(String text) {
        return phrases.noun(text)
                .or(() -> translations(phrasePatterns, text + " ").findFirst())
                .or(() -> phrases.english(text));
    }

    boolean areHeadings(List<String> cells) {
        return translated("headings", cells.get(0)).equals("field")
                && translated("headings", cells.get(1)).equals("value");
    }
}
