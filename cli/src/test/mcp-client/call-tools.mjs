// Starts the MCP server that its arguments name, lists its tools, makes the calls that come as JSON on stdin, one after
// the other, and prints what came of them as JSON:
//
//   in   [ { "tool", "arguments", "progress"?: true } ]
//   out  { "server", "tools", "results": [ { "isError", "structured", "text", "progress" } | { "protocolError" } ] }
import { text } from 'node:stream/consumers';

import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';

const [command, ...args] = process.argv.slice(2);
const calls = JSON.parse(await text(process.stdin));
const client = new Client({ name: 'call-tools', version: '1' });

// Whatever is on the server's stdout and is not the protocol ends up here.
client.onerror = (error) => {
  // Of progress and an answer that arrive in one piece, this client takes the answer first, and then misses the call
  // that the progress is of.
  if (error.message.includes('progress notification for an unknown token')) return;
  console.error(error);
  process.exitCode = 1;
};

await client.connect(new StdioClientTransport({ command, args, env: process.env, stderr: 'inherit' }));
// Once they are listed, the client holds every answer against the output schema of its tool.
const { tools } = await client.listTools();
const results = [];
for (const call of calls) {
  results.push(await result(call));
}
await client.close();
console.log(JSON.stringify({ server: client.getServerVersion(), tools, results }));

async function result({ tool, arguments: given, progress }) {
  const told = [];
  const options = { timeout: 120_000, ...(progress && { onprogress: (news) => told.push(news) }) };
  try {
    const answer = await client.callTool({ name: tool, arguments: given ?? {} }, undefined, options);
    return {
      isError: answer.isError ?? false,
      structured: answer.structuredContent ?? null,
      text: answer.content.map((part) => part.text).join('\n'),
      progress: told,
    };
  } catch (error) {
    return { protocolError: error.message };
  }
}
