package dev.testvibe.pipeline.emit;

/**
 * A file for the caller.
 *
 * @param path path in the project, with forward slashes
 * @param kind {@code feature}, {@code spec}, {@code support} for a script that specs share, or {@code config}
 * @param content the whole file
 */
public record EmittedFile(String path, String kind, String content) {}
