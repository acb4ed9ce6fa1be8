package dev.testvibe.pipeline.explore.site;

import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import com.microsoft.playwright.Response;
import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.recording.Action;

/** Opens a page by its address, as long as that is one of the site. */
final class PageAddresses {

    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://\\S+|/\\S*|#!?/\\S*|[\\w./-]+\\.(?:html?|php|aspx?|jsp)(?:[?#]\\S*)?)");

    private final LivePage live;
    private final OwnHosts hosts;
    private final Consumer<String> notes;

    /** @param notes told what is done otherwise than the step says */
    PageAddresses(LivePage live, OwnHosts hosts, Consumer<String> notes) {
        this.live = live;
        this.hosts = hosts;
        this.notes = notes;
    }

    static boolean isOne(String page) {
        return ADDRESS.matcher(page).matches();
    }

    /** A hash alone is one of the page that is open. */
    private String ofThisPage(URI site, String hash) {
        try {
            URI here = URI.create(live.page().url());
            return SiteAddress.isOf(site, here) ? SiteAddress.path(site, here.resolve(hash)) : hash;
        } catch (IllegalArgumentException notForJava) {
            return hash;
        }
    }

    Resolution open(String line, String said) {
        URI site = URI.create(live.siteUrl());
        String address = said.startsWith("#") && live.isOpened() ? ofThisPage(site, said) : said;
        URI wanted;
        try {
            wanted = site.resolve(address);
        } catch (IllegalArgumentException e) {
            return new Resolution.Stopped(Findings.ungrounded(line, "“" + address + "” is not an address"));
        }
        if (SiteAddress.isOf(site, wanted)) {
            return Resolution.of(new Action.Open(address));
        }
        Optional<String> onSite = hosts.onSite(address);
        if (onSite.isEmpty()) {
            return new Resolution.Stopped(Findings.notTestable(
                    line,
                    "the address is not of the site " + site + ", and other hosts are not opened; name the page by its"
                            + " path, such as " + SiteAddress.path(site, wanted)));
        }
        String path = onSite.get();
        notes.accept(
                "“" + address + "” is an address of the application itself: on " + site + " it is “" + path + "”.");
        @Nullable Response answer = live.navigate(site.resolve("./" + path).toString());
        return answer == null || answer.status() < 400
                ? Resolution.of(new Action.Open(path))
                : new Resolution.Stopped(Findings.ungrounded(
                        line, "the site has no page “" + path + "”: it answers with " + answer.status()));
    }
}
