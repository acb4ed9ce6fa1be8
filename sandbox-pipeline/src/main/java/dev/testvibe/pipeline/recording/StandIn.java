package dev.testvibe.pipeline.recording;

/** Something that was put in the place of what this machine lacks. */
public sealed interface StandIn {

    /** The sentence for a person: what stood in for what. */
    String explanation();

    /**
     * A minute of silence for a clip that could not be loaded.
     *
     * @param address a path of the site, or the absolute address where another host should have had it
     */
    record Silence(String address) implements StandIn {
        @Override
        public String explanation() {
            return "A silent clip stood in for " + address + ", which could not be loaded.";
        }
    }

    /** Voices for a browser that has none. */
    record Voices() implements StandIn {
        @Override
        public String explanation() {
            return "A list of voices stood in for those that the browser does not have.";
        }
    }
}
