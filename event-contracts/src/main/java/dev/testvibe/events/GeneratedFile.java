package dev.testvibe.events;

/**
 * A file that a generation made.
 *
 * @param path path in the project, with forward slashes, such as Features/Login.spec.ts
 * @param kind feature, spec, support (a script that the specs of a project share), config, or screenshot (of the page on which
 *     a scenario came to nothing)
 * @param content the whole file; of a screenshot, a JPEG, in Base64
 */
public record GeneratedFile(String path, String kind, String content) {}
