package dev.testvibe.pipeline.language.intent;

/** What a user does with an element. */
public enum Verb {
    CLICK,
    DOUBLE_CLICK,
    RIGHT_CLICK,
    HOVER,
    FILL,
    TYPE,
    /** Gives a file to a field, or to the only field that takes one. */
    UPLOAD,
    /** Types after what the field holds already. */
    APPEND,
    CLEAR,
    /** Leaves a field empty; where no field goes by the name, nothing was typed anywhere yet. */
    LEAVE_EMPTY,
    SELECT,
    CHECK,
    UNCHECK,
    TOGGLE,
    PRESS,
    DRAG,
    /** Draws with the mouse on an element; the value is where from and to: {@code x,y,x,y}. */
    STROKE,
    FOCUS,
    BLUR,
    /** Moves the pointer away from it. */
    UNHOVER,
    SUBMIT,
    SET,
    SCROLL,
    /** Adds an item by the only form of the page. */
    ADD
}
