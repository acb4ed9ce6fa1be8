package dev.testvibe.cli;

import picocli.CommandLine.Command;

/** What a workspace has. */
final class ReadCommands {
    private ReadCommands() {}

    @Command(name = "account", description = "The workspace and its credits.")
    static final class Account implements Runnable {
        private final Testvibe testvibe;

        Account(Testvibe testvibe) {
            this.testvibe = testvibe;
        }

        @Override
        public void run() {
            Testvibe.print(testvibe.api().get("/account"));
        }
    }

    @Command(name = "projects", description = "The projects of the workspace.")
    static final class Projects implements Runnable {
        private final Testvibe testvibe;

        Projects(Testvibe testvibe) {
            this.testvibe = testvibe;
        }

        @Override
        public void run() {
            Testvibe.print(testvibe.api().get("/projects"));
        }
    }

    @Command(name = "features", description = "The features of the project.")
    static final class Features implements Runnable {
        private final Testvibe testvibe;

        Features(Testvibe testvibe) {
            this.testvibe = testvibe;
        }

        @Override
        public void run() {
            Testvibe.print(testvibe.api().get(testvibe.projectPath() + "/features"));
        }
    }
}
