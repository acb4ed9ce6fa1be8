package dev.testvibe.pipeline.explore;

import java.util.List;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.language.ThemeIs;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Target;

/** Whether a page is dark, by the one class of its root that its style sheets know for that. */
record Themes(LivePage live) {

    /** What the style sheets say of the root of the page alone, as far as it is told by a class. */
    private static final String DARK_CLASSES = """
            () => {
              const found = new Set();
              const walk = rules => { for (const rule of rules) {
                for (const one of (rule.selectorText || '').split(',')) {
                  const root = one.trim().match(/^(html|body)\\.([\\w-]+)/i) || one.trim().match(/^()\\.([\\w-]+)$/);
                  if (!root || !/(^|[-_])(dark|night)([-_]|$|mode|theme)/i.test(root[2])) continue;
                  const tag = root[1].toLowerCase() || ['html', 'body'].find(name => document.querySelector(name).classList.contains(root[2]));
                  if (tag) found.add(tag + '.' + root[2]);
                }
                if (rule.cssRules) walk(rule.cssRules);
              } };
              for (const sheet of document.styleSheets) { try { walk(sheet.cssRules); } catch (foreign) { continue; } }
              return [...found];
            }
            """;

    Resolution resolve(String line, ThemeIs theme) {
        List<?> known = live.page().evaluate(DARK_CLASSES) instanceof List<?> classes ? classes : List.of();
        if (known.size() != 1) {
            return new Resolution.Stopped(
                    Findings.ungrounded(
                            line,
                            "no one class of the page says whether it is dark; say what of the page has which colour or class"));
        }
        String[] parts = String.valueOf(known.get(0)).split("\\.", 2);
        return Resolution.of(new Expectation.HasClass(new Target(parts[0], "the page"), parts[1], !theme.isDark()));
    }
}
