package dev.testvibe.worker.sandbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Namespaces of its own: a job sees its programs, a scratch folder and the proxy's socket, and nothing else of the
 * machine.
 *
 * <p>A worker that is root binds first and becomes an ordinary user inside. Bubblewrap dies with the thread that started
 * it, so that thread must live as long as the job.
 */
final class Bubblewrap implements Isolation {

    private static final Places INSIDE = new Places("/app/pipeline", "/app/node_modules", "/scratch", "/proxy.sock");

    private final String executable;
    private final Installation installation;
    private final JobUser user;

    Bubblewrap(String executable, Installation installation, JobUser user) {
        this.executable = executable;
        this.installation = installation;
        this.user = user;
    }

    @Override
    public String name() {
        return "bubblewrap";
    }

    @Override
    public Places places(JobFolder folder) {
        return INSIDE;
    }

    @Override
    public List<String> command(JobFolder folder, Map<String, String> environment, List<String> program) {
        List<String> words = new ArrayList<>(List.of(executable, "--die-with-parent", "--new-session", "--clearenv"));
        words.addAll(List.of("--unshare-pid", "--unshare-ipc", "--unshare-uts", "--unshare-net"));
        environment.forEach((name, value) -> words.addAll(List.of("--setenv", name, value)));
        words.addAll(system());
        words.addAll(List.of("--bind", folder.scratch().toString(), INSIDE.scratch()));
        words.addAll(List.of("--bind", folder.proxySocket().toString(), INSIDE.proxySocket()));
        words.addAll(List.of("--ro-bind", installation.pipelineHome().toString(), INSIDE.pipeline()));
        words.addAll(List.of("--ro-bind", installation.nodeModules().toString(), INSIDE.nodeModules()));
        words.addAll(List.of("--chdir", INSIDE.scratch()));
        words.addAll(user.become());
        words.addAll(program);
        return words;
    }

    /** The system's programs, and memory where they may leave something. */
    private List<String> system() {
        // parents that bubblewrap makes by itself would be closed to the ordinary user
        List<String> words = new ArrayList<>(List.of("--perms", "0755", "--dir", "/etc", "--perms", "0755"));
        words.addAll(List.of("--dir", "/app", "--ro-bind", "/usr", "/usr", "--symlink", "usr/bin", "/bin"));
        words.addAll(List.of("--symlink", "usr/lib", "/lib", "--symlink", "usr/lib64", "/lib64"));
        Stream<Path> settings = Stream.of("/etc/fonts", "/etc/java-17-openjdk").map(Path::of);
        Stream<Path> programs = Stream.of(
                        Path.of(System.getProperty("java.home")),
                        installation.chromium().getParent(),
                        installation.node().getParent())
                .filter(folder -> !folder.startsWith("/usr"));
        Stream.concat(settings.filter(Files::isDirectory), programs)
                .distinct()
                .map(Path::toString)
                .forEach(folder -> words.addAll(List.of("--ro-bind", folder, folder)));
        words.addAll(List.of("--proc", "/proc", "--dev", "/dev"));
        words.addAll(List.of("--perms", "1777", "--tmpfs", "/tmp", "--perms", "1777", "--tmpfs", "/dev/shm"));
        return words;
    }
}
