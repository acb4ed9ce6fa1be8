package dev.testvibe.pipeline.language.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Verb;
import dev.testvibe.pipeline.language.words.AnotherAct;

/** A verb that is said once of several fields: {@code sets the size to "L" and the colour to "Red"}. */
public final class GappingGrammar {

    private static final Pattern VERB = Pattern.compile(
            "^(?<verb>(?:enter|type|fill|put|write|set|change|update|select|choose|pick|input)(?:s|es|ed|d|ting|ing)?(?: in| out)?) (?=.*«.*«)",
            Pattern.CASE_INSENSITIVE);
    /** {@code dismisses the banner and the cookie message}. */
    private static final Pattern OF_TWO = Pattern.compile(
            "^(?<verb>(?:close|dismiss|hide|accept|reject|decline|clear|expand|collapse|delete|remove|minimi[sz]e|check|tick|uncheck|untick)(?:s|es|ed|d)?)"
                    + " (?<one>(?:the|my|his|her|their|both) [^«]+?) and (?<other>(?:the|my|his|her|their) [^«]+)$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern JOINT = Pattern.compile(",? and |, (?:and )?");
    /** {@code Confirm with "x"}: written as the name of a field. */
    private static final Pattern FIELD_WITH = Pattern.compile("\\p{Lu}\\S*(?: [^«\\s]+){0,2} with «\\d+»");

    /** A second verb begins an act of its own. */
    private static final Set<Verb> GIVING = Set.of(Verb.FILL, Verb.SET, Verb.SELECT, Verb.TYPE, Verb.APPEND);

    private GappingGrammar() {}

    /** @param sentence without its person */
    public static Optional<List<Intent>> parse(String sentence, Function<String, Optional<List<Intent>>> reader) {
        Matcher verb = VERB.matcher(sentence);
        if (!verb.find()) {
            return Optional.empty();
        }
        boolean isThirdPerson = verb.group("verb").split(" ")[0].endsWith("s");
        boolean isAnotherAct = JOINT.splitAsStream(sentence)
                .skip(1)
                .filter(part -> !FIELD_WITH.matcher(part).matches())
                .anyMatch(
                        part -> AnotherAct.begins(part.toLowerCase(Locale.ROOT).split(" ")[0], isThirdPerson));
        if (isAnotherAct) {
            return Optional.empty();
        }
        List<Intent> all = new ArrayList<>();
        String rest = sentence.substring(verb.end());
        while (!rest.isEmpty()) {
            Matcher joint = JOINT.matcher(rest);
            int end = rest.length();
            Optional<List<Intent>> one = Optional.empty();
            while (one.isEmpty() && end > 0) {
                end = joint.find() ? joint.start() : rest.length();
                one = reader.apply(verb.group("verb") + " " + rest.substring(0, end))
                        .filter(GappingGrammar::gives);
                if (end == rest.length()) {
                    break;
                }
            }
            if (one.isEmpty() || end == rest.length() && all.isEmpty()) {
                return Optional.empty();
            }
            all.addAll(one.get());
            rest = end == rest.length() ? "" : rest.substring(joint.end());
        }
        return Optional.of(all);
    }

    /** The same is done to two things.
     *
     * @param sentence without its person
     */
    public static Optional<List<Intent>> ofTwo(String sentence, Function<String, Optional<List<Intent>>> reader) {
        Matcher two = OF_TWO.matcher(sentence);
        if (!two.matches()) {
            return Optional.empty();
        }
        return reader.apply(two.group("verb") + " " + two.group("one")).flatMap(one -> reader.apply(
                        two.group("verb") + " " + two.group("other"))
                .map(other -> Stream.concat(one.stream(), other.stream()).toList()));
    }

    private static boolean gives(List<Intent> intents) {
        return intents.stream()
                .allMatch(intent -> intent instanceof Act act
                        && GIVING.contains(act.verb())
                        && act.target() != null
                        && act.value() != null);
    }
}
