package dev.testvibe.pipeline.explore.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.recording.Target;

/** The part of each of a group that a step speaks of. What could be several parts is none. */
public record GroupParts(LivePage live) {

    /**
     * A part that each of a group has once.
     *
     * @param target matches all of them in their order
     * @param texts what they show
     */
    public record Part(Target target, List<String> texts) {}

    /** The part that is meant; or, where that is not plain, the names of those that there are. */
    public record Meant(Optional<Part> part, List<String> candidates) {}

    /**
     * The part that a name means, or the only text that each shows where there is no name.
     *
     * @param isOfWords whether what is read are words, and no figures
     */
    public Meant named(Target group, @Nullable String by, boolean quoted, boolean isOfWords) {
        take(group);
        return meant(
                group,
                by == null ? "" : by + " of ",
                live.page().evaluate(Groups.call("part"), Arrays.asList(by, quoted, isOfWords)));
    }

    /** The part that shows texts, all of which must be among those that it shows. */
    public Meant with(Target group, List<String> texts) {
        take(group);
        return meant(group, "", live.page().evaluate(Groups.call("partsWith"), texts));
    }

    private void take(Target group) {
        live.locate(group).evaluateAll(Groups.call("take"));
    }

    private static Meant meant(Target group, String name, Object answer) {
        List<Part> parts = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        if (answer instanceof Map<?, ?> map && map.get("found") instanceof List<?> found) {
            for (Object one : found) {
                if (one instanceof Map<?, ?> part) {
                    String selector = String.valueOf(part.get("selector"));
                    String all = group.selector() + (selector.isEmpty() ? "" : " >> " + selector);
                    parts.add(new Part(new Target(all, name + group.description()), Groups.texts(part.get("texts"))));
                    labels.add(String.valueOf(part.get("label")));
                }
            }
            labels.addAll(parts.isEmpty() ? Groups.texts(map.get("all")) : List.of());
        }
        return parts.size() == 1
                ? new Meant(Optional.of(parts.get(0)), List.of())
                : new Meant(Optional.empty(), labels.stream().distinct().toList());
    }
}
