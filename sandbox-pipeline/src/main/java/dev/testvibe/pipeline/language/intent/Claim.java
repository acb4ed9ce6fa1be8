package dev.testvibe.pipeline.language.intent;

/** What is claimed of an element or of the page. */
public enum Claim {
    VISIBLE,
    EXISTS,
    /** Shows a text, whatever way the element shows one: as text, value or chosen option. */
    SHOWS,
    TEXT,
    /** Of a thing: bears a text of its own, such as a badge. */
    MARKED,
    VALUE,
    PLACEHOLDER,
    EMPTY,
    ENABLED,
    CHECKED,
    /** A state named by an adjective, such as selected or active. */
    STATE,
    FOCUSED,
    CSS_CLASS,
    ATTRIBUTE,
    CSS,
    /** What people call its colour; {@code detail} is what is coloured, or null for whatever of it is. */
    COLOUR,
    COUNT,
    AT_LEAST,
    AT_MOST,
    ADDED,
    /** Was there before the latest actions, and is there no more. */
    REMOVED,
    UNCHANGED,
    /**
     * A number that grew by what {@code value} says since before the latest actions, or to it where {@code detail} is
     * {@code to}.
     */
    RAISED,
    /** The same of one that shrank. */
    LOWERED,
    URL,
    TITLE,
    /** Which page is open, by what the site calls it; by the thing that it is of where {@code detail} is not null. */
    PAGE,
    DIALOG,
    STORED,
    /** Some entry of the storage holds a text; no value: any entry at all. */
    STORAGE,
    /** A thing is kept in the storage that {@code detail} names; as what {@code value} says, where it does. */
    KEPT,
    /** A thing that was kept there is there no more. */
    DROPPED,
    SOURCE,
    /** The texts of several elements, in their order; the values are in {@link Intent.Expect#values()}. */
    LISTED,
    /** The texts of things that are shown, and there is no other of their like; the values are in {@link Intent.Expect#values()}. */
    ONLY,
    /** Somebody is logged in. */
    LOGGED_IN,
    /** A stage of a form that is filled in step by step is open, by its number or by what it is called; {@code detail} is what it is a stage of, or null. */
    STAGE,
    /** What the cell of a row shows under a column, which {@code detail} names. */
    IN_COLUMN,
    GREATER,
    NUMBER_AT_LEAST,
    LESS,
    NUMBER_AT_MOST,
    /** A place or a size in pixels; {@code detail} is the measure. */
    MEASURE,
    IN_VIEWPORT,
    /** A cookie, which {@code detail} names; no value: that it is set. */
    COOKIE,
    /** A file was downloaded, under the name that {@code value} is where it is not null. */
    DOWNLOAD,
    /** A new window or tab, with the address that {@code value} is where it is not null. */
    WINDOW
}
