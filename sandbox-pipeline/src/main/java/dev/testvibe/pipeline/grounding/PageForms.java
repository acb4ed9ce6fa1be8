package dev.testvibe.pipeline.grounding;

import java.util.List;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;

/** Reads the forms of a page, each with its fields and buttons. */
public final class PageForms {

    private static final String SCRIPT = ScriptResource.read(PageForms.class, "forms.js");
    private static final ObjectMapper JSON =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    private PageForms() {}

    /** The forms of any page, also of one that no step has opened. */
    public static List<PageForm> of(Page page) {
        return JSON.convertValue(page.evaluate(SCRIPT), new TypeReference<>() {});
    }
}
