package dev.testvibe.api.projects;

import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.testvibe.api.http.Refusal;
import dev.testvibe.api.http.Texts;
import dev.testvibe.api.sites.SiteUrl;

/** What callers send about projects, checked. */
final class ProjectRequests {

    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]{0,63}");

    private ProjectRequests() {}

    record Create(
            @Nullable String name,
            @Nullable String siteUrl,
            @Nullable Map<String, String> variables) {}

    /** What is null stays as it is. */
    record Change(
            @Nullable String name,
            @Nullable String siteUrl,
            @Nullable Map<String, String> variables) {}

    static String siteUrl(String text, boolean allowPrivate) {
        SiteUrl url = SiteUrl.parse(text, allowPrivate);
        if (url instanceof SiteUrl.Accepted accepted) {
            return accepted.url();
        }
        throw Refusal.invalid(((SiteUrl.Refused) url).reason());
    }

    static Map<String, String> variables(Map<String, String> variables) {
        variables.forEach((name, value) -> {
            if (!VARIABLE.matcher(name).matches()) {
                throw Refusal.invalid("“variables”: a name has letters, digits, “_”, “.” and “-”, at most 64.");
            }
            Texts.required(value, "variables." + name);
        });
        return variables;
    }
}
