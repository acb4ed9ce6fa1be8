package dev.testvibe.pipeline.browser;

import java.util.List;

import dev.testvibe.pipeline.recording.Expectation;

/** Reads what the browser keeps for the site. */
final class StorageReader {

    private final LivePage live;

    StorageReader(LivePage live) {
        this.live = live;
    }

    Reading read(Expectation.Stored expected) {
        Object value = live.page()
                .evaluate(
                        "([session, key]) => (session ? sessionStorage : localStorage).getItem(key)",
                        List.of(expected.session(), expected.key()));
        if (value == null || expected.value() == null) {
            return new Reading(value != null, value == null ? "no such entry" : "“" + value + "”");
        }
        return Reading.compared(expected.value().text(), expected.match(), value.toString());
    }

    Reading read(Expectation.StorageHolds expected) {
        String all = String.valueOf(live.page()
                .evaluate(
                        "session => Object.values(session ? sessionStorage : localStorage).join('\\n')",
                        expected.session()));
        return expected.text() == null
                ? new Reading(!all.isEmpty(), all.isEmpty() ? "nothing" : "“" + all + "”")
                : Reading.compared(expected.text().text(), expected.match(), all);
    }
}
