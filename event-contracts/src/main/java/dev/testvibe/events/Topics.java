package dev.testvibe.events;

/** Names of the Kafka topics. The key of every record is the feature's id, as decimal text, so one feature's events keep their order. */
public final class Topics {

    /** Requests for a generation, from the API to the workers: {@link GenerationRequested}. */
    public static final String GENERATION_REQUESTS = "testvibe.generation.requests";

    /** Commands about a generation in flight, from the API to the workers: {@link GenerationCancelRequested}. */
    public static final String GENERATION_COMMANDS = "testvibe.generation.commands";

    /** What became of a generation, from the workers to the API: every {@link GenerationEvent}. */
    public static final String GENERATION_EVENTS = "testvibe.generation.events";

    /** The public, compacted topic: {@link FeatureStatusChanged}. */
    public static final String FEATURES = "testvibe.features";

    /** Appended to a topic's name for the records that could not be read. */
    public static final String DEAD_LETTER_SUFFIX = ".dlq";

    private Topics() {}
}
