package dev.testvibe.worker.sandbox;

/** No job can run here; the message says what is missing and how to mend it. */
final class SandboxUnavailable extends Exception {

    private static final long serialVersionUID = 1L;

    SandboxUnavailable(String message) {
        super(message);
    }
}
