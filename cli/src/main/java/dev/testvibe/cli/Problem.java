package dev.testvibe.cli;

/** Ends a command with a message for a person and the exit status that the contract gives it. */
public final class Problem extends RuntimeException {
    /** The command was called in a way that cannot work. */
    public static final int USAGE = 2;

    /** The server said no. */
    public static final int REFUSED = 3;

    /** The server could not be reached, or could not answer. */
    public static final int UNREACHABLE = 4;

    private final int exitStatus;

    public Problem(int exitStatus, String message) {
        super(message);
        this.exitStatus = exitStatus;
    }

    public int exitStatus() {
        return exitStatus;
    }
}
