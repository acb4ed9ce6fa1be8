// The configuration of one verification. Playwright Test takes a while to load, so it is started before there are tests;
// until then it answers on its standard output, line by line, what it is asked on its standard input:
//   { "selectors": [...] }  gets the array of their locators
//   { "workers": 2 }        ends the wait: the tests are there
const fs = require('fs');
const settings = require('./settings.json');

const pause = new Int32Array(new SharedArrayBuffer(4));

/** Standard input does not block where Node.js has looked at it already. */
function readLine() {
  const line = [];
  const byte = Buffer.alloc(1);
  for (;;) {
    try {
      if (fs.readSync(0, byte, 0, 1) === 0) process.exit(0);
      if (byte[0] === 10) return Buffer.from(line).toString();
      line.push(byte[0]);
    } catch (e) {
      if (e.code !== 'EAGAIN') throw e;
      Atomics.wait(pause, 0, 0, 25);
    }
  }
}

function workers() {
  const locators = require('./locators.js');
  for (;;) {
    const question = JSON.parse(readLine());
    if (question.workers) return question.workers;
    fs.writeSync(1, JSON.stringify(locators(question.selectors)) + '\n');
  }
}

// each worker reads its configuration as well
const isWorker = process.env.TEST_WORKER_INDEX !== undefined;
const atOnce = isWorker ? 1 : workers();
const emitted = require('./Configurations/Default.config.js');

module.exports = {
  ...emitted,
  testDir: '.',
  workers: atOnce,
  retries: 0,
  timeout: 30_000,
  expect: { timeout: 5_000 },
  reporter: [['json', { outputFile: 'report.json' }]],
  use: { ...emitted.use, trace: 'off', actionTimeout: 10_000, ...settings },
};
