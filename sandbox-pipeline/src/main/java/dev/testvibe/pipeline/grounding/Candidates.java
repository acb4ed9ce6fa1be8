package dev.testvibe.pipeline.grounding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.PlaywrightException;
import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.grounding.PageFrames.Place;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.words.Nouns;

/**
 * What may be meant by a phrase: a script ranks the elements of each document, in one call, and keeps the best.
 *
 * <p>The documents remember them until the next search, by their index.
 */
final class Candidates {

    private static final String SCRIPT = "query => { " + ScriptResource.LIKENESS + " return ("
            + ScriptResource.read(Candidates.class, "ground.js").replace("{to do}", String.join(" ", Nouns.TO_DOS))
            + ")(query); }";
    /** Scores that are no further apart are as good as equal; the script holds it so as well. */
    private static final double TIE = 5;

    private static final ObjectMapper JSON =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    private Candidates() {}

    /** The best of all documents: what is as good in one as in another is not told apart. */
    static List<Placed> of(Phrase phrase, List<Place> places, Purpose purpose) {
        List<Placed> all = new ArrayList<>();
        for (Place place : places) {
            List<Candidate> here = ask(place, phrase, purpose);
            for (int index = 0; index < here.size(); index++) {
                all.add(new Placed(place, index, here.get(index)));
            }
        }
        boolean visibleOnly = purpose.visibleOnly()
                && all.stream().anyMatch(one -> one.candidate().visible());
        double best = all.stream()
                .filter(one -> !visibleOnly || one.candidate().visible())
                .mapToDouble(one -> one.candidate().score())
                .max()
                .orElse(0);
        return places.size() == 1
                ? all
                : all.stream()
                        .filter(one -> !visibleOnly || one.candidate().visible())
                        .filter(one -> one.candidate().score() > best - TIE)
                        .toList();
    }

    private static List<Candidate> ask(Place place, Phrase phrase, Purpose purpose) {
        try {
            Object answer = place.frame().evaluate(SCRIPT, query(phrase, purpose));
            return JSON.convertValue(answer, Answer.class).candidates();
        } catch (PlaywrightException e) {
            if (place.prefix().isEmpty()) {
                throw e;
            }
            // a frame may go while it is looked at
            return List.of();
        }
    }

    private static Map<String, Object> query(Phrase phrase, Purpose purpose) {
        Map<String, Object> query = new HashMap<>(described(phrase));
        query.put("example", purpose.example());
        query.put("verb", purpose.verb());
        query.put("visibleOnly", purpose.visibleOnly());
        query.put("byText", purpose.byText());
        query.put("part", phrase.nounBeforePlace().orElse(null));
        return query;
    }

    private static Map<String, Object> described(Phrase phrase) {
        Map<String, Object> query = new HashMap<>();
        query.put("name", phrase.name());
        query.put("kind", Optional.ofNullable(phrase.kind()).map(Kind::name).orElse(null));
        query.put("words", phrase.words());
        query.put("noun", phrase.noun().orElse(null));
        query.put("all", phrase.all());
        Map<String, List<String>> hints = new HashMap<>();
        phrase.hints().forEach((hint, values) -> hints.put(hint.name(), values));
        query.put("hints", hints);
        query.put("position", phrase.position());
        query.put(
                "within",
                Optional.ofNullable(phrase.within()).map(Candidates::described).orElse(null));
        return query;
    }

    private record Answer(List<Candidate> candidates) {}

    /** A candidate of one of several documents, which knows it by its index. */
    record Placed(Place place, int index, Candidate candidate) {}

    record Candidate(
            String description,
            double score,
            String source,
            boolean visible,
            List<String> selectors,
            List<String> scoped,
            Facts facts) {}

    record Facts(
            boolean outOfReach,
            String tag,
            String type,
            String role,
            boolean textField,
            boolean control,
            boolean checkable,
            List<String> names,
            String text,
            @Nullable String value,
            List<Element.Option> options,
            List<String> classes,
            Map<String, String> attributes) {}
}
