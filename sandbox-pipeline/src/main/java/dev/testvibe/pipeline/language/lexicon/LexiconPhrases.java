package dev.testvibe.pipeline.language.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.testvibe.pipeline.language.words.PageWords;

/**
 * Says in English which element a noun phrase of another language means: its noun and its place are translated, its own
 * words and literals are kept.
 */
final class LexiconPhrases {

    private static final int LONGEST_NOUN = 5;

    private final Set<String> articles;
    private final Set<String> all;
    private final Set<String> conjunctions;
    private final Set<String> never;
    private final Set<String> prepositions;
    private final List<String> links;
    private final Map<String, String> ordinals = new HashMap<>();
    private final Map<String, String> nouns = new HashMap<>();
    private final Map<String, String> endings = new HashMap<>();

    LexiconPhrases(LexiconWords words) {
        this.articles = wordsOf(words, "article");
        this.all = wordsOf(words, "all");
        this.conjunctions = wordsOf(words, "and");
        this.prepositions = wordsOf(words, "preposition");
        this.never = wordsOf(words, "never");
        this.never.addAll(words.role("filler").stream().map(String::strip).toList());
        this.links = words.role("link").stream()
                .map(String::strip)
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        words.dictionary("ordinals").forEach((word, english) -> ordinals.put(word.strip(), english));
        words.dictionary("nouns").forEach((noun, english) -> {
            boolean endsCompounds = noun.startsWith("-");
            (endsCompounds ? endings : nouns)
                    .put(noun.substring(endsCompounds ? 1 : 0).strip(), english);
        });
    }

    private static Set<String> wordsOf(LexiconWords words, String role) {
        return words.role(role).stream().map(String::strip).collect(Collectors.toCollection(HashSet::new));
    }

    /** The noun with what stands before and behind it. */
    private record Noun(String english, List<String> before, List<String> after) {}

    /** The noun in English, where a phrase is nothing but a noun: {@code der Titel der Seite}. */
    Optional<String> noun(String phrase) {
        Placed placed = place(ForeignText.list(phrase));
        return placed.place().isEmpty()
                ? Optional.ofNullable(nouns.get(lower(String.join(" ", placed.rest()))))
                        .map(noun -> "the " + noun)
                : Optional.empty();
    }

    /** The phrase in English, or nothing where the words are none. */
    Optional<String> english(String phrase) {
        List<String> words = ForeignText.list(phrase);
        Placed placed = place(words);
        List<String> rest = placed.rest();
        if (rest.isEmpty() || rest.stream().map(LexiconPhrases::lower).anyMatch(never::contains)) {
            return Optional.empty();
        }
        Noun noun = noun(rest);
        List<String> names = new ArrayList<>(noun.before());
        names.addAll(noun.after());
        List<String> literals = names.stream().filter(LexiconPhrases::isLiteral).toList();
        if (literals.size() > 1) {
            return severalNames(names, literals, placed.place(), noun);
        }
        List<String> own = names.stream().filter(word -> !isLiteral(word)).toList();
        boolean isDetermined = rest.size() < words.size();
        boolean isJoined = own.stream().map(LexiconPhrases::lower).anyMatch(conjunctions::contains);
        if (isJoined || (!literals.isEmpty() && !own.isEmpty() && !(isDetermined && standsBeside(own, names)))) {
            return Optional.empty();
        }
        return Optional.of(inEnglish(placed.place(), literals, PageWords.mark(own), noun));
    }

    /**
     * Beside a literal the other words count for little when the page is searched: there may be one before it, behind an
     * article, {@code das Produkt «0»}.
     */
    private boolean standsBeside(List<String> own, List<String> names) {
        return own.size() == 1 && !isLiteral(names.get(0)) && !prepositions.contains(lower(own.get(0)));
    }

    private static String inEnglish(String place, List<String> literals, String own, Noun noun) {
        boolean literalLast = !literals.isEmpty() && noun.after().containsAll(literals);
        List<String> english = new ArrayList<>();
        english.add(own.isEmpty() && place.isEmpty() && noun.english().isEmpty() ? "" : "the");
        english.add(place);
        english.addAll(literalLast || noun.english().isEmpty() ? List.of() : literals);
        english.add(own);
        english.add(noun.english());
        english.addAll(literalLast || noun.english().isEmpty() ? literals : List.of());
        english.removeIf(String::isEmpty);
        return String.join(" ", english);
    }

