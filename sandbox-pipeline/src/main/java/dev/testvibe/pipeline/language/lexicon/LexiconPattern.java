package dev.testvibe.pipeline.language.lexicon;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.testvibe.pipeline.language.lexicon.LexiconFile.Alternative;

/**
 * A pattern of a lexicon, {@code [<ich>] (klicke|klickt) auf <element>}: {@code [ ]} may be left out, {@code ( | )} is a
 * choice, {@code < >} is a field to fill or a group of words. It takes all words of a text or none.
 */
public final class LexiconPattern {

    private static final Pattern PART = Pattern.compile(
            "[\\[\\]()|]|<(?<name>[^<>\\s]*)>(?<ending>[\\p{L}-]*)|[^\\s\\[\\]()|<>]+(?:\\(\\p{L}+\\))*|[<>]");

    private static final Pattern FIELD = Pattern.compile("<([a-z0-9]+)>");

    /** What may stand in {@code < >}: fields, whose words are kept, and groups of words. */
    public static final class Names {

        private final Map<String, String> fields = new TreeMap<>();
        private final Map<String, String> groups = new TreeMap<>();

        public void addField(String name, String regex) {
            fields.put(name, "(?<" + name + ">" + regex + ")");
        }

        public void addGroup(String name, String regex) {
            groups.put(name, "(?:" + regex + ")");
        }

        boolean isKnown(String name) {
            return fields.containsKey(name) || groups.containsKey(name);
        }
    }

    private final Pattern regex;
    private final Set<String> fields;

    private LexiconPattern(Pattern regex, Set<String> fields) {
        this.regex = regex;
        this.fields = fields;
    }

    /**
     * Compiles a pattern of a sentence or phrase.
     *
     * @param english what it means; it has the same fields
     * @throws LexiconException if a name is unknown or stands twice, brackets do not pair, or the fields differ
     */
    public static LexiconPattern of(Alternative text, String english, Names names, LexiconFile file) {
        Compiler compiler = new Compiler(text, names, file);
        String regex = compiler.compile();
        Set<String> wanted =
                FIELD.matcher(english).results().map(field -> field.group(1)).collect(Collectors.toSet());
        if (!compiler.fields.equals(wanted)) {
            throw compiler.mistake("the fields are not those of “" + english + "”");
        }
        return new LexiconPattern(Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), wanted);
    }

    /**
     * The regular expression of a group of words.
     *
     * @throws LexiconException as for a pattern, or if there is a field in it
     */
    public static String ofGroup(Alternative text, Names names, LexiconFile file) {
        Compiler compiler = new Compiler(text, names, file);
        String regex = compiler.compile();
        if (!compiler.fields.isEmpty()) {
            throw compiler.mistake("a group of words holds no fields");
        }
        return regex;
    }

    /** What stands in each field if the pattern takes the words and leaves no field open. */
    public Optional<Map<String, String>> match(String words) {
        Matcher matcher = regex.matcher(words);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> found = new HashMap<>();
        for (String field : fields) {
            String value = matcher.group(field);
            if (value == null) {
                return Optional.empty();
            }
            found.put(field, value.strip());
        }
        return Optional.of(found);
    }

    /** Writes one pattern as a regular expression in which each word takes the space behind it. */
    private static final class Compiler {

        private final Alternative text;
        private final Names names;
        private final LexiconFile file;
        private final Set<String> fields = new LinkedHashSet<>();
        private final Deque<String> open = new ArrayDeque<>();

        Compiler(Alternative text, Names names, LexiconFile file) {
            this.text = text;
            this.names = names;
            this.file = file;
        }

        String compile() {
            StringBuilder regex = new StringBuilder("(?:");
            PART.matcher(text.text()).results().forEach(part -> regex.append(compile(part)));
            if (!open.isEmpty()) {
                throw mistake("“" + open.peek() + "” is not closed");
            }
            return regex.append(')').toString();
        }

        LexiconException mistake(String what) {
            return file.mistake(text.line(), what + ", in “" + text.text() + "”");
        }

        private String compile(MatchResult part) {
            return switch (part.group()) {
                case "[", "(" -> {
                    open.push(part.group());
                    yield "(?:";
                }
                case "]" -> close("[", ")?");
                case ")" -> close("(", ")");
                case "|" -> "|";
                case "<", ">" -> throw mistake("“" + part.group() + "” stands alone");
                default -> part.group(1) == null ? word(part.group()) : named(part.group(1), part.group(2));
            };
        }

        private String close(String opening, String regex) {
            if (open.isEmpty() || !open.pop().equals(opening)) {
                throw mistake("a bracket closes nothing");
            }
            return regex;
        }

        private static String word(String word) {
            return ForeignText.variants(word).stream()
                    .map(variant -> ForeignText.list(ForeignText.words(variant)).stream()
                            .map(part -> Pattern.quote(part) + " ")
                            .collect(Collectors.joining()))
                    .collect(Collectors.joining("|", "(?:", ")"));
        }

        private String named(String name, String ending) {
            String group = names.groups.get(name);
            if (group != null && ending.isEmpty()) {
                return group;
            }
            String field = names.fields.get(name);
            if (field == null) {
                throw mistake("unknown name <" + name + ">; there are the fields "
                        + String.join(", ", names.fields.keySet()) + " and the groups "
                        + String.join(", ", names.groups.keySet()));
            }
            if (!fields.add(name)) {
                throw mistake("<" + name + "> stands twice");
            }
            if (ending.isEmpty()) {
                return field;
            }
            if (!name.equals("words")) {
                throw mistake("only <words> may begin a compound");
            }
            return "(?<words>\\S+?)-?" + Pattern.quote(ending) + " ";
        }
    }
}
