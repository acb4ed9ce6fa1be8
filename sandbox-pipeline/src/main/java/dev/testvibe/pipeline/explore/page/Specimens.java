package dev.testvibe.pipeline.explore.page;

import java.util.List;

import dev.testvibe.pipeline.browser.LivePage;

/** Things that a page makes out as what a noun says, wherever they stand. */
public final class Specimens {

    private static final String ARE_SEEN = PageScript.function("""
            words => {
              const wanted = words.flatMap(tokens).join(' ');
              const ids = one => [...testIdsOf(one), one.id, ...one.classList].filter(Boolean);
              const kind = id => tokens(id.replace(/(?<=.)[-_](?:items?|cards?|rows?|entry|tile|box|\\d+)$/i, '')).join(' ');
              return [...document.body.querySelectorAll('*')].some(one => isVisible(one)
                && !one.matches('a,button,input,select,textarea,form,label,h1,h2,h3,h4,h5,h6,nav,section,main,ul,ol,table,tbody')
                && ids(one).some(id => (!/[^s]s$/i.test(id) || /[-_]/.test(id)) && kind(id) === wanted) && shown(one) !== '');
            }
            """);

    private Specimens() {}

    /** Whether one or more of what these words name can be seen, by its class, its id or its test id. */
    public static boolean areSeen(LivePage live, List<String> words) {
        return Boolean.TRUE.equals(live.page().evaluate(ARE_SEEN, words));
    }
}
