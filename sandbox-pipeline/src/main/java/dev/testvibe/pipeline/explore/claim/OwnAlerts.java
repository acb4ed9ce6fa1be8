package dev.testvibe.pipeline.explore.claim;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.PageScript;

/** On a page that calls {@code alert()}, that is what an alert is, and a message in the page only where it is made as one. */
final class OwnAlerts {

    private static final PageScript SCRIPT = new PageScript("""
            ({
              isOther: async text => {
                const MADE_AS_ONE = '[role=alert],[role=alertdialog],[role=dialog],[role=status],[aria-live],dialog';
                const CALLED_SO = /alert|toast|snack|notif|banner|modal|popup|pop-up|dialog|flash/i;
                const isAlert = one => one.matches(MADE_AS_ONE) || CALLED_SO.test([one.getAttribute('class'), one.id, one.dataset.testid].join(' '));
                const saying = [...document.body.querySelectorAll('*')].filter(one => isVisible(one) && shown(one).includes(text)
                  && ![...one.children].some(child => shown(child).includes(text)));
                const isMade = one => !!one && one !== document.body && (isAlert(one) || isMade(one.parentElement));
                if (!saying.length || saying.some(isMade)) return false;
                const sources = await Promise.all([...document.scripts].map(one => !one.src ? one.textContent
                  : new URL(one.src).origin === location.origin ? fetch(one.src).then(got => got.text()).catch(() => '') : ''));
                return sources.some(source => /(?<![.\\w$])(?:(?:window|globalThis|self)\\.)?alert\\s*\\(/.test(source));
              },
            })
            """);

    private final LivePage live;

    OwnAlerts(LivePage live) {
        this.live = live;
    }

    /** Whether a text of the page is plainly none of its alerts. */
    boolean isNone(String text) {
        return Boolean.TRUE.equals(live.page().evaluate(SCRIPT.call("isOther"), text));
    }
}
