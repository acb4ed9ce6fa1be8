package dev.testvibe.events;

/**
 * One scenario of the feature, as one unit of progress.
 *
 * @param section slug of the title, unique in the feature
 * @param title title of the scenario; for a row of an outline, with its values
 */
public record Section(String section, String title) {}
