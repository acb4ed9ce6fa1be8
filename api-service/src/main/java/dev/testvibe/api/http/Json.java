package dev.testvibe.api.http;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import io.quarkus.jackson.ObjectMapperCustomizer;

/** Strict in, plain out: unknown fields and trailing text are refused, times are whole seconds of UTC. */
@Singleton
class Json implements ObjectMapperCustomizer {

    /** After the framework's own: of two serializers for a type, the one that comes last is used. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        mapper.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
        SimpleModule module = new SimpleModule();
        module.addSerializer(Instant.class, new WholeSeconds());
        module.addDeserializer(String.class, new Text());
        mapper.registerModule(module);
    }

    /** {@code 2026-01-31T09:30:00Z}. */
    private static final class WholeSeconds extends StdScalarSerializer<Instant> {

        private static final long serialVersionUID = 1L;

        WholeSeconds() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant time, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(time.truncatedTo(ChronoUnit.SECONDS).toString());
        }
    }

    /** Text that the database can hold: neither NUL nor half a surrogate pair, and no number for a string. */
    private static final class Text extends StdScalarDeserializer<String> {

        private static final long serialVersionUID = 1L;

        Text() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (in.currentToken().isNumeric() || in.currentToken().isBoolean()) {
                return (String) context.handleUnexpectedToken(String.class, in);
            }
            String text = StringDeserializer.instance.deserialize(in, context);
            Texts.problem(text).ifPresent(problem -> {
                throw Refusal.invalid(problem);
            });
            return text;
        }
    }
}
