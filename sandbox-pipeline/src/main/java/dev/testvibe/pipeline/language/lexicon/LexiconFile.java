package dev.testvibe.pipeline.language.lexicon;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The text of a lexicon as sections of entries, each with the line it stands on: two levels of YAML, texts only. */
public final class LexiconFile {

    /** What follows a key: alternatives, one a line. */
    public record Entry(String key, int line, List<Alternative> alternatives) {}

    public record Alternative(String text, int line) {}

    private final String name;
    private final Map<String, List<Entry>> sections = new LinkedHashMap<>();

    private LexiconFile(String name) {
        this.name = name;
    }

    /**
     * Reads a lexicon.
     *
     * @param name the file's name, for messages
     * @param sectionNames the sections that there must be, and no others
     * @throws LexiconException if it is no YAML, lacks a section or has one too many, or holds a key twice
     */
    public static LexiconFile read(String name, String yaml, Set<String> sectionNames) {
        LexiconFile file = new LexiconFile(name);
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
            file.entriesOf(root).forEach((key, value) -> file.section(key, value, sectionNames));
        } catch (MarkedYAMLException e) {
            throw new LexiconException(name, e.getProblemMark().getLine() + 1, e.getProblem());
        }
        sectionNames.stream()
                .filter(section -> !file.sections.containsKey(section))
                .findFirst()
                .ifPresent(missing -> {
                    throw new LexiconException(name, 1, "there is no section “" + missing + "”");
                });
        return file;
    }

    public List<Entry> section(String section) {
        return sections.getOrDefault(section, List.of());
    }

    LexiconException mistake(int line, String mistake) {
        return new LexiconException(name, line, mistake);
    }

    private void section(ScalarNode key, Node value, Set<String> sectionNames) {
        if (!sectionNames.contains(key.getValue())) {
            throw mistake(
                    line(key),
                    "unknown section “" + key.getValue() + "”; there are " + String.join(", ", sectionNames));
        }
        List<Entry> entries = new ArrayList<>();
        entriesOf(value).forEach((name, text) -> entries.add(entry(name, text)));
        sections.put(key.getValue(), entries);
    }

    private Map<ScalarNode, Node> entriesOf(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            throw mistake(node == null ? 1 : line(node), "expected names, each with a colon");
        }
        Map<ScalarNode, Node> entries = new LinkedHashMap<>();
        Map<String, Integer> lines = new HashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw mistake(line(tuple.getKeyNode()), "expected a name with a colon");
            }
            Integer before = lines.put(key.getValue(), line(key));
            if (before != null) {
                throw mistake(line(key), "“" + key.getValue() + "” was said in line " + before + " already");
            }
            entries.put(key, tuple.getValueNode());
        }
        return entries;
    }

    private Entry entry(ScalarNode key, Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            throw mistake(line(node), "expected a text, or after “|” a text a line");
        }
        boolean block = scalar.getScalarStyle() == ScalarStyle.LITERAL;
        int first = line(scalar) + (block ? 1 : 0);
        List<String> texts = scalar.getValue().lines().map(String::strip).toList();
        List<Alternative> alternatives = new ArrayList<>();
        for (int index = 0; index < texts.size(); index++) {
            if (!texts.get(index).isEmpty() && !texts.get(index).startsWith("#")) {
                alternatives.add(new Alternative(texts.get(index), first + index));
            }
        }
        if (alternatives.isEmpty()) {
            throw mistake(line(key), "“" + key.getValue() + "” says nothing");
        }
        return new Entry(key.getValue(), line(key), alternatives);
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    /** The words of a list such as {@code erste | erster}, each with its line. */
    static Stream<Alternative> words(Entry entry) {
        return entry.alternatives().stream()
                .flatMap(alternative -> Arrays.stream(alternative.text().split("\\|", -1))
                        .flatMap(word -> ForeignText.variants(word.strip()).stream())
                        .map(word -> new Alternative(word, alternative.line())));
    }
}
