package dev.testvibe.pipeline.language.claim;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Intent.Reached;
import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.recording.Expectation.Match;

/** What is given to be alone in its place: {@code the list contains only one task "Tea"}. It is made so, and nothing else may be there. */
public final class HeldAlone {

    private static final Pattern ALONE = Pattern.compile(
            "^(?<holds>(?:the |my |his |her |their )?(?:[a-z]+ )?[a-z]+ (?:already )?(?:contains|has|holds|lists)) "
                    + "(?:(?:only|just|exactly) (?:one|an?|the|1)|a single|one single) (?<thing>(?:[a-z]+ )?[a-z]+) (?<name>«\\d+»)$",
            Pattern.CASE_INSENSITIVE);

    private HeldAlone() {}

    /** @param reader reads that it is there */
    public static Optional<List<Intent>> parse(
            String sentence, MaskedText step, Function<String, Optional<List<Intent>>> reader) {
        Matcher alone = ALONE.matcher(sentence);
        if (!alone.matches()) {
            return Optional.empty();
        }
        Expect only = new Expect(
                Claim.ONLY, null, null, null, Match.EXACT, false, List.of(step.literal(alone.group("name"))));
        return reader.apply(alone.group("holds") + " the " + alone.group("thing") + " " + alone.group("name"))
                .filter(made -> made.stream().allMatch(Reached.class::isInstance))
                .map(made -> Stream.concat(made.stream(), Stream.of(only)).toList());
    }
}
