package dev.testvibe.api.keys;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.regex.Pattern;

/**
 * A key as its owner holds it: {@code tvb_} and 43 characters of base 62, 256 random bits. The database holds its
 * SHA-256 only; a slow hash would add nothing to that many bits.
 *
 * @param text the whole key
 */
public record ApiKey(String text) {

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final Pattern SHAPE = Pattern.compile("tvb_[0-9A-Za-z]{43}");
    private static final int LENGTH = 43;
    private static final int SHOWN = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A key that nobody has yet. */
    static ApiKey random() {
        StringBuilder text = new StringBuilder("tvb_");
        RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach(index -> text.append(ALPHABET.charAt(index)));
        return new ApiKey(text.toString());
    }

    static boolean isKey(String text) {
        return SHAPE.matcher(text).matches();
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** What may be shown of it: {@code tvb_XXXXXXXX}. */
    String prefix() {
        return text.substring(0, SHOWN);
    }

    /** Never the key itself: it could end in a log. */
    @Override
    public String toString() {
        return prefix() + "…";
    }
}
