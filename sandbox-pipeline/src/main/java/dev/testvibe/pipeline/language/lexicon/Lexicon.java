package dev.testvibe.pipeline.language.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.language.words.PageWords;

/**
 * Says in English what a step says in another language, so that one set of rules reads both.
 *
 * <p>Literals stay masked and are never touched; words that the lexicon does not know stay as they are, since the page
 * speaks the author's language too.
 */
public final class Lexicon {

    private static final Pattern FIELD = Pattern.compile(
            "(?:(?:form|input|the) )?(?:fields?|labels?|inputs?)(?: names?| labels?)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern VALUE = Pattern.compile(
            "(?:(?:new|updated|changed|entered|test|sample|valid|invalid|input|field) )?(?:values?|data|input|content)(?: to enter)?",
            Pattern.CASE_INSENSITIVE);

    private static final String ENGLISH = "en";
    private static final String FOLDER = "sandbox-pipeline/src/main/resources/dev/testvibe/pipeline/language/lexicon/";
    /** Without a word like these a text is not English, whatever a rule may take its words for. */
    private static final Pattern ENGLISH_WORD = Pattern.compile(
            "\\b(?:the|I|user|should|must|is|are|has|have|sees?|shows?|contains?|clicks?|enters?|fills?|selects?|types?|"
                    + "opens?|press(?:es)?|checks?|waits?)\\b");

    private static final ConcurrentMap<String, Lexicon> LOADED = new ConcurrentHashMap<>();

    private final String language;
    private final @Nullable LexiconGrammar grammar;

    private Lexicon(String language, @Nullable LexiconGrammar grammar) {
        this.language = language;
        this.grammar = grammar;
    }

    /**
     * The lexicon of a Gherkin language such as {@code de}; steps in a language without one are read as English.
     *
     * @throws LexiconException if the file has a mistake; the message gives its line
     */
    public static Lexicon of(String language) {
        return LOADED.computeIfAbsent(language, Lexicon::load);
    }

    private static Lexicon load(String language) {
        String file = language + ".yaml";
        try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
            return in == null
                    ? new Lexicon(language, null)
                    : read(language, file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Lexicon read(String language, String file, String yaml) {
        return new Lexicon(language, new LexiconGrammar(LexiconWords.read(file, yaml)));
    }

    /** The English sentences that a masked step may mean, the likeliest first; nothing where no pattern takes it. */
    public Stream<String> english(String maskedText) {
        if (grammar != null) {
            return grammar.sentences(maskedText);
        }
        return gap().isEmpty() || ENGLISH_WORD.matcher(maskedText).find() ? Stream.of(maskedText) : Stream.empty();
    }

    /** The first reading of a step in English; the step itself where there is none. */
    public String english(MaskedText step) {
        return PageWords.unmark(english(step.text()).findFirst().orElse(step.text()));
    }

    /** Whether the first row of a table of form data only says what its columns are. */
    public boolean areHeadings(List<String> cells) {
        if (cells.size() < 2) {
            return false;
        }
        return grammar == null
                ? FIELD.matcher(cells.get(0)).matches()
                                && VALUE.matcher(cells.get(1)).matches()
                        || cells.get(0).matches("(?i)names?") && cells.get(1).matches("(?i)values?")
                : grammar.areHeadings(cells);
    }

    public boolean isEnglish() {
        return language.equals(ENGLISH) || language.startsWith(ENGLISH + "-");
    }

    /** Why steps in this language cannot be read at all, where that is so, and what to do about it. */
    public Optional<String> gap() {
        return isEnglish() || grammar != null
                ? Optional.empty()
                : Optional.of("steps in the language “" + language + "” are read as English, since there is no lexicon "
                        + FOLDER + language.toLowerCase(Locale.ROOT) + ".yaml; docs/languages.md says how to add one");
    }
}
