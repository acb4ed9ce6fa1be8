package dev.testvibe.pipeline.recording;

import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A small file to upload under a name that a step gives: a picture of one pixel where the name is that of a picture. */
public final class SampleFile {

    private static final String PIXEL =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private SampleFile() {}

    /** The name without folders. */
    public static String name(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    public static String mimeType(String path) {
        String type = URLConnection.guessContentTypeFromName(name(path));
        return type == null ? "application/octet-stream" : type;
    }

    /** The content, in Base64. */
    public static String content(String path) {
        return mimeType(path).startsWith("image/")
                ? PIXEL
                : Base64.getEncoder().encodeToString((name(path) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
