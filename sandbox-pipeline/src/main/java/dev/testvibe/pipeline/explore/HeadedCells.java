package dev.testvibe.pipeline.explore;

import java.util.Optional;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.language.Phrase;
import dev.testvibe.pipeline.recording.Target;

/** What stands below the heading of a column, in a table that has one row and so is about one thing. */
record HeadedCells(LivePage live, Grounder grounder) {

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

    /** The cell itself, by its heading, whatever it shows. */
    Optional<Element> below(Element heading, Phrase phrase) {
        if (!heading.tag().equals("th")
                || OF_SOMEBODY.matcher(phrase.text()).lookingAt()
                || !(live.locate(heading.target()).evaluate(COLUMN) instanceof Integer column)) {
            return Optional.empty();
        }
        Target cell = new Target(
                heading.target().selector() + " >> xpath=ancestor::table[1]//tr[td][last() = 1]/td[" + column + "]",
                phrase.text());
        return new Located(live, grounder).only(cell);
    }
}
