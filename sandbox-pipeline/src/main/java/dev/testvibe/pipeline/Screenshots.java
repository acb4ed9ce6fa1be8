package dev.testvibe.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.testvibe.pipeline.browser.Screenshot;
import dev.testvibe.pipeline.emit.Emission;
import dev.testvibe.pipeline.protocol.JobMessage;

/** What the pages looked like on which scenarios came to nothing, as files, while there is room for them in an event. */
final class Screenshots {

    static final int MOST_BYTES = 384 * 1024;

    private Screenshots() {}

    /** Each file, by its section, with a line about it for the log. */
    static List<JobMessage> of(String featureName, Map<String, Screenshot> screenshots) {
        List<JobMessage> messages = new ArrayList<>();
        int room = MOST_BYTES;
        for (Map.Entry<String, Screenshot> screenshot : screenshots.entrySet()) {
            String section = screenshot.getKey();
            String content = screenshot.getValue().base64();
            String path = "Screenshots/" + Emission.fileName(featureName) + "." + section + ".jpg";
            if (content.length() > room) {
                messages.add(said(section, "There was no room for a screenshot."));
            } else {
                room -= content.length();
                messages.add(new JobMessage.FileWritten(path, "screenshot", content));
                messages.add(said(section, "What the page looked like: " + path));
            }
        }
        return messages;
    }

    private static JobMessage said(String section, String line) {
        return new JobMessage.Progress(section, "verifying", null, List.of(line));
    }
}
