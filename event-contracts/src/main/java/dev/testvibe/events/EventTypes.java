package dev.testvibe.events;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The CloudEvents {@code type} of each record, with its major version, and back. */
public final class EventTypes {

    private static final Map<String, Class<? extends Record>> BY_TYPE = new LinkedHashMap<>();

    static {
        BY_TYPE.put("dev.testvibe.generation.requested.v1", GenerationRequested.class);
        BY_TYPE.put("dev.testvibe.generation.cancel-requested.v1", GenerationCancelRequested.class);
        BY_TYPE.put("dev.testvibe.generation.started.v1", GenerationStarted.class);
        BY_TYPE.put("dev.testvibe.generation.section-started.v1", GenerationSectionStarted.class);
        BY_TYPE.put("dev.testvibe.generation.section-completed.v1", GenerationSectionCompleted.class);
        BY_TYPE.put("dev.testvibe.generation.progressed.v1", GenerationProgressed.class);
        BY_TYPE.put("dev.testvibe.generation.succeeded.v1", GenerationSucceeded.class);
        BY_TYPE.put("dev.testvibe.generation.failed.v1", GenerationFailed.class);
        BY_TYPE.put("dev.testvibe.generation.cancelled.v1", GenerationCancelled.class);
        BY_TYPE.put("dev.testvibe.feature.status-changed.v1", FeatureStatusChanged.class);
    }

    private EventTypes() {}

    /** The type of an event record. @throws IllegalArgumentException if the class is not an event of this module */
    public static String typeOf(Class<? extends Record> event) {
        return BY_TYPE.entrySet().stream()
                .filter(entry -> entry.getValue() == event)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(event.getName() + " is not an event"));
    }

    /** The record of a type; empty for a type or a major version that this release does not know. */
    public static Optional<Class<? extends Record>> recordOf(String type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    /** Every type with its record, in the order in which a generation meets them. */
    public static Map<String, Class<? extends Record>> all() {
        return Map.copyOf(BY_TYPE);
    }
}
