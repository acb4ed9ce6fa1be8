package dev.testvibe.pipeline.model;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jspecify.annotations.Nullable;

/**
 * What a model said, in the shape that it was asked for and in no other; nothing of it is checked yet.
 *
 * @param intents what the step wants, in order; none where the model finds nothing that says the same as the step
 * @param reason why, in a sentence
 */
record Answer(
        @JsonProperty(required = true) List<Choice> intents,
        @JsonProperty(required = true) String reason) {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * One act or claim.
     *
     * @param word of the {@link Vocabulary}
     * @param ref of the element in the page that was shown; null where the word is about the page
     * @param value a literal or a number of the step; null where the word takes none
     * @param negated whether the claim is denied
     */
    record Choice(
            @JsonProperty(required = true) String word,
            @Nullable String ref,
            @Nullable String value,
            @JsonProperty(required = true) boolean negated) {}

    /** @throws JacksonException if it is not of that shape */
    static Answer parse(String text) throws JacksonException {
        Answer answer = JSON.readValue(text, Answer.class);
        if (answer == null || answer.intents() == null || answer.intents().contains(null)) {
            throw new com.fasterxml.jackson.databind.JsonMappingException(null, "no intents");
        }
        return answer;
    }
}
