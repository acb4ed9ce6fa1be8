package dev.testvibe.pipeline.explore.claim;

import java.util.List;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.language.intent.ThemeIs;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Target;

/** Whether a page is dark, by the one class of its root that its style sheets know for that. */
public record Themes(LivePage live) {

    /**
     * What the style sheets say of the root of the page alone, as far as it is told by a class: first that it is dark, then
     * whatever else has a colour of its own.
     */
    private static final String CLASSES = """
            () => {
              const dark = new Set(), others = new Set();
              const isDark = name => /^(?:is[-_]|theme[-_]{1,2})?(?:dark|night)(?:[-_]?(?:mode|theme))?$/i.test(name);
              const isLight = name => /^(?:is[-_]|theme[-_]{1,2})?(?:light|day|default)(?:[-_]?(?:mode|theme))?$/i.test(name);
              const isColoured = style => [...style].some(one => one.startsWith('--') || /^(?:background|background-color|background-image|color)$/.test(one));
              const roots = [document.documentElement, document.body];
              const isTheme = name => /theme|mode|sepia|contrast/i.test(name) && roots.some(root => root.classList.contains(name));
              const walk = rules => { for (const rule of rules) {
                for (const one of (rule.selectorText || '').split(',')) {
                  const said = one.trim();
                  const root = said.match(/^(html|body|:root)\\.([\\w-]+)/i) || said.match(/^()\\.([\\w-]+)$/);
                  if (!root) continue;
                  if (!isDark(root[2])) {
                    if (root[0] === said && !isLight(root[2]) && (root[1] || isTheme(root[2])) && isColoured(rule.style)) others.add(root[2]);
                    continue;
                  }
                  const tag = root[1].toLowerCase().replace(':root', 'html') || ['html', 'body'].find(name => document.querySelector(name).classList.contains(root[2]));
                  if (tag) dark.add(tag + '.' + root[2]);
                }
                if (rule.cssRules) walk(rule.cssRules);
              } };
              for (const sheet of document.styleSheets) { try { walk(sheet.cssRules); } catch (foreign) { continue; } }
              return [[...dark], [...others]];
            }
            """;

    private static final String IS_SAID_TO_BE_DARK = """
            () => [document.documentElement, document.body]
              .some(root => [...root.attributes].some(one => /(?:^|[^a-z])(?:dark|night)(?:$|[^a-z]|mode|theme)/i.test(one.value)))
            """;

    public Resolution resolve(String line, ThemeIs theme) {
        List<?> classes = live.page().evaluate(CLASSES) instanceof List<?> found ? found : List.of();
        List<?> dark = !classes.isEmpty() && classes.get(0) instanceof List<?> known ? known : List.of();
        boolean hasOthers = classes.size() > 1 && classes.get(1) instanceof List<?> others && !others.isEmpty();
        if (dark.size() != 1 || !theme.isDark() && hasOthers) {
            return new Resolution.Stopped(
                    Findings.ungrounded(
                            line,
                            "no one class of the page says whether it is dark; say what of the page has which colour or class"));
        }
        String[] parts = String.valueOf(dark.get(0)).split("\\.", 2);
        return Resolution.of(new Expectation.HasClass(new Target(parts[0], "the page"), parts[1], !theme.isDark()));
    }

    /** Whether the root of the page bears the word, whatever it is good for. */
    public boolean isSaidToBeDark() {
        return Boolean.TRUE.equals(live.page().evaluate(IS_SAID_TO_BE_DARK));
    }
}
