package dev.testvibe.worker.sandbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The command that starts the pipeline inside bubblewrap: it sees its programs, a scratch folder and the proxy's socket,
 * and nothing else of the machine.
 *
 * <p>A worker that is root binds first and becomes an ordinary user inside: Chromium's own sandbox refuses to run for
 * root.
 */
final class BubblewrapCommand {

    static final String SCRATCH = "/scratch";
    static final String PROXY = "/proxy.sock";

    private static final List<String> USUAL_BROWSERS = List.of(
            "/usr/lib/chromium/chromium-headless-shell",
            "/usr/lib/chromium/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/chromium",
            "/usr/bin/google-chrome");
    private static final String PIPELINE = "/app/pipeline";
    private static final String NODE_MODULES = "/app/node_modules";

    private final SandboxConfig config;
    private final boolean root;
    private final List<String> command = new ArrayList<>();

    BubblewrapCommand(SandboxConfig config, boolean root) {
        this.config = config;
        this.root = root;
    }

    List<String> build(Path scratch, Path proxySocket) {
        Path chromium = chromium();
        add("bwrap", "--die-with-parent", "--unshare-pid", "--unshare-ipc", "--unshare-uts", "--unshare-net");
        add("--new-session", "--clearenv");
        environment("PATH", "/usr/bin");
        environment("LANG", "C.UTF-8");
        environment("HOME", SCRATCH);
        environment("TMPDIR", SCRATCH);
        environment("CHROMIUM_PATH", chromium.toString());
        environment("TESTVIBE_CHROMIUM_SANDBOX", "true");
        environment("TESTVIBE_NODE_MODULES", NODE_MODULES);
        environment("PLAYWRIGHT_NODEJS_PATH", config.node().toString());
        // parents that bubblewrap makes by itself would be closed to the ordinary user
        add("--perms", "0755", "--dir", "/etc", "--perms", "0755", "--dir", "/app");
        bind(Path.of("/usr"));
        add("--symlink", "usr/bin", "/bin", "--symlink", "usr/lib", "/lib", "--symlink", "usr/lib64", "/lib64");
        Stream.of("/etc/fonts", "/etc/java-17-openjdk")
                .map(Path::of)
                .filter(Files::isDirectory)
                .forEach(this::bind);
        Stream.of(
                        Path.of(System.getProperty("java.home")),
                        chromium.getParent(),
                        config.node().getParent())
                .filter(folder -> !folder.startsWith("/usr"))
                .forEach(this::bind);
        add(
                "--proc",
                "/proc",
                "--dev",
                "/dev",
                "--perms",
                "1777",
                "--tmpfs",
                "/tmp",
                "--perms",
                "1777",
                "--tmpfs",
                "/dev/shm");
        add("--bind", scratch.toString(), SCRATCH, "--bind", proxySocket.toString(), PROXY);
        add("--ro-bind", real(config.pipelineHome()), PIPELINE, "--ro-bind", real(config.nodeModules()), NODE_MODULES);
        add("--chdir", SCRATCH);
        if (root) {
            String user = String.valueOf(config.user());
            add("setpriv", "--reuid", user, "--regid", user, "--clear-groups", "--no-new-privs");
            add("--inh-caps=-all", "--ambient-caps=-all", "--bounding-set=-all");
        }
        add(java().toString(), "-XX:TieredStopAtLevel=1", "-Xmx256m", "-Djava.io.tmpdir=" + SCRATCH);
        add("-jar", PIPELINE + "/testvibe-pipeline.jar", "--protocol");
        return List.copyOf(command);
    }

    /** By its real path: {@code /usr/bin/java} leads through a folder that is not there. */
    private static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    private Path chromium() {
        Optional<Path> usual = USUAL_BROWSERS.stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        return config.chromium()
                .or(() -> usual)
                .orElseThrow(() -> new IllegalStateException(
                        "No Chromium was found. Install one, or set testvibe.sandbox.chromium to its executable."));
    }

    private static String real(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException("There is no folder " + folder.toAbsolutePath()
                    + ". Set testvibe.sandbox.pipeline-home and testvibe.sandbox.node-modules.");
        }
        return folder.toAbsolutePath().normalize().toString();
    }

    private void bind(Path folder) {
        add("--ro-bind", folder.toString(), folder.toString());
    }

    private void environment(String name, String value) {
        add("--setenv", name, value);
    }

    private void add(String... words) {
        command.addAll(List.of(words));
    }
}
