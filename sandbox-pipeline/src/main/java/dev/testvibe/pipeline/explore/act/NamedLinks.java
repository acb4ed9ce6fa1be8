package dev.testvibe.pipeline.explore.act;

import java.util.Optional;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.PageScript;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;

/** Who selects an item by its name follows the link that is called so in its row: a click on it reaches the row as well. */
record NamedLinks(LivePage live, Grounder grounder) {

    /** The path of the one link of that name in what is neither a link nor a choice itself. */
    private static final String LINK = PageScript.function("""
            (row, name) => {
              const isChosen = row.matches('a,button,input,select,option,label,[role=option],[role=button],[role=link],[role=tab],[role=radio],[aria-selected]') || row.querySelector('input[type=radio],input[type=checkbox]');
              const links = isChosen ? [] : [...row.querySelectorAll('a[href],button,[role=link]')].filter(link => isVisible(link) && shown(link).toLowerCase() === name.trim().toLowerCase());
              return links.length === 1 ? pathOf(links[0]) : null;
            }
            """);

    /** @param row what a phrase means as a whole */
    Optional<Element> in(Element row, Phrase phrase) {
        boolean isAnItem = phrase.kind() == Kind.ITEM && phrase.name() != null && !phrase.isReferenced();
        return isAnItem
                        && live.locate(row.target()).evaluate("(row, name) => (" + LINK + ")(row, name)", phrase.name())
                                instanceof String path
                        && grounder.choose(path, phrase.text()) instanceof Grounding.Found found
                ? Optional.of(found.element())
                : Optional.empty();
    }
}
