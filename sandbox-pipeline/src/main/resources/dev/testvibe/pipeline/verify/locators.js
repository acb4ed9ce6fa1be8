// Playwright's internal selectors as locators in TypeScript, by Playwright's own generator.
const path = require('path');
const { iso } = require(path.join(require('fs').realpathSync(path.join(__dirname, 'node_modules')), 'playwright-core', 'lib', 'coreBundle.js'));
// what is asked to be in an element is a locator of its own
const ofPage = locator => locator.replace(/(\.filter\(\{ (?:has|hasNot): )(?=getBy|locator\()/g, '$1page.');
module.exports = selectors => selectors.map(selector => ofPage(iso.asLocator('javascript', selector)));
