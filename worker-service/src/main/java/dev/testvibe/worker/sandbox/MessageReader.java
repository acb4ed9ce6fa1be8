package dev.testvibe.worker.sandbox;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.protocol.JobMessage;

/** The messages of a pipeline, line by line. It takes no more than a job can have to say: the job may be hostile. */
final class MessageReader {

    static final int LONGEST_LINE = 4 * 1024 * 1024;
    static final int MOST_BYTES = 32 * 1024 * 1024;

    /** What was said is not of the protocol; the message is a sentence for a person. */
    static final class ProtocolException extends IOException {

        private static final long serialVersionUID = 1L;

        ProtocolException(String message) {
            super(message);
        }
    }

    private final InputStream out;
    private final ObjectMapper json;
    private long taken;

    MessageReader(InputStream out, ObjectMapper json) {
        this.out = new BufferedInputStream(out);
        this.json = json;
    }

    /** The next message; null at the end. */
    @Nullable JobMessage next() throws IOException {
        byte[] line = line();
        if (line == null) {
            return null;
        }
        try {
            return json.readValue(line, JobMessage.class);
        } catch (JacksonException e) {
            throw new ProtocolException("It printed a line that is no message: " + e.getOriginalMessage());
        }
    }

    private byte @Nullable [] line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = out.read(); next != '\n'; next = out.read()) {
            if (next < 0) {
                return line.size() == 0 ? null : line.toByteArray();
            }
            line.write(next);
            if (line.size() > LONGEST_LINE) {
                throw new ProtocolException("It printed a line longer than " + LONGEST_LINE + " bytes.");
            }
            if (++taken > MOST_BYTES) {
                throw new ProtocolException("It printed more than " + MOST_BYTES + " bytes.");
            }
        }
        return line.toByteArray();
    }
}
