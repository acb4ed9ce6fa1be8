package dev.testvibe.pipeline.language.phrase;

import java.util.Optional;

import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.words.MaskedText;

/** What a sentence says of a subject; {@code denied} is its sense. */
public record Clause(String subject, String predicate, boolean denied, MaskedText step) {

    public Optional<Phrase> phrase() {
        return new PhraseParser(step).parse(subject);
    }

    public Clause affirmed(String otherSubject) {
        return new Clause(otherSubject, predicate, true, step);
    }
}
