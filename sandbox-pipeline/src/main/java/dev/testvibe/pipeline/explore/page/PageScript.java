package dev.testvibe.pipeline.explore.page;

import dev.testvibe.pipeline.grounding.ScriptResource;

/**
 * Functions that are evaluated on a page.
 *
 * @param source an expression: an object of functions
 */
public record PageScript(String source) {

    /** What every script knows of elements, their texts and which are alike. */
    private static final String ELEMENTS =
            ScriptResource.LIKENESS + ScriptResource.read(PageScript.class, "elements.js");

    /** A resource beside this class, without the comment at its head. */
    public static PageScript of(String resource) {
        return new PageScript(ScriptResource.read(PageScript.class, resource));
    }

    /** A function by itself, of whatever parameters, that knows the same of elements and their texts as every script. */
    public static String function(String source) {
        return "(...given) => { " + ELEMENTS + " return (" + source + ")(...given); }";
    }

    /** The same with a text of ours where it says {@code {name}}. */
    PageScript with(String name, String text) {
        return new PageScript(source.replace("{" + name + "}", text));
    }

    /** An expression for the page: one of the functions, called with what is given. */
    public String call(String function) {
        return "given => { " + ELEMENTS + " return (" + source + ")." + function + "(given); }";
    }
}
