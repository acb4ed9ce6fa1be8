package dev.testvibe.api.projection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

import dev.testvibe.events.EventTypes;
import dev.testvibe.events.GenerationEvent;

/** Reads CloudEvents in binary mode; an unknown type or major version is poison, like bytes that are no JSON. */
@ApplicationScoped
class GenerationEventReader {

    private static final String TYPE_HEADER = "ce_type";

    private final ObjectMapper json;

    GenerationEventReader(ObjectMapper json) {
        // Requests are read strictly. An event may have grown fields: that is no new major version.
        this.json = json.copy()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .registerModule(new SimpleModule().addDeserializer(String.class, new StorableText()));
    }

    /** @throws PoisonRecord if it is no event of a generation */
    GenerationEvent read(ConsumerRecord<byte[], byte[]> record) {
        String type = typeOf(record);
        Class<? extends GenerationEvent> expected = EventTypes.recordOf(type)
                .filter(GenerationEvent.class::isAssignableFrom)
                .<Class<? extends GenerationEvent>>map(event -> event.asSubclass(GenerationEvent.class))
                .orElseThrow(() -> new PoisonRecord("Not an event of a generation: " + type, null));
        @Nullable GenerationEvent event = null;
        if (record.value() != null) {
            try {
                event = json.readValue(record.value(), expected);
            } catch (IOException | RuntimeException e) {
                throw new PoisonRecord("Not a readable " + type + ": " + e.getMessage(), e);
            }
        }
        if (event == null || event.requestId() == null) {
            throw new PoisonRecord("A " + type + " without a request", null);
        }
        return event;
    }

    private static String typeOf(ConsumerRecord<byte[], byte[]> record) {
        Header header = record.headers().lastHeader(TYPE_HEADER);
        if (header == null || header.value() == null) {
            throw new PoisonRecord("Not a CloudEvent in binary mode: no header " + TYPE_HEADER, null);
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    /** What a page under test shows may hold a NUL, which PostgreSQL has no room for. */
    private static final class StorableText extends StdScalarDeserializer<String> {

        StorableText() {
            super(String.class);
        }

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = StringDeserializer.instance.deserialize(parser, context);
            return text == null ? null : text.replace('\0', '\uFFFD');
        }
    }
}
