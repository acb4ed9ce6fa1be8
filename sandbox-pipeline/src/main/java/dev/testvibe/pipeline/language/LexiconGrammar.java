package dev.testvibe.pipeline.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.testvibe.pipeline.language.LexiconFile.Alternative;
import dev.testvibe.pipeline.language.LexiconFile.Entry;

/** The patterns of one lexicon, read from its file, and what they make of a sentence. */
final class LexiconGrammar {

    private static final Set<String> SECTIONS = new LinkedHashSet<>(List.of(
            "words", "grammar", "ordinals", "numbers", "nouns", "states", "keys", "headings", "phrases", "sentences"));
    private static final Pattern FIELD = Pattern.compile("<([a-z0-9]+)>");
    private static final String PHRASE = "(?:\\S+ )+?";
    /** Nouns of what is on or off, and of other controls: "activated" says something else of each. */
    private static final Pattern IS_BOX = Pattern.compile("\\b(?:checkbox|switch|radio button)(?:es|s)?(?: «\\d+»)?$");

    private static final Pattern IS_CONTROL =
            Pattern.compile("\\b(?:button|link|field|dropdown|slider|tab|input|text area)s?(?: «\\d+»)?$");
    private static final String LITERAL = MaskedText.LITERAL + " ";

    /** A pattern with the English that it means. */
    private record Translation(String english, LexiconPattern pattern) {}

    private final LexiconFile file;
    private final Map<String, String> states;
    private final Map<String, String> numbers;
    private final Map<String, String> keys;
    private final Map<String, String> known = new LinkedHashMap<>();
    private final Pattern lead;
    private final Pattern joint;
    private final List<String> fillers;
    private final Map<String, String> headings;
    private final LexiconPhrases phrases;
    private final List<Translation> phrasePatterns;
    private final List<Translation> sentencePatterns;

    private LexiconGrammar(LexiconFile file) {
        this.file = file;
        this.states = dictionary("states");
        this.numbers = dictionary("numbers");
        this.keys = dictionary("keys");
        this.headings = dictionary("headings");
        Map<String, List<String>> grammar = new HashMap<>();
        file.section("grammar")
                .forEach(entry -> grammar.put(
                        entry.key(), List.copyOf(dictionary(List.of(entry)).keySet())));
        this.lead = anyOf(grammar, "lead", "^(?:", ")");
        this.joint = anyOf(grammar, "and", "(?<= )(?:, )?(?:", ")|(?<= ), ");
        this.fillers = grammar.getOrDefault("filler", List.of());
        this.phrases = new LexiconPhrases(grammar, dictionary("ordinals"), dictionary("nouns"));
        addFields();
        file.section("words").forEach(this::addGroup);
        this.phrasePatterns = translations("phrases");
        this.sentencePatterns = translations("sentences");
    }

    static LexiconGrammar read(String name, String yaml) {
        return new LexiconGrammar(LexiconFile.read(name, yaml, SECTIONS));
    }

