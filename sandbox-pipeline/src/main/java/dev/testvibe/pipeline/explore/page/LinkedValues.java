package dev.testvibe.pipeline.explore.page;

import java.util.Optional;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.language.intent.Phrase;

/** Who clicks on the account number clicks on the number, and not on what says "Account number:" before it. */
public record LinkedValues(LivePage live, Grounder grounder) {

    /** The path of the one link that is all that stands beside a label which does nothing itself. */
    private static final String LINK = PageScript.function("""
            element => {
              if (element.matches('b,strong,em,span') && /:$/.test(shown(element))) {
                const next = element.nextElementSibling;
                const isNext = next && isVisible(next) && next.matches('a[href]') && !(element.nextSibling !== next && element.nextSibling.textContent.trim());
                if (isNext && getComputedStyle(element).cursor !== 'pointer') return pathOf(next);
              }
              const cell = element.parentElement;
              const label = element.matches('b,strong,em,span') && cell?.matches('td,th,dt') && shown(cell) === shown(element) ? cell : element;
              const isALabel = label.matches('dt,th') || label.matches('td') && /:$/.test(shown(label));
              if (!isALabel || label.querySelector('a,button,input,select') || getComputedStyle(label).cursor === 'pointer') return null;
              const value = label.nextElementSibling;
              const isItsValue = value && value.matches('td,dd') && isVisible(value) && (label.localName === 'dt' ? value.nextElementSibling?.localName !== 'dd' : label.parentElement.children.length === 2);
              const links = isItsValue ? [...value.querySelectorAll('a[href],button,[role=link],[role=button]')].filter(isVisible) : [];
              return links.length === 1 && shown(links[0]) === shown(value) ? pathOf(links[0]) : null;
            }
            """);

    /** @param label what a phrase means by its words */
    public Optional<Element> beside(Element label, Phrase phrase) {
        boolean mayBe = phrase.name() == null
                && !phrase.isReferenced()
                && phrase.position() == 0
                && label.tag().matches("td|th|dt|b|strong|em|span");
        return mayBe
                        && live.locate(label.target()).evaluate(LINK) instanceof String path
                        && grounder.choose(path, phrase.text()) instanceof Grounding.Found found
                ? Optional.of(found.element())
                : Optional.empty();
    }
}
