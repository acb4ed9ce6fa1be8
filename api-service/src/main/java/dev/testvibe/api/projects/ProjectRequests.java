package dev.testvibe.api.projects;

import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import dev.testvibe.api.http.Refusal;
import dev.testvibe.api.sites.SiteUrl;

/** What callers send about projects, checked. */
final class ProjectRequests {

    private static final String VARIABLES =
            "What steps may refer to, by name: letters, digits and _. One whose name ends in secret, password, token or key"
                    + " is a secret. They replace all that there are; null leaves a secret as it is.";

    private ProjectRequests() {}

    record Create(
            @Nullable String name,
            @Nullable String siteUrl,
            @Schema(description = VARIABLES) @Nullable Map<String, @Nullable String> variables) {}

    /** What is null stays as it is. */
    record Change(
            @Nullable String name,
            @Nullable String siteUrl,
            @Schema(description = VARIABLES) @Nullable Map<String, @Nullable String> variables) {}

    static String siteUrl(String text, boolean allowPrivate) {
        SiteUrl url = SiteUrl.parse(text, allowPrivate);
        if (url instanceof SiteUrl.Accepted accepted) {
            return accepted.url();
        }
        throw Refusal.invalid(((SiteUrl.Refused) url).reason());
    }
}
