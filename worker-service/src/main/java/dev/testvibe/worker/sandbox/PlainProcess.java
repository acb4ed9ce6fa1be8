package dev.testvibe.worker.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** No isolation: an ordinary user's process with the allow-listed environment, among all others of the machine. */
final class PlainProcess implements Isolation {

    private final Installation installation;
    private final JobUser user;

    PlainProcess(Installation installation, JobUser user) {
        this.installation = installation;
        this.user = user;
    }

    @Override
    public String name() {
        return "none";
    }

    @Override
    public Places places(JobFolder folder) {
        return new Places(
                installation.pipelineHome().toString(),
                installation.nodeModules().toString(),
                folder.scratch().toString(),
                folder.proxySocket().toString());
    }

    @Override
    public List<String> command(JobFolder folder, Map<String, String> environment, List<String> program) {
        List<String> words = new ArrayList<>(user.become());
        words.addAll(program);
        return words;
    }
}
