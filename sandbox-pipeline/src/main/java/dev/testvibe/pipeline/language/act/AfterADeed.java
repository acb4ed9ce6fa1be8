package dev.testvibe.pipeline.language.act;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.words.Subjects;

/** What is expected once something else is done first: {@code after I follow the "Overview" link the balance should be "5"}. */
public final class AfterADeed {

    private static final String DEED = "(?<deed>" + Subjects.PERSON
            + " (?:click|clicks|follow|follows|press|presses|tap|taps|open|opens|go|goes|return|returns|navigate|navigates)(?: (?:on|back|to))* (?:the |my )?«\\d+»"
            + "(?: (?:link|button|tab|page|menu item|menu entry))?(?: (?:in|on|from|of) the (?:[a-z]+ ){0,3}?(?:menu|navigation|sidebar|page|header|footer|bar))?)";
    private static final List<Pattern> SAID = List.of(
            Pattern.compile("^(?:after|when|once) " + DEED + "(?: again)?,? (?<claim>.+)$", Pattern.CASE_INSENSITIVE),
            Pattern.compile("^(?<claim>.+?),? (?:after|when|once) " + DEED + "(?: again)?$", Pattern.CASE_INSENSITIVE));

    private AfterADeed() {}

    /**
     * Does it, then looks.
     *
     * @param done reads what is done
     * @param claimed reads what is expected
     */
    public static Optional<List<Intent>> parse(
            String sentence,
            Function<String, Optional<List<Intent>>> done,
            Function<String, Optional<List<Intent>>> claimed) {
        return SAID.stream()
                .map(pattern -> pattern.matcher(sentence))
                .filter(Matcher::matches)
                .flatMap(said -> done
                        .apply(said.group("deed"))
                        .flatMap(deed -> claimed.apply(said.group("claim"))
                                .map(claims -> Stream.concat(deed.stream(), claims.stream())
                                        .toList()))
                        .stream())
                .findFirst();
    }
}
