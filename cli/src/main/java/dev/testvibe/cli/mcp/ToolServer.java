package dev.testvibe.cli.mcp;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;

import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;

/** Serves the tools to one client over a pair of streams, until the client closes its end. */
public final class ToolServer {
    private static final String INSTRUCTIONS =
            "testvibe turns features written in Gherkin into verified Playwright tests. The usual way: create_feature or"
                    + " update_feature, generate_feature, wait_for_generation, then read_file for the tests or"
                    + " get_generation_log for the reasons.";

    private final Workspace workspace;
    private final String version;

    public ToolServer(Workspace workspace, String version) {
        this.workspace = workspace;
        this.version = version;
    }

    /** Returns when there is no more input. Nothing but the protocol is written. */
    public void serve(InputStream in, OutputStream out) throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        var transport = new StdioServerTransportProvider(McpJsonDefaults.getMapper(), endingWith(in, closed), out);
        McpSyncServer server = McpServer.sync(transport)
                .serverInfo("testvibe", version)
                .instructions(INSTRUCTIONS)
                .capabilities(ServerCapabilities.builder().tools(false).build())
                .validateToolInputs(true)
                .tools(new Tools(workspace)
                        .all().stream().map(Tool::specification).toList())
                .build();
        closed.await();
        server.close();
    }

    /** The transport tells nobody that its input has ended. */
    private static InputStream endingWith(InputStream in, CountDownLatch closed) {
        return new FilterInputStream(in) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int count = -1;
                try {
                    count = super.read(bytes, offset, length);
                    return count;
                } finally {
                    if (count < 0) {
                        closed.countDown();
                    }
                }
            }
        };
    }
}
