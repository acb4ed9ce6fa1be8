// Turns Playwright's internal selectors into TypeScript, with Playwright's own generator.
// argv[1]: the folder of playwright-core; stdin: a JSON array of selectors; stdout: a JSON array of the same length.
const path = require('path');
const { iso } = require(path.join(process.argv[1], 'lib', 'coreBundle.js'));
// what is asked to be in an element is a locator of its own
const ofPage = locator => locator.replace(/(\.filter\(\{ has: )(?=getBy|locator\()/g, '$1page.');
let input = '';
process.stdin.setEncoding('utf8');
process.stdin.on('data', chunk => { input += chunk; });
process.stdin.on('end', () => {
  process.stdout.write(JSON.stringify(JSON.parse(input).map(selector => ofPage(iso.asLocator('javascript', selector)))));
});
