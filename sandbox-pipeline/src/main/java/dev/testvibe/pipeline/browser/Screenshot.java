package dev.testvibe.pipeline.browser;

/**
 * What a window showed.
 *
 * @param base64 a JPEG in Base64
 */
public record Screenshot(String base64) {}