    private static Pattern anyOf(Map<String, List<String>> grammar, String role, String before, String after) {
        return Pattern.compile(
                grammar.getOrDefault(role, List.of()).stream()
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", before, after)),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    // ---- the file
    // ----------------------------------------------------------------------------------------------------

    /** The words of a section, each with the English key that it stands under. */
    private Map<String, String> dictionary(String section) {
        return dictionary(file.section(section));
    }

    private Map<String, String> dictionary(List<Entry> entries) {
        Map<String, String> dictionary = new LinkedHashMap<>();
        for (Entry entry : entries) {
            LexiconFile.words(entry).forEach(word -> {
                if (word.text().isEmpty()) {
                    throw file.mistake(word.line(), "a word is missing beside “|”");
                }
                String before = dictionary.put(ForeignText.key(word.text()), entry.key());
                if (before != null) {
                    throw file.mistake(word.line(), "“" + word.text() + "” stands under “" + before + "” already");
                }
            });
        }
        return dictionary;
    }

    private void addFields() {
        known.put("element", field("element", PHRASE));
        known.put("element2", field("element2", PHRASE));
        known.put("box", field("box", PHRASE));
        known.put("control", field("control", PHRASE));
        known.put("words", field("words", PHRASE));
        known.put("noun", field("noun", "(?:\\S+ ){1,3}?"));
        known.put("text", field("text", LITERAL));
        known.put("text2", field("text2", LITERAL));
        known.put("value", field("value", "(?:" + MaskedText.LITERAL + "|-?[$€£]?-?\\d+(?:[.,]\\d+)*%?) "));
        known.put("address", field("address", "(?:https?://\\S+|/\\S*) "));
        known.put("number", field("number", "(?:\\d+ |" + oneOf(numbers) + ")"));
        known.put("state", field("state", oneOf(states)));
        known.put("state2", field("state2", oneOf(states)));
        String key = "(?:" + oneOf(keys).replace(" ", "") + "|[a-z0-9]|f\\d{1,2})";
        known.put("key", field("key", key + "(?: ?\\+ ?" + key + ")* "));
    }

    private static String field(String name, String regex) {
        return "(?<" + name + ">" + regex + ")";
    }

    private static String oneOf(Map<String, String> words) {
        return words.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private void addGroup(Entry group) {
        if (known.containsKey(group.key())) {
            throw file.mistake(group.line(), "<" + group.key() + "> is a field; call the group by another name");
        }
        String regex = group.alternatives().stream()
                .map(line -> {
                    Set<String> fields = new LinkedHashSet<>();
                    String part = LexiconPattern.regex(line, known, fields, file);
                    if (!fields.isEmpty()) {
                        throw file.mistake(
                                line.line(),
                                "a group of words holds no field such as <"
                                        + fields.iterator().next() + ">");
                    }
                    return part;
                })
                .collect(Collectors.joining("|", "(?:", ")"));
        known.put(group.key(), regex);
    }

    private List<Translation> translations(String section) {
        List<Translation> translations = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (Entry entry : file.section(section)) {
            Set<String> wanted = FIELD.matcher(entry.key())
                    .results()
                    .map(field -> field.group(1))
                    .collect(Collectors.toSet());
            for (Alternative line : entry.alternatives()) {
                Integer before = lines.put(ForeignText.key(line.text()), line.line());
                if (before != null) {
                    throw file.mistake(line.line(), "the same pattern stands in line " + before);
                }
                LexiconPattern pattern = LexiconPattern.of(line, known, file);
                if (!pattern.fields().equals(wanted)) {
                    throw file.mistake(
                            line.line(),
                            "the fields of “" + line.text() + "” and of “" + entry.key() + "” are not the same");
                }
                translations.add(new Translation(entry.key(), pattern));
            }
        }
        return List.copyOf(translations);
    }

    // ---- a sentence
    // --------------------------------------------------------------------------------------------------

    /** What a masked step may mean; words that say nothing are dropped only if it cannot be read with them. */
    Stream<String> sentences(String maskedText) {
        String words = ForeignText.words(maskedText);
        String bare = without(fillers, words);
        return bare.equals(words)
                ? sentence(words)
                : Stream.concat(sentence(words), Stream.of(bare).flatMap(this::sentence));
    }

    private static String without(List<String> fillers, String words) {
        String rest = " " + words;
        for (String filler : fillers) {
            rest = rest.replaceAll("(?iu) " + Pattern.quote(filler), " ");
        }
        return rest.substring(1);
    }

    private Stream<String> sentence(String words) {
        return Stream.concat(whole(words), Stream.of(words).flatMap(this::joined));
    }

    private Stream<String> whole(String words) {
        String plain = lead.matcher(words.replace(", ", "")).replaceFirst("");
        return sentencePatterns.stream().flatMap(one -> render(one, plain).stream());
    }

    private Stream<String> joined(String words) {
        return joint.matcher(words).results().flatMap(found -> whole(words.substring(0, found.start()))
                .flatMap(left -> sentence(words.substring(found.end())).map(right -> left + " and " + right)));
    }

    private Optional<String> render(Translation translation, String words) {
        Optional<Map<String, String>> fields = translation.pattern().match(words);
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        String english = translation.english();
        for (Map.Entry<String, String> field : fields.get().entrySet()) {
            Optional<String> value = value(field.getKey(), field.getValue());
            if (value.isEmpty()) {
                return Optional.empty();
            }
            english = english.replace("<" + field.getKey() + ">", value.get());
        }
        return Optional.of(english);
    }

    private Optional<String> value(String field, String words) {
        return switch (field) {
            case "element", "element2" -> phrase(words + " ");
            case "box" ->
                phrase(words + " ").filter(english -> IS_BOX.matcher(english).find());
            case "control" ->
                phrase(words + " ")
                        .filter(english -> IS_CONTROL.matcher(english).find());
            case "words" -> phrases.pageWords(words);
            case "noun" -> phrases.counted(words);
            case "state", "state2" -> Optional.ofNullable(states.get(ForeignText.key(words)));
            case "number" -> Optional.of(numbers.getOrDefault(ForeignText.key(words), words));
            case "key" -> Optional.of(key(words));
            default -> Optional.of(words);
        };
    }

    private Optional<String> phrase(String words) {
        return phrases.noun(words)
                .or(() -> phrasePatterns.stream()
                        .flatMap(one -> render(one, words).stream())
                        .findFirst())
                .or(() -> phrases.english(words));
    }

    private String key(String words) {
        return Stream.of(words.split("\\s*\\+\\s*", -1))
                .map(part -> keys.getOrDefault(ForeignText.key(part), part))
                .collect(Collectors.joining("+"));
    }

    boolean areHeadings(List<String> cells) {
        return "field".equals(headings.get(ForeignText.key(cells.get(0))))
                && "value".equals(headings.get(ForeignText.key(cells.get(1))));
    }
}
