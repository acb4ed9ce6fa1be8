package dev.testvibe.pipeline.language.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.words.Nouns;

/** Several controls of which one thing is said: {@code the name field and the "Save" button should be disabled}. */
public final class SeveralSubjects {

    private static final String NOUN =
            "(?:" + Nouns.CONTROL + "|fields?|input|box|text ?area|checkbox|drop-?down|select|slider|section|panel|"
                    + "form|list|table|message|label|heading|title|image|card|counter|display|timer|score|balance|total)";
    private static final String ONE = "(?:the |both |its )?(?:(?:[a-z-]+ ){0,2}(?:«\\d+» )?" + NOUN
            + "(?: «\\d+»)?)(?: " + References.TOKEN + ")*";
    private static final Pattern SEVERAL = Pattern.compile(
            "^(?:both )?" + ONE + "(?:, " + ONE + ")*(?:,? and|,? as well as) " + ONE + "$", Pattern.CASE_INSENSITIVE);
    private static final Pattern NONE_OF_TWO =
            Pattern.compile("^neither (?<one>" + ONE + ") nor (?<other>" + ONE + ")$", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile(",? and |,? as well as |, ", Pattern.CASE_INSENSITIVE);

    /** What can be said of one alone, and of each of several. */
    private static final Pattern OF_EACH = Pattern.compile(
            "^(?:(?:be|become|remain|stay|get)(?: (?:again|both|still|now|all))* (?:empty|cleared|reset|blank|visible|hidden|disabled|enabled|"
                    + "displayed|shown|present|focused|checked|unchecked|selected|required|read-?only|editable|clickable|highlighted|available|invisible|active|inactive|greyed out|grayed out)(?: again)?"
                    + "|(?:be|become|show|display|read|equal|be (?:set|reset|updated) to) «\\d+»|have (?:the )?(?:css )?class «\\d+»|appear|disappear)$",
            Pattern.CASE_INSENSITIVE);

    private SeveralSubjects() {}

    /**
     * The same claim of each of them; nothing where one of them is none.
     *
     * @param judge reads one claim
     */
    public static Optional<List<Intent>> read(Clause clause, Function<Clause, Optional<List<Intent>>> judge) {
        Matcher none = NONE_OF_TWO.matcher(clause.subject());
        if (none.matches() && !clause.denied()) {
            String both = none.group("one") + " and " + none.group("other");
            return read(new Clause(both, clause.predicate(), true, clause.step()), judge);
        }
        if (!SEVERAL.matcher(clause.subject()).matches()
                || !OF_EACH.matcher(clause.predicate()).matches()) {
            return Optional.empty();
        }
        List<Intent> all = new ArrayList<>();
        for (String said : BETWEEN.split(clause.subject().replaceFirst("(?i)^both ", ""))) {
            Matcher article = Pattern.compile("^(?!the |its |«)", Pattern.CASE_INSENSITIVE)
                    .matcher(said);
            Optional<List<Intent>> one = judge.apply(
                    new Clause(article.replaceFirst("the "), clause.predicate(), clause.denied(), clause.step()));
            if (one.isEmpty() || !one.get().stream().allMatch(Expect.class::isInstance)) {
                return Optional.empty();
            }
            all.addAll(one.get());
        }
        return Optional.of(all);
    }
}
