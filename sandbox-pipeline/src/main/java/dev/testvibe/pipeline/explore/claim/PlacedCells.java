package dev.testvibe.pipeline.explore.claim;

import java.util.Map;
import java.util.Optional;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.Columns;
import dev.testvibe.pipeline.explore.page.CurrentSubject;
import dev.testvibe.pipeline.explore.page.Groups;
import dev.testvibe.pipeline.explore.page.Located;
import dev.testvibe.pipeline.explore.page.PageScript;
import dev.testvibe.pipeline.explore.page.Parts;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.recording.Target;

/** {@code the first customer}: what the first row shows under "Customer", in the only table with such a column. */
record PlacedCells(LivePage live, Grounder grounder, Groups groups) {

    private static final String TABLE = PageScript.function("""
            words => {
              const wanted = words.flatMap(tokens).join(' ');
              const headsOf = table => { const row = [...table.rows].find(one => one.querySelector('th')); return row ? [...row.cells] : []; };
              const calledSo = table => headsOf(table).filter(head => [wanted, wanted + ' name'].includes(tokens(shown(head)).join(' ')));
              const tables = [...document.querySelectorAll('table')].filter(table => isVisible(table) && calledSo(table).length === 1
                && [...table.rows].filter(row => row.querySelector('td')).every(row => !row.querySelector('th')));
              return tables.length === 1 ? { path: pathOf(tables[0]), column: shown(calledSo(tables[0])[0]) } : null;
            }
            """);

    /** Nothing where a column of that name is not plain, or things elsewhere on the page are called so. */
    Optional<Element> of(Phrase phrase) {
        boolean saysItsPlace = phrase.position() != 0
                && phrase.kind() == null
                && !phrase.words().isEmpty()
                && CurrentSubject.isBare(phrase.at(0));
        return saysItsPlace
                        && live.page().evaluate(TABLE, phrase.words()) instanceof Map<?, ?> table
                        && grounder.choose(String.valueOf(table.get("path")), phrase.text())
                                instanceof Grounding.Found found
                        && groups.at(phrase).filter(one -> !isARow(one)).isEmpty()
                ? cell(found.element(), String.valueOf(table.get("column")), phrase)
                : Optional.empty();
    }

    private static boolean isARow(Element element) {
        return element.tag().equals("tr");
    }

    private Optional<Element> cell(Element table, String column, Phrase phrase) {
        Target rows = new Parts(live).items(table, "rows");
        int index = phrase.position() > 0 ? phrase.position() - 1 : -1;
        Located located = new Located(live, grounder);
        return located.only(new Target(rows.selector() + " >> nth=" + index, phrase.text()))
                .flatMap(row -> new Columns(live).named(row, column))
                .flatMap(cell -> located.only(cell.target()));
    }
}
