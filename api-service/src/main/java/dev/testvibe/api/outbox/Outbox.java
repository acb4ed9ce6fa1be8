package dev.testvibe.api.outbox;

import jakarta.enterprise.context.ApplicationScoped;

/** Called after the commit of whoever wrote into the outbox, so that it is sent at once and not at the next poll. */
@ApplicationScoped
public class Outbox {

    private volatile Runnable relay = () -> {};

    /** Returns at once. */
    public void wake() {
        relay.run();
    }

    void onWake(Runnable action) {
        this.relay = action;
    }
}
