package dev.testvibe.cli.command;

import picocli.CommandLine.Command;

import dev.testvibe.cli.command.Facts.Column;

@Command(name = "account", description = "Shows the workspace of the key, and its credits.")
final class Account implements Runnable {
    private final Testvibe testvibe;

    Account(Testvibe testvibe) {
        this.testvibe = testvibe;
    }

    @Override
    public void run() {
        testvibe.print(
                testvibe.api().get("/account"),
                account -> Facts.of(account, new Column("Workspace", "workspace"), new Column("Credits", "credits")));
    }
}
