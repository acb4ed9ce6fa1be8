package dev.testvibe.pipeline.recording;

import java.util.List;

/** The attributes that sites keep test ids in. */
public final class TestIds {

    /** Playwright's own. */
    public static final String OWN = "data-testid";

    /** Its own first. */
    public static final List<String> ATTRIBUTES = List.of(OWN, "data-test-id", "data-test", "data-cy", "data-qa");

    private TestIds() {}
}
