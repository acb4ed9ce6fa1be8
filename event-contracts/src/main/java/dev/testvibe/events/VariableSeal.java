package dev.testvibe.events;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals the secret variables of a project, so that neither a table nor a topic holds them in clear. A sealed value is
 * {@code {aes-gcm}} and Base64 of nonce and ciphertext; it opens for its own project and name alone.
 */
public final class VariableSeal {

    private static final Pattern SECRET = Pattern.compile(".*(?:secret|password|token|key)", Pattern.CASE_INSENSITIVE);
    private static final String PREFIX = "{aes-gcm}";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BYTES = 32;

    private final List<SecretKeySpec> keys;
    private final SecureRandom random = new SecureRandom();

    private VariableSeal(List<SecretKeySpec> keys) {
        this.keys = List.copyOf(keys);
    }

    /**
     * Reads the keys that both services are configured with.
     *
     * @param keys each 32 random bytes in Base64; the first one seals, all of them open
     * @throws IllegalArgumentException if one is anything else; the message does not repeat it
     */
    public static VariableSeal of(List<String> keys) {
        List<SecretKeySpec> read = new ArrayList<>();
        for (String key : keys) {
            read.add(new SecretKeySpec(bytes(key.strip()), "AES"));
        }
        return new VariableSeal(read);
    }

    private static byte[] bytes(String key) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(key);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("A key for variables is not Base64. Make one: openssl rand -base64 32");
        }
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException("A key for variables has " + bytes.length + " bytes, not " + KEY_BYTES
                    + ". Make one: openssl rand -base64 32");
        }
        return bytes;
    }

    /** Whether a variable is a secret: its name says so. */
    public static boolean isSecret(String name) {
        return SECRET.matcher(name).matches();
    }

    /** Whether there is a key to seal with. */
    public boolean canSeal() {
        return !keys.isEmpty();
    }

    /**
     * Seals a value; twice the same value is sealed differently.
     *
     * @throws IllegalStateException if there is no key
     */
    public String seal(UUID project, String name, String value) {
        if (!canSeal()) {
            throw new IllegalStateException("There is no key to seal variables with");
        }
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, keys.get(0), nonce, project, name)
                    .doFinal(value.getBytes(StandardCharsets.UTF_8));
            byte[] whole = ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
            return PREFIX + Base64.getEncoder().encodeToString(whole);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + CIPHER, e);
        }
    }

    /**
     * The variables of a project in clear. A secret that is not sealed is taken as it is: an earlier release wrote it.
     *
     * @throws IllegalStateException if a secret opens with none of the keys; the message names the variable
     */
    public Map<String, String> open(UUID project, Map<String, String> variables) {
        Map<String, String> opened = new TreeMap<>(variables);
        opened.replaceAll(
                (name, value) -> isSecret(name) && value.startsWith(PREFIX) ? open(project, name, value) : value);
        return opened;
    }

    private String open(UUID project, String name, String value) {
        try {
            ByteBuffer whole = ByteBuffer.wrap(Base64.getDecoder().decode(value.substring(PREFIX.length())));
            byte[] nonce = new byte[NONCE_BYTES];
            whole.get(nonce);
            byte[] sealed = new byte[whole.remaining()];
            whole.get(sealed);
            for (SecretKeySpec key : keys) {
                try {
                    byte[] clear = cipher(Cipher.DECRYPT_MODE, key, nonce, project, name)
                            .doFinal(sealed);
                    return new String(clear, StandardCharsets.UTF_8);
                } catch (AEADBadTagException sealedWithAnotherKey) {
                    // the next one may be it
                }
            }
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new IllegalStateException("The variable " + name + " is not sealed as it should be", e);
        }
        throw new IllegalStateException("The variable " + name + " opens with none of the " + keys.size()
                + " keys of this service; the services need the same keys");
    }

    private static Cipher cipher(int mode, SecretKeySpec key, byte[] nonce, UUID project, String name)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD((project + "/" + name).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
