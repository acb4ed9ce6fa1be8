package dev.testvibe.pipeline.language.lexicon;

/** A mistake in a lexicon; the message begins with file and line. */
public final class LexiconException extends RuntimeException {

    LexiconException(String file, int line, String mistake) {
        super(file + ":" + line + ": " + mistake);
    }
}
