package dev.testvibe.events;

/**
 * A file that a generation made.
 *
 * @param path path in the project, with forward slashes, such as Features/Login.spec.ts
 * @param kind feature, spec, support (a script that the specs of a project share) or config
 * @param content the whole file
 */
public record GeneratedFile(String path, String kind, String content) {}
