package dev.testvibe.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "cancel", description = "Cancels the generation of a feature that is in flight.")
final class Cancel implements Runnable {
    private final Testvibe testvibe;

    @Parameters(paramLabel = "FEATURE", description = "Id or name.")
    String feature = "";

    Cancel(Testvibe testvibe) {
        this.testvibe = testvibe;
    }

    @Override
    public void run() {
        testvibe.print(testvibe.chosenProject().cancel(feature), done -> "Asked to cancel “" + feature + "”");
    }
}