    /** Where among its like an element stands, with the words behind articles, ordinals and words such as "all". */
    private record Placed(String place, List<String> rest) {}

    private Placed place(List<String> words) {
        String place = "";
        int index = 0;
        for (; index < words.size(); index++) {
            String word = lower(words.get(index));
            if (ordinals.containsKey(word)) {
                place = ordinals.getOrDefault(word, "");
            } else if (all.contains(word)) {
                place = "all";
            } else if (!articles.contains(word)) {
                break;
            }
        }
        return new Placed(place, words.subList(index, words.size()));
    }

    private Noun noun(List<String> words) {
        for (int length = Math.min(LONGEST_NOUN, words.size()); length > 0; length--) {
            String english = nouns.get(lower(String.join(" ", words.subList(0, length))));
            if (english != null) {
                return new Noun(english, List.of(), unlinked(words.subList(length, words.size())));
            }
        }
        int end = isLiteral(words.get(words.size() - 1)) ? words.size() - 1 : words.size();
        for (int length = Math.min(LONGEST_NOUN, end); length > 0; length--) {
            String english = nouns.get(lower(String.join(" ", words.subList(end - length, end))));
            if (english != null) {
                return new Noun(english, words.subList(0, end - length), words.subList(end, words.size()));
            }
        }
        return compound(words, end).orElseGet(() -> new Noun("", words, List.of()));
    }

    /** {@code Passwortfeld} and {@code Login-Button}: the last part says the kind, the rest is a name. */
    private Optional<Noun> compound(List<String> words, int end) {
        if (end == 0) {
            return Optional.empty();
        }
        String last = words.get(end - 1);
        return endings.keySet().stream()
                .filter(ending -> lower(last).endsWith(ending) && last.length() > ending.length())
                .max(Comparator.comparing(String::length))
                .map(ending -> {
                    List<String> before = new ArrayList<>(words.subList(0, end - 1));
                    String name =
                            last.substring(0, last.length() - ending.length()).replaceAll("-$", "");
                    before.add(name);
                    return new Noun(endings.getOrDefault(ending, ""), before, words.subList(end, words.size()));
                });
    }

    /** {@code botón de la búsqueda}: what only links a name to its noun is no part of the name. */
    private List<String> unlinked(List<String> words) {
        String text = lower(String.join(" ", words)) + " ";
        for (String link : links) {
            if (text.startsWith(link + " ") && text.length() > link.length() + 1) {
                List<String> rest = words.subList(ForeignText.list(link).size(), words.size());
                return articles.contains(lower(rest.get(0))) && rest.size() > 1 ? rest.subList(1, rest.size()) : rest;
            }
        }
        return words;
    }

    private Optional<String> severalNames(List<String> names, List<String> literals, String place, Noun noun) {
        boolean onlyNames = names.stream().allMatch(word -> isLiteral(word) || conjunctions.contains(lower(word)));
        if (!onlyNames || !(place.isEmpty() || place.equals("all"))) {
            return Optional.empty();
        }
        int last = literals.size() - 1;
        String list = String.join(", ", literals.subList(0, last)) + " and " + literals.get(last);
        return Optional.of(("the " + list + " " + noun.english()).strip());
    }

    /** Words that are a name as a whole, such as the name of a page. */
    Optional<String> pageWords(String words) {
        List<String> list = new ArrayList<>(ForeignText.list(words));
        while (list.size() > 1 && articles.contains(lower(list.get(0)))) {
            list.remove(0);
        }
        boolean isNone = list.stream().anyMatch(word -> isLiteral(word) || never.contains(lower(word)));
        return isNone ? Optional.empty() : Optional.of(PageWords.mark(list));
    }

    /** What is counted, in English; a word that is no control counts as it is, or as "items" if it has accents. */
    Optional<String> counted(String words) {
        String noun = lower(words);
        boolean isWord = !noun.contains(" ") && !isLiteral(noun) && !never.contains(noun);
        return Optional.ofNullable(nouns.get(noun))
                .or(() -> isWord ? Optional.of(noun.matches("[a-z]+") ? noun : "items") : Optional.empty());
    }

    private static boolean isLiteral(String word) {
        return word.startsWith("«");
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
