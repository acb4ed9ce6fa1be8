package dev.testvibe.worker.sandbox;

import java.util.List;
import java.util.Set;

/** Looks at what the processes hold, where no control group can be made; it comes late for a sudden jump. */
final class WatchedMemory implements MemoryControl {

    private final long limitBytes;

    WatchedMemory(long limitBytes) {
        this.limitBytes = limitBytes;
    }

    @Override
    public long limitBytes() {
        return limitBytes;
    }

    @Override
    public String name() {
        return "watched";
    }

    @Override
    public Bound bind(String job) {
        return new Bound() {
            @Override
            public List<String> join() {
                return List.of();
            }

            @Override
            public Set<Long> processes() {
                return Set.of();
            }

            @Override
            public boolean isExceeded(ProcessTree tree) {
                return tree.anonymousBytes() > limitBytes;
            }

            @Override
            public void close() {}
        };
    }
}
