package dev.testvibe.pipeline.language;

import java.util.Optional;

/** What a sentence says of a subject; {@code denied} is its sense. */
record Clause(String subject, String predicate, boolean denied, MaskedText step) {

    Optional<Phrase> phrase() {
        return new PhraseParser(step).parse(subject);
    }

    Clause affirmed(String otherSubject) {
        return new Clause(otherSubject, predicate, true, step);
    }
}
