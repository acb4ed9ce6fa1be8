package dev.testvibe.pipeline.explore.page;

import java.util.Optional;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.recording.Target;

/**
 * What stands below a heading in a table: below that of a column, where there is one row and so one thing, or in the row
 * below a heading that has its own row to itself.
 */
public record HeadedCells(LivePage live, Grounder grounder) {

    /** A table of one row may be about anybody. */
    private static final Pattern OF_SOMEBODY =
            Pattern.compile("(?:my|your|our|his|her|their)\\b", Pattern.CASE_INSENSITIVE);

    /** The number of the column, from one; nothing where several rows could be meant, or cells that span columns. */
    private static final String COLUMN = """
            heading => {
              const table = heading.closest('table');
              const head = heading.closest('tr');
              const rows = table ? [...table.rows].filter(row => row.closest('table') === table && row !== head && [...row.cells].some(cell => cell.localName === 'td')) : [];
              const spans = [head, ...rows].some(row => row && [...row.cells].some(cell => cell.colSpan > 1 || cell.rowSpan > 1));
              return rows.length === 1 && !spans && [...rows[0].cells].every(cell => cell.localName === 'td') && rows[0].cells.length === head.cells.length ? heading.cellIndex + 1 : null;
            }
            """;

    /** Alone in its row, and so is what stands in the next. */
    private static final String HEADS_A_ROW = """
            heading => {
              const next = heading.parentElement.nextElementSibling;
              return heading.parentElement.cells.length === 1 && next?.localName === 'tr' && next.cells.length === 1 && next.cells[0].localName === 'td';
            }
            """;

    /** The cell itself, by its heading, whatever it shows. */
    public Optional<Element> below(Element heading, Phrase phrase) {
        if (heading.tag().equals("th")
                && Boolean.TRUE.equals(live.locate(heading.target()).evaluate(HEADS_A_ROW))) {
            return cell(heading, "ancestor::tr[1]/following-sibling::tr[1]/td", phrase);
        }
        if (!heading.tag().equals("th")
                || OF_SOMEBODY.matcher(phrase.text()).lookingAt()
                || !(live.locate(heading.target()).evaluate(COLUMN) instanceof Integer column)) {
            return Optional.empty();
        }
        return cell(heading, "ancestor::table[1]//tr[td][last() = 1]/td[" + column + "]", phrase);
    }

    private Optional<Element> cell(Element heading, String path, Phrase phrase) {
        return new Located(live, grounder)
                .only(new Target(heading.target().selector() + " >> xpath=" + path, phrase.text()));
    }
}
