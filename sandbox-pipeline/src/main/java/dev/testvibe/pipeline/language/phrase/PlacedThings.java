package dev.testvibe.pipeline.language.phrase;

import java.util.List;
import java.util.regex.Pattern;

/** Things by what is beside, above or around them: {@code inner} is the thing, {@code outer} what tells where it is. */
final class PlacedThings {

    /** {@code the "Delete" button for "Milk"}: whatever row or card has both. */
    private static final Pattern BESIDE = Pattern.compile(
            "^(?<inner>.+?) (?:for|of|next to|beside|near|belonging to) (?<outer>(?:(?:the|an?) )?(?:(?!of |for )[a-z]+ ){0,3}«\\d+»(?: [a-z]+)?)$",
            Pattern.CASE_INSENSITIVE);

    /** {@code the tag "Tea" under "Popular"}: what a heading or a caption stands over. */
    private static final Pattern UNDER_A_NAME = Pattern.compile(
            "^(?<inner>.+?) (?:under|underneath|below|beneath) (?<outer>«\\d+»)$", Pattern.CASE_INSENSITIVE);

    /** {@code the tag "Tea" in "Popular"}: a noun says that the one is a part of the other, and no value for it. */
    private static final Pattern IN_A_NAME = Pattern.compile(
            "^(?<inner>(?:the |an? )?(?:[a-z]+ )?«\\d+» (?:tag|link|button|tab|icon|card|entry|item)|(?:the |an? )?(?:tag|link|button|tab|icon|card|entry|item) «\\d+») (?:in|inside|within|from|among) (?<outer>«\\d+»)$",
            Pattern.CASE_INSENSITIVE);

    /** In the order in which they are tried. */
    static final List<Pattern> SAID = List.of(BESIDE, UNDER_A_NAME, IN_A_NAME);

    private PlacedThings() {}
}
