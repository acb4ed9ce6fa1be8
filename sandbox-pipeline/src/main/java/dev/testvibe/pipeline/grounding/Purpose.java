package dev.testvibe.pipeline.grounding;

/**
 * What an element is wanted for: it decides which elements can be meant.
 *
 * @param verb the word that the page's script knows
 * @param visibleOnly whether elements that cannot be seen are left out where others can
 * @param byText whether its own text may locate it; not where the text is what is to be proved
 * @param example whether the first of several that are alike will do
 */
public record Purpose(String verb, boolean visibleOnly, boolean byText, boolean example) {

    public Purpose(String verb, boolean visibleOnly, boolean byText) {
        this(verb, visibleOnly, byText, false);
    }

    /** The same where any one of several that are alike will do. */
    public Purpose ofAnExample() {
        return new Purpose(verb, visibleOnly, byText, true);
    }

    public static final Purpose CLICK = new Purpose("CLICK", true, true);
    public static final Purpose FILL = new Purpose("FILL", true, true);
    public static final Purpose SET = new Purpose("SET", true, true);
    public static final Purpose SELECT = new Purpose("SELECT", true, true);
    public static final Purpose CHECK = new Purpose("CHECK", true, true);
    public static final Purpose TOUCH = new Purpose("ANY", true, true);
    /** Something that is dragged: of several, the one that can be. */
    public static final Purpose DRAG = new Purpose("DRAG", true, true);
    /** An expectation about whether or how it is there. */
    public static final Purpose OBSERVE = new Purpose("ANY", true, true);
    /** An expectation that it is not there, or about a state of what may be hidden. */
    public static final Purpose OBSERVE_HIDDEN = new Purpose("ANY", false, true);
    /** Something that shows a text and is no control. */
    public static final Purpose READ_TEXT = new Purpose("TEXT", true, false);
    /** The same of what may be hidden, located by anything but its text. */
    public static final Purpose READ_HIDDEN = new Purpose("ANY", false, false);
    /** An expectation about its text. */
    public static final Purpose READ = new Purpose("ANY", true, false);
}
