package dev.testvibe.pipeline.language.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.phrase.Predicate;
import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.language.words.Numbers;
import dev.testvibe.pipeline.recording.Expectation.Match;

/** What is claimed of the browser's local and session storage. */
final class StoragePredicates {

    private static final Pattern STORAGE =
            Pattern.compile("^(?:the )?(?:browser's )?(?<kind>local|session) ?storage$", Pattern.CASE_INSENSITIVE);
    private static final String ENTRY =
            "(?:an? |the )?(?:(?:entry|item|key)(?: named| called)? )?(?<key>«\\d+»)(?:(?: with(?: the| a)?(?: value)?(?: of)?| set to| equal to| as) (?<value>«\\d+»))?";
    private static final Pattern NEXT_ENTRY =
            Pattern.compile("^" + ENTRY + "(?:(?:, and |, or |, | and | or )(?<rest>.+))?$", Pattern.CASE_INSENSITIVE);

    private static final Pattern KEYED = Pattern.compile(
            "^(?:the )?(?:browser's )?(?<kind>local|session) ?storage (?:key |item |entry |value |value (?:of|for) )?(?:the key )?(?<key>«\\d+»)(?: key| item| entry| value)?$"
                    + "|^(?:the )?(?:(?:key|item|entry|value)(?: of| for)? )?(?:the key )?(?<name>«\\d+»)(?: key| item| entry| value)? (?:in|of|from) (?:the )?(?:browser's )?(?<of>local|session) ?storage$",
            Pattern.CASE_INSENSITIVE);

    private static final String OF_A_NOUN = "(?:the |an? )?" + Numbers.NO_NUMBER + "[a-z]+(?: [a-z]+)? «\\d+»";

    static final List<Predicate> PREDICATES = List.of(
            Predicate.of(
                    "(?:be(?: set to| equal to)?|equal|become|have (?:the |a )?value(?: of)?|(?:be )?(?:updated?|changed?) to|contain the value|hold the value) {lit}",
                    StoragePredicates::valued),
            Predicate.of(
                    "(?:contain|include|have|hold|store) (?<texts>" + OF_A_NOUN + "(?:(?: with| and|,| and with) "
                            + OF_A_NOUN + ")+)",
                    StoragePredicates::keyed),
            Predicate.of(
                    "(?:contain|include|have|hold|store)(?: the)?(?: " + Numbers.NO_NUMBER
                            + "(?!key\\b|entry\\b|item\\b)[a-z]+(?: [a-z]+)?)? (?<texts>«\\d+»(?:(?:, and |, | and )«\\d+»)*)",
                    StoragePredicates::keyed),
            Predicate.of("(?:contain|have|store|hold|include) (?<entries>.+)", StoragePredicates::entries),
            Predicate.of(
                    "(?:contain|have|store|hold|include) (?:an? |the |any )?[a-z]+(?: [a-z]+)?(?: with(?: the)? (?:text|title|name|value)s?)? (?<texts>«\\d+»(?:(?:, and |, | and )«\\d+»)*)",
                    StoragePredicates::texts),
            Predicate.of("(?:be|become|remain|stay) (?:empty|cleared)", found -> any(found, true)),
            Predicate.of("(?:contain|have|hold|include) no(?: [a-z]+){1,2}", found -> any(found, true)));

    private StoragePredicates() {}

    /** {@code the local storage "notes" should contain "Milk"}: a part of what is kept under the key. */
    private static Optional<List<Intent>> keyed(Predicate.Found found) {
        Matcher keyed = KEYED.matcher(found.clause().subject());
        if (!keyed.matches()) {
            return Optional.empty();
        }
        boolean isFirst = keyed.group("key") != null;
        MaskedText step = found.clause().step();
        String key = step.literal(isFirst ? keyed.group("key") : keyed.group("name"));
        String kind = kind(keyed.group(isFirst ? "kind" : "of"));
        boolean denied = found.clause().denied();
        return Optional.of(step.literalsIn(found.matcher().group("texts")).stream()
                .<Intent>map(text -> new Expect(
                        Claim.STORAGE, null, text, kind + key, denied ? Match.ANYWHERE : Match.WORDS, denied))
                .toList());
    }

    /** {@code the value of "theme" in local storage should be "dark"}. */
    private static Optional<List<Intent>> valued(Predicate.Found found) {
        Matcher keyed = KEYED.matcher(found.clause().subject());
        if (!keyed.matches()) {
            return Optional.empty();
        }
        boolean isFirst = keyed.group("key") != null;
        String key = found.clause().step().literal(isFirst ? keyed.group("key") : keyed.group("name"));
        return Optional.of(List.of(new Expect(
                Claim.STORED,
                null,
                found.literal(),
                kind(keyed.group(isFirst ? "kind" : "of")) + key,
                Match.EXACT,
                found.clause().denied())));
    }

    /** {@code contain "a" with value "1" and "b"}; denied: none of them. */
    private static Optional<List<Intent>> entries(Predicate.Found found) {
        Matcher storage = STORAGE.matcher(found.clause().subject());
        if (!storage.matches()) {
            return Optional.empty();
        }
        String kind = kind(storage.group("kind"));
        List<Intent> claims = new ArrayList<>();
        @Nullable String rest = found.matcher().group("entries");
        while (rest != null) {
            Matcher entry = NEXT_ENTRY.matcher(rest);
            if (!entry.matches()) {
                return Optional.empty();
            }
            MaskedText step = found.clause().step();
            @Nullable String value = entry.group("value") == null ? null : step.literal(entry.group("value"));
            claims.add(new Expect(
                    Claim.STORED,
                    null,
                    value,
                    kind + step.literal(entry.group("key")),
                    Match.EXACT,
                    found.clause().denied()));
            rest = entry.group("rest");
        }
        return Optional.of(claims);
    }

    /** {@code contain todos with text "Milk" and "Bread"}: how they are stored is the application's affair. */
    private static Optional<List<Intent>> texts(Predicate.Found found) {
        Matcher storage = STORAGE.matcher(found.clause().subject());
        if (!storage.matches()) {
            return Optional.empty();
        }
        boolean denied = found.clause().denied();
        return Optional.of(found.clause().step().literalsIn(found.matcher().group("texts")).stream()
                .<Intent>map(text -> new Expect(
                        Claim.STORAGE,
                        null,
                        text,
                        kind(storage.group("kind")),
                        denied ? Match.ANYWHERE : Match.WORDS,
                        denied))
                .toList());
    }

    private static Optional<List<Intent>> any(Predicate.Found found, boolean none) {
        Matcher storage = STORAGE.matcher(found.clause().subject());
        return storage.matches()
                ? Optional.of(List.of(new Expect(
                        Claim.STORAGE,
                        null,
                        null,
                        kind(storage.group("kind")),
                        Match.EXACT,
                        found.clause().denied() != none)))
                : Optional.empty();
    }

    private static String kind(String said) {
        return said.equalsIgnoreCase("session") ? "session:" : "local:";
    }
}
