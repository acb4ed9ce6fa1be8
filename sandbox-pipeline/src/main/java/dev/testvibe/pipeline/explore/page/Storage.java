package dev.testvibe.pipeline.explore.page;

import java.util.LinkedHashMap;
import java.util.Map;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.language.intent.Intent.Expect;

/** Where the browser keeps entries for a site. */
public enum Storage {
    LOCAL("localStorage"),
    SESSION("sessionStorage");

    private final String property;

    Storage(String property) {
        this.property = property;
    }

    /** The one that a claim names. */
    public static Storage of(Expect expect) {
        return String.valueOf(expect.detail()).startsWith("session:") ? SESSION : LOCAL;
    }

    public boolean isOfSession() {
        return this == SESSION;
    }

    /** What it holds now, by its keys. */
    Map<String, String> entries(LivePage live) {
        Map<String, String> entries = new LinkedHashMap<>();
        if (live.page().evaluate("() => ({ ..." + property + " })") instanceof Map<?, ?> kept) {
            kept.forEach((key, value) -> entries.put(String.valueOf(key), String.valueOf(value)));
        }
        return entries;
    }
}
