package dev.testvibe.pipeline.explore.plan;

/**
 * How long what a page takes away "after" a time may be seen, in milliseconds. Clocks are coarse, and a busy machine
 * notices late that a thing came, or takes it away late; but a time that is twice or half as long is another one.
 *
 * @param least never 0, so that what comes and goes at once does not pass
 */
public record TimerTolerance(int least, int most) {

    private static final double COARSE = 0.95;
    private static final int NOTICED_LATE_MS = 50;
    private static final int GONE_LATE_MS = 1_000;

    public static TimerTolerance around(int milliseconds) {
        int early = (int) Math.floor(milliseconds * COARSE) - NOTICED_LATE_MS;
        return new TimerTolerance(Math.max(early, (milliseconds + 1) / 2), milliseconds + GONE_LATE_MS);
    }
}
