package dev.testvibe.pipeline.explore.page;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.recording.Target;

/** The form that was filled in last: of the fields of a page, those of this one are spoken of afterwards. */
public final class LatestForm {

    private static final String NUMBER_OF_FORM = "field => [...document.forms].indexOf(field.form)";
    private static final int NONE = -1;

    private final LivePage live;
    private @Nullable Target latest;

    public LatestForm(LivePage live) {
        this.live = live;
    }

    public void filled(Target field) {
        latest = field;
    }

    /** Those of its fields; all of them where that is not known, or where they are of no form. */
    public List<Element> of(List<Element> fields) {
        int form = latest == null || live.locate(latest).count() != 1 ? NONE : formOf(latest);
        List<Element> own = form == NONE
                ? fields
                : fields.stream()
                        .filter(field -> formOf(field.target()) == form)
                        .toList();
        return own.isEmpty() ? fields : own;
    }

    private int formOf(Target field) {
        return live.locate(field).evaluate(NUMBER_OF_FORM) instanceof Integer number ? number : NONE;
    }
}
