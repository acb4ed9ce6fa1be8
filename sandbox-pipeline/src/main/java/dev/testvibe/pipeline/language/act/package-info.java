/**
 * Grammars of what is done: clicks, fields, forms, things made and opened, state that a scenario begins with.
 */
@NullMarked
package dev.testvibe.pipeline.language.act;

import org.jspecify.annotations.NullMarked;
