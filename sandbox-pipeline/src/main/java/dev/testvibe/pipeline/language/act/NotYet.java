package dev.testvibe.pipeline.language.act;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.phrase.Acts;
import dev.testvibe.pipeline.language.phrase.References;
import dev.testvibe.pipeline.language.words.Subjects;

/**
 * Sentences of a Given that ask for nothing: what nobody has done yet ({@code the user has not started typing}), what is as
 * the page comes ({@code the list is in its initial order}), and what moves by itself.
 */
public final class NotYet {

    private static final String THE = "(?:the|an?|my|his|her|their|its|any|all) ";
    private static final String NEVER = "(?:has|have|had|is|are)(?: not| never|n't)(?: yet| ever)?";
    /** The end of the verbs that say what was done. */
    private static final String DONE =
            "(?:[a-z]{2,}ed|beaten|begun|bought|broken|brought|built|caught|chosen|come|cut|dealt|done|drawn|eaten|fallen|fed|found|given|gone|got|gotten|guessed|heard|held|hidden|hit|kept|left|lost|made|met|paid|put|read|run|said|seen|sent|set|shot|shown|sold|spent|spun|taken|thrown|told|won|written)";

    /** What else is so must not go unnoticed. */
    private static final String ALONE = "(?!.* (?:and|but) )";

    private static final Pattern BY_NOBODY = Pattern.compile(
            "^" + ALONE + "(?:" + Subjects.PERSON + " " + NEVER + " (?:already )?" + DONE + "(?: [^«]*)?"
                    + "|" + THE + "(?:[a-z]+ ){0,2}[a-z]+(?: " + References.TOKEN + ")* " + NEVER + " (?:been )?" + DONE
                    + "(?: yet| before| (?:by|in|on|to|with) [^«]*)?"
                    + "|(?:no|none of the) [a-z]+(?: [a-z]+){0,2}? (?:has|have) (?:yet |ever )?been " + DONE
                    + "(?: yet| before| (?:by|in|on|to|with) [^«]*)?"
                    + "|(?:no|none of the) [a-z]+(?: [a-z]+)? (?:is|are) (?:yet |currently )?(?:marked as [a-z]+|full|"
                    + DONE + ")"
                    + "|nothing (?:has|have) (?:yet )?been " + DONE + "(?: yet| before| (?:by|in|on|to|with) [^«]*)?"
                    + "|" + THE + "(?:[a-z]+ ){0,2}[a-z]+ (?:is|are) not (?:yet |currently )?(?:running|started))$",
            Pattern.CASE_INSENSITIVE);

    private static final String AS_IT_COMES = "(?:initial|default|original|starting|start|unmodified|unchanged)";
    private static final Pattern AS_EVER = Pattern.compile(
            "^" + THE + "(?:[a-z]+ ){0,3}?[a-z]+(?: " + References.TOKEN + ")* (?:is|are|remains?|was|were) "
                    + "(?:in|at|on) (?:(?:its|their|the|an?) )?" + AS_IT_COMES
                    + "(?: [a-z]+)? (?:state|order|position|positions|view|settings?|layout|arrangement|condition|status|configuration|values?)$",
            Pattern.CASE_INSENSITIVE);

    /** {@code the ball is moving to the right}: it does so by itself, and nothing of the page says it. */
    private static final Pattern BY_ITSELF = Pattern.compile(
            "^" + ALONE + "(?!" + Subjects.PERSON + " |.*\\d|.*\\b(?:character|hero|avatar)\\b)" + THE
                    + "(?:[a-z]+ ){0,2}?[a-z]+ (?:is|are) (?:already |currently |still |now )?(?:moving|falling|flying|bouncing|jumping|growing|walking)(?: [^«⟦]+)?$",
            Pattern.CASE_INSENSITIVE);

    private NotYet() {}

    public static Optional<List<Intent>> parse(String sentence) {
        return Stream.of(BY_NOBODY, AS_EVER, BY_ITSELF)
                        .anyMatch(pattern -> pattern.matcher(sentence).matches())
                ? Acts.one(new Intent.Nothing())
                : Optional.empty();
    }
}
