package dev.testvibe.cli.command;

import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import dev.testvibe.cli.command.Facts.Column;

@Command(name = "keys", description = "The API keys of the workspace.")
final class Keys {
    private final Testvibe testvibe;

    Keys(Testvibe testvibe) {
        this.testvibe = testvibe;
    }

    @Command(name = "list", description = "Lists them, by their first characters.")
    void list() {
        testvibe.print(
                testvibe.api().list("/keys"),
                keys -> Facts.listOr(
                        "No keys.",
                        keys,
                        new Column("ID", "id"),
                        new Column("PREFIX", "prefix"),
                        new Column("CREATED", "createdUtc"),
                        new Column("LAST USED", "lastUsedUtc"),
                        new Column("REVOKED", "revokedUtc")));
    }

    @Command(name = "create", description = "Makes a key and prints it. It is not shown again.")
    void create() {
        testvibe.print(testvibe.api().send("POST", "/keys", null, Map.of()), key -> key.path("key")
                .asText());
    }

    @Command(name = "revoke", description = "Makes a key useless at once.")
    void revoke(@Parameters(paramLabel = "ID", description = "Its id, as `keys list` shows it.") long id) {
        testvibe.print(testvibe.api().send("DELETE", "/keys/" + id, null, Map.of()), done -> "Revoked key " + id);
    }
}
