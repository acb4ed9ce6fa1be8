package dev.testvibe.worker.jobs;

/** Lines of shell scripts that run in the pipeline's place, and say what it says. */
final class Script {

    static final String PLANNED = "echo '{\"type\":\"planned\",\"sections\":[{\"section\":\"a\",\"title\":\"A\"}]}'\n";
    static final String VERIFIED =
            "echo '{\"type\":\"section-completed\",\"section\":\"a\",\"verdict\":\"verified\"}'\n";
    static final String UNSATISFIED =
            "echo '{\"type\":\"section-completed\",\"section\":\"a\",\"verdict\":\"unsatisfied\",\"reason\":\"No.\"}'\n";
    static final String FILE =
            "echo '{\"type\":\"file\",\"path\":\"Features/A.spec.ts\",\"kind\":\"spec\",\"content\":\"test\"}'\n";
    static final String ASKED =
            "echo '{\"type\":\"model-asked\",\"id\":\"q1\",\"instructions\":\"Choose.\",\"question\":\"Which one?\",\"schema\":\"{}\"}'\n";
    static final String ONLY_IF_ANSWERED = """
            read answer
            case "$answer" in *'"text":"This one"'*) ;; *)
              echo "$answer" | sed 's/.*"obstacle":\\("[^"]*"\\).*/{"type":"section-completed","section":"a","verdict":"ungrounded","reason":\\1}/'
              echo '{"type":"finished"}'
              exit
            esac
            """;
    static final String RECORDED = "echo '{\"type\":\"recorded\",\"recording\":\"what was done\"}'\n";
    static final String ONLY_IF_FIRST = "[ -z \"$PREVIOUS\" ] || exit 7\n";
    static final String ONLY_AFTER_THAT = "[ \"$PREVIOUS\" = 'what was done' ] || exit 7\n";
    static final String FINISHED = "echo '{\"type\":\"finished\"}'\n";

    private Script() {}
}
