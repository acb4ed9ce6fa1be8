package dev.testvibe.pipeline.explore.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.language.words.Nouns;
import dev.testvibe.pipeline.recording.Target;

/** The cells of a row by the names of their columns, as the header of the table has them. */
public final class Columns {

    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    /** Text of each header, one a column, and of each cell of the row. */
    private static final String READ = PageScript.function("""
            row => {
              const spread = cells => [...cells].flatMap(cell => Array(cell.colSpan || 1).fill(fold(cell.innerText)));
              const table = row.closest('table');
              const header = table && ([...table.rows].find(one => one.querySelector('th') && one !== row) || null);
              return { headers: header ? spread(header.cells) : [], cells: row.cells ? [...row.cells].map(cell => fold(cell.innerText)) : [] };
            }
            """);

    private final LivePage live;

    public Columns(LivePage live) {
        this.live = live;
    }

    /** @param text what it shows now */
    public record Cell(Target target, String text) {}

    private record Row(List<String> headers, List<String> cells) {}

    /** The cell under a header of that name, or by its ordinal. */
    public Optional<Cell> named(Element row, String column) {
        Row read = read(row);
        int index = index(read, column);
        return index < 0 || index >= read.cells().size()
                ? Optional.empty()
                : Optional.of(cell(row, read, index, column));
    }

    /** Whether the table of a row says what its columns are. */
    public boolean haveHeadings(Element row) {
        return !read(row).headers().isEmpty();
    }

    /** Every cell from one column to another, both included. */
    public List<Cell> between(Element row, String first, String last) {
        Row read = read(row);
        int from = index(read, first);
        int to = index(read, last);
        return from < 0 || to < from || to >= read.cells().size()
                ? List.of()
                : IntStream.rangeClosed(from, to)
                        .mapToObj(index -> cell(row, read, index, read.headers().get(index)))
                        .toList();
    }

    private static Cell cell(Element row, Row read, int index, String column) {
        return new Cell(
                new Target(
                        row.target().selector() + " >> internal:role=cell >> nth=" + index,
                        "the cell under “" + column + "” of " + row.target().description()),
                read.cells().get(index));
    }

    private static int index(Row row, String column) {
        int ordinal = ORDINALS.indexOf(column.toLowerCase(Locale.ROOT));
        if (ordinal >= 0) {
            return ordinal;
        }
        if (column.equalsIgnoreCase("last")) {
            return row.cells().size() - 1;
        }
        List<Integer> found = IntStream.range(0, row.headers().size())
                .filter(index -> row.headers().get(index).equalsIgnoreCase(column))
                .boxed()
                .toList();
        List<Integer> alike = IntStream.range(0, row.headers().size())
                .filter(index -> plain(row.headers().get(index)).equals(plain(column)))
                .boxed()
                .toList();
        return found.size() == 1 ? found.get(0) : found.isEmpty() && alike.size() == 1 ? alike.get(0) : -1;
    }

    /** A heading without what is only decoration, as of one thing: "Specialties" is "specialty". */
    private static String plain(String heading) {
        return Nouns.singular(heading.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s*:↑↓▲▼]+$", "")
                .replaceFirst("\\s(?:of|named|called)$", ""));
    }

    private Row read(Element row) {
        return live.locate(row.target()).evaluate(READ) instanceof Map<?, ?> read
                ? new Row(texts(read.get("headers")), texts(read.get("cells")))
                : new Row(List.of(), List.of());
    }

    private static List<String> texts(@Nullable Object list) {
        List<String> texts = new ArrayList<>();
        if (list instanceof List<?> all) {
            all.forEach(one -> texts.add(String.valueOf(one)));
        }
        return texts;
    }
}
