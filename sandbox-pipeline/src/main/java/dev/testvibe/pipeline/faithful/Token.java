package dev.testvibe.pipeline.faithful;

/**
 * A token of a spec.
 *
 * @param kind what it is
 * @param text the value of a string, the source of a regular expression, otherwise the token as written
 */
record Token(Kind kind, String text) {

    enum Kind {
        WORD,
        NUMBER,
        STRING,
        REGEX,
        MARK
    }

    boolean is(String written) {
        return (kind == Kind.WORD || kind == Kind.MARK) && text.equals(written);
    }
}
