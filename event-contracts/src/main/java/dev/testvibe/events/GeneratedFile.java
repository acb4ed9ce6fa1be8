package dev.testvibe.events;

/**
 * A file that a generation made.
 *
 * @param path path in the project, with forward slashes, such as Features/Login.spec.ts
 * @param kind feature, spec or config
 * @param content the whole file
 */
public record GeneratedFile(String path, String kind, String content) {}
