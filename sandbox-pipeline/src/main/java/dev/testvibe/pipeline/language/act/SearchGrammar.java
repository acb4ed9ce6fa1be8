package dev.testvibe.pipeline.language.act;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.UseForm;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.phrase.PhraseParser;
import dev.testvibe.pipeline.language.phrase.References;
import dev.testvibe.pipeline.language.words.MaskedText;

/** A search in a field that an attribute tells: {@code searches for "tea" in the search field with id "q"}. */
public final class SearchGrammar {

    private static final Pattern IN_FIELD = Pattern.compile(
            "^(?:search(?:es|ed|ing)?|look(?:s|ed|ing)?)(?: (?:for|up|by))?(?: (?:the|an?))?(?: [a-z]+){0,2} (?<value>«\\d+») (?:in|into|using|with|via|through|by|on)(?: (?:typing|entering) (?:it )?(?:in|into))? (?<field>(?:the |an? )?(?:[a-z-]+ ){0,3}?(?:field|input|box|bar|search)(?: element)?(?: "
                    + References.TOKEN + ")+)$",
            Pattern.CASE_INSENSITIVE);

    private SearchGrammar() {}

    /** @param sentence without its person */
    public static Optional<List<Intent>> parse(String sentence, MaskedText step) {
        Matcher search = IN_FIELD.matcher(sentence);
        return search.matches()
                ? new PhraseParser(step)
                        .parse(search.group("field"))
                        .map(field -> List.of(new UseForm(
                                List.of(new UseForm.Field(
                                        field.ofKind(Kind.FIELD), step.literal(search.group("value")))),
                                FormGrammar.SEARCH_BUTTONS,
                                null)))
                : Optional.empty();
    }
}
