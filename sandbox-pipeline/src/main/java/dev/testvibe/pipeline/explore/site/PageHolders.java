package dev.testvibe.pipeline.explore.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.microsoft.playwright.Page;

import dev.testvibe.pipeline.explore.page.PageScript;
import dev.testvibe.pipeline.recording.Target;

/** What holds all that a page of a single-page site shows, and is called after the page: {@code class="settings-page"}. */
final class PageHolders {

    /** For each name, the selectors of what goes by it. */
    private static final String READ = PageScript.function("""
            () => {
              const OF_A_PAGE = /^(?:page|view|screen)(?:[-_]+(.+)|([A-Z].*))$|^(.+?)(?:[-_]+(?:page|view|screen)|Page|View|Screen)$/;
              const OF_NO_PAGE = /^(?:title|head(?:er|ing)?|content|footer|body|container|wrapper|items?|links?|numbers?|main|inner|section|sidebar|nav|row|info|size|more|reader|the|full|whole|single|current|active)\\b/i;
              const PARTS = 'a,button,li,tr,form,nav,aside,footer,header,table,dialog,[role=dialog],[role=navigation]';
              const CHROME = 'header,nav,footer,aside,dialog,a,button,noscript,script,style,[role=banner],[role=navigation],[role=contentinfo],[role=dialog],[role=alert],[role=status],[aria-live]';
              const OF_THE_SITE = /(?:^|[-_ ])(?:head(?:er)?|top(?:bar)?|nav(?:bar|igation)?|menu|brand|logo|foot(?:er)?|side(?:bar)?|toasts?|flash|notifications?|alerts?|messages?)(?:[-_ ]|$)/i;
              const isOfTheSite = one => { for (let outer = one; outer && outer !== document.body; outer = outer.parentElement) if (outer.matches(CHROME) || OF_THE_SITE.test([outer.getAttribute('class'), outer.id].join(' '))) return true; return false; };
              const texts = [...document.body.querySelectorAll('*')].filter(one => isVisible(one)
                && [...one.childNodes].some(node => node.nodeType === 3 && /[\\p{L}\\d]/u.test(node.nodeValue)) && !isOfTheSite(one));
              // a widget is called so as well: what the page says outside of it is not of the site
              const holdsAll = one => texts.every(text => one.contains(text));
              const found = {};
              for (const one of document.body.querySelectorAll('[class],[id]')) {
                if (!isVisible(one) || one.matches('input,select,textarea,img,svg,svg *,h1,h2,h3,h4,h5,h6,p,span') || one.closest(PARTS) || one.children.length === 0 || !holdsAll(one)) continue;
                for (const name of [...one.classList, one.id]) {
                  const [, ...parts] = OF_A_PAGE.exec(name) ?? [];
                  const said = parts.find(Boolean);
                  if (!said || OF_NO_PAGE.test(said) || parts[2] == null && name !== one.id && !/^page/.test(name)) continue;
                  const words = said.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().split(/[^\\p{L}\\p{N}]+/u).filter(Boolean).join(' ');
                  (found[words] ??= []).push((name === one.id ? '#' : '.') + CSS.escape(name));
                }
              }
              return found;
            }
            """);

    private PageHolders() {}

    /** What the page that is open is called by them. */
    static List<String> names(Page page) {
        return page.evaluate(READ) instanceof Map<?, ?> found
                ? found.keySet().stream().map(String::valueOf).toList()
                : List.of();
    }

    /** The one that these words name. */
    static Optional<Target> of(Page page, List<String> words) {
        String called = String.join(" ", words);
        return page.evaluate(READ) instanceof Map<?, ?> found && found.get(called) instanceof List<?> selectors
                ? selectors.stream()
                        .map(String::valueOf)
                        .filter(selector -> page.locator(selector).count() == 1)
                        .findFirst()
                        .map(selector -> new Target(selector, "the " + called + " page"))
                : Optional.empty();
    }
}
