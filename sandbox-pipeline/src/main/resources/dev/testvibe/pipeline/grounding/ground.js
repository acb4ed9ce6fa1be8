/*
 * Finds the elements that a noun phrase may mean, inside the page: one call instead of a query for each candidate.
 *
 * Takes a query (see Query.java) and returns { candidates: [...] }, best first. The elements themselves stay in the page,
 * under a symbol, so that a selector proposed for one can be checked against it.
 */
(query) => {
  const isDragged = query.verb === 'DRAG';
  if (isDragged) query.verb = 'ANY';
  const STORE = Symbol.for('testvibe.grounded');
  const LEAST_SCORE = 35;
  const LONGEST_NAME = 120;

  // ---- texts -------------------------------------------------------------------------------------------------------

  const fold = text => (text || '').replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();
  /** A label without what is only decoration: "Email *:" is "Email". */
  const plain = text => fold(text).replace(/[\s:*…]+$/u, '').replace(/^[*\s]+/u, '');
  const SHORT = new Map([['prev', 'previous'], ['btn', 'button'], ['msg', 'message'], ['pwd', 'password'], ['qty', 'quantity'], ['img', 'image'], ['addr', 'address']]);
  const singular = word => word.length > 3 ? word.replace(/ies$/, 'y').replace(/(?<=x|ch|sh|ss)es$/, '').replace(/(?<=[^s])s$/, '') : word;
  const stem = word => singular(SHORT.get(word) ?? spelled(word));
  const tokens = text => fold(text).replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase()
    .split(/[^\p{L}\p{N}$€£%]+/u).filter(Boolean).map(stem);
  const escapeRegExp = text => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const hasWords = (text, part) =>
    new RegExp('(?<![\\p{L}\\p{N}])' + escapeRegExp(part) + '(?![\\p{L}\\p{N}])', 'iu').test(text);

  // ---- the page ----------------------------------------------------------------------------------------------------

  const elements = root => {
    const found = [];
    const walk = node => {
      for (const child of node.children) {
        if (/^(SCRIPT|STYLE|HEAD|META|LINK|TEMPLATE|NOSCRIPT|BR)$/.test(child.tagName)) continue;
        found.push(child);
        if (child.shadowRoot) walk(child.shadowRoot);
        walk(child);
      }
    };
    if (root.shadowRoot) walk(root.shadowRoot);
    walk(root);
    return found;
  };

  const isVisible = element => {
    if (element.tagName === 'OPTION' || element.tagName === 'OPTGROUP') return isVisible(element.closest('select') || document.body);
    if (element.checkVisibility && !element.checkVisibility({ visibilityProperty: true })) return false;
    const box = element.getBoundingClientRect();
    return box.width > 0 && box.height > 0;
  };
  /** What lies beside the window until it is opened can be seen by nobody who would click on it. */
  const canBeUsed = element => isVisible(element) && !(query.verb === 'CLICK' && isOutOfReach(element));
  /** And not of a part of it, which may have a header and a footer of its own. */
  const isOfTheDocument = element => !element.parentElement?.closest('main,article,section,aside,nav,dialog,[role=main],[role=dialog],[role=region],[role=article]');
  const roleOf = element => {
    const explicit = (element.getAttribute('role') || '').trim().split(/\s+/)[0];
    if (explicit) return explicit;
    const tag = element.tagName;
    if (tag === 'INPUT') {
      const type = element.type;
      if (/^(button|submit|reset|image)$/.test(type)) return 'button';
      if (type === 'checkbox' || type === 'radio') return type;
      if (type === 'range') return 'slider';
      if (type === 'number') return 'spinbutton';
      if (type === 'search') return 'searchbox';
      return /^(text|email|tel|url)$/.test(type) ? 'textbox' : '';
    }
    if (tag === 'A' || tag === 'AREA') return element.hasAttribute('href') ? 'link' : '';
    if (/^H[1-6]$/.test(tag)) return 'heading';
    if (/^(HEADER|FOOTER)$/.test(tag)) return isOfTheDocument(element) ? tag === 'HEADER' ? 'banner' : 'contentinfo' : '';
    return {
      BUTTON: 'button', TEXTAREA: 'textbox', SELECT: element.multiple || element.size > 1 ? 'listbox' : 'combobox',
      OPTION: 'option', IMG: 'img', SVG: '', TABLE: 'table', TR: 'row', TD: 'cell', TH: 'columnheader', UL: 'list', OL: 'list',
      LI: 'listitem', NAV: 'navigation', MAIN: 'main', FORM: 'form', DIALOG: 'dialog', FIELDSET: 'group', PROGRESS: 'progressbar',
      OUTPUT: 'status', ARTICLE: 'article', SUMMARY: 'button',
    }[tag] || '';
  };

  const isTextField = element => element.tagName === 'TEXTAREA' || element.isContentEditable && !element.parentElement?.isContentEditable
    || element.tagName === 'INPUT' && !/^(button|submit|reset|image|checkbox|radio|range|hidden|file|color)$/.test(element.type)
    || /^(textbox|searchbox|spinbutton)$/.test(roleOf(element));
  const isControl = element => /^(INPUT|SELECT|TEXTAREA|BUTTON|SUMMARY|OPTION)$/.test(element.tagName) || element.tagName === 'A' && element.hasAttribute('href')
    || /^(button|link|checkbox|radio|switch|tab|menuitem|menuitemcheckbox|menuitemradio|option|combobox|slider|textbox|searchbox|spinbutton)$/.test(roleOf(element))
    || element.isContentEditable;
  const isClickable = element => isControl(element) || element.hasAttribute('onclick') || getComputedStyle(element).cursor === 'pointer';

  const byIds = (element, attribute) => (element.getAttribute(attribute) || '').split(/\s+/).filter(Boolean)
    .map(id => element.getRootNode().getElementById?.(id)).filter(Boolean).map(one => fold(one.textContent)).join(' ');
  const labelText = label => {
    const copy = label.cloneNode(true);
    copy.querySelectorAll('input,select,textarea,button').forEach(control => control.remove());
    return plain(copy.textContent);
  };
  /** A bare field's label: the text just before it, or the cell to its left. */
  const textBefore = element => {
    for (let node = element.previousSibling; node; node = node.previousSibling) {
      if (node.nodeType === 1 && (isControl(node) || node.querySelector?.('input,select,textarea'))) return '';
      const text = plain(node.textContent);
      if (text) return text.length <= 60 ? text : '';
    }
    const parent = element.parentElement;
    return parent && parent.tagName !== 'BODY' && parent.tagName !== 'FORM' && parent.querySelectorAll('input,select,textarea').length === 1
      && parent.children.length <= 2 ? textBefore(parent) : '';
  };
  const textAfter = element => {
    const next = element.nextSibling;
    const text = next && !(next.nodeType === 1 && isControl(next)) ? plain(next.textContent) : '';
    return text || (next && next.nextSibling && !text ? plain(next.nextSibling.textContent).slice(0, 80) : '');
  };
  const hosts = elements(document).filter(element => element.shadowRoot);
  /** Also across the borders of open shadow roots. */
  const contains = (outer, inner) => {
    for (let one = inner; one; one = one.getRootNode().host) if (outer.contains(one)) return true;
    return false;
  };
  const outerOf = element => element.parentElement ?? element.getRootNode().host ?? null;
  /** What it shows; what an open shadow root shows belongs to its host. */
  const shownText = element => [element, ...hosts.filter(host => contains(element, host)).flatMap(host => [...host.shadowRoot.children])]
    .map(one => one.innerText === undefined ? one.textContent : one.innerText).join(' ');
  const ownText = element => {
    const text = fold(shownText(element));
    return text.length <= LONGEST_NAME ? text : '';
  };
  const testIdOf = element => testIdsOf(element)[0] ?? '';

  const TAB_WORDS = /^(tab|btn|button|link|control|trigger)$/;
  const PANEL_WORDS = /^(tab|panel|pane|content|section)$/;
  const tabs = new Map();
  /** What opens a panel: the tab that says so, or the one whose id is the panel's but for words such as "button" and "content". */
  const tabOf = panel => {
    if (!tabs.size) {
      tabs.set('', null);
      for (const control of document.querySelectorAll('[aria-controls],button,a,[role=tab]')) {
        const controls = control.getAttribute('aria-controls');
        if (controls) tabs.set('#' + controls, control);
        for (const id of [testIdOf(control), control.id]) {
          const words = tokens(id);
          if (words.some(word => TAB_WORDS.test(word))) tabs.set(words.filter(word => !TAB_WORDS.test(word)).join(' '), control);
        }
      }
    }
    if (panel.id && tabs.has('#' + panel.id)) return tabs.get('#' + panel.id);
    for (const id of [testIdOf(panel), panel.id]) {
      const words = tokens(id);
      const tab = words.some(word => PANEL_WORDS.test(word)) && tabs.get(words.filter(word => !PANEL_WORDS.test(word)).join(' '));
      if (tab && !panel.contains(tab) && !isControl(panel)) return tab;
    }
    return null;
  };

  /** A cross on a thing of a list takes it away, as does what its author calls a bin; it goes by that where nothing else names it. */
  const TAKES_AWAY = /^(destroy|drop|trash|bin|discard|del|rm|delete|remove|erase)$/;
  const takesAway = element => {
    if (!/^(BUTTON|A)$/.test(element.tagName) && element.getAttribute('role') !== 'button') return false;
    if (element.getAttribute('aria-label') || element.getAttribute('title') || !element.closest('li,tr,article,[role=listitem],[role=row]')) return false;
    // a row of a keypad is no thing, it has nothing but buttons
    const item = element.closest('li,tr,article,[role=listitem],[role=row]');
    const beside = [...item.querySelectorAll('button,[role=button]')].reduce((text, button) => text.replace(button.textContent, ''), item.textContent);
    if (!beside.trim() && !item.querySelector('input,select,textarea,img')) return false;
    const said = element.textContent.trim();
    if (said ? !/^[×✕✖✗❌🗑]\ufe0f?$/u.test(said) : element.querySelector('img[alt]:not([alt=""]),svg title,[aria-label]')) return false;
    const drawn = ['::before', '::after'].map(end => getComputedStyle(element, end).content.replace(/["']/g, '').trim()).filter(text => text && !/^(none|normal)$/.test(text));
    return !!said || drawn.some(text => /^[×✕✖✗❌🗑]\ufe0f?$/u.test(text)) || [...element.classList].flatMap(name => name.toLowerCase().split(/[^a-z]+/)).some(word => TAKES_AWAY.test(word));
  };

  /** Every name that an element goes by, each with how much it is worth and where it comes from. */
  const namesOf = element => {
    const names = [];
    const add = (text, worth, source, hasHidden = false) => { const folded = plain(text); if (folded) names.push({ text: folded, worth, source, hasHidden }); };
    add(element.getAttribute('aria-label'), 100, 'role');
    add(byIds(element, 'aria-labelledby'), 100, 'role');
    for (const label of element.labels || []) add(labelText(label), 96, 'label');
    const field = isTextField(element) || /^(SELECT|INPUT)$/.test(element.tagName);
    if (element.tagName === 'INPUT' && /^(button|submit|reset)$/.test(element.type)) add(element.value, 100, 'role');
    if (element.tagName === 'INPUT' && /^(radio|checkbox)$/.test(element.type)) {
      add(element.value, 80, 'value');
      if (!element.labels?.length) { add(textAfter(element), 88, 'near'); add(textBefore(element), 70, 'near'); }
    } else if (field && !element.labels?.length) add(textBefore(element), 88, 'near');
    add(element.getAttribute('placeholder'), 90, 'placeholder');
    add(element.getAttribute('alt'), 88, 'alt');
    add(element.getAttribute('title'), 85, 'title');
    if (!field) {
      add(ownText(element), isControl(element) ? 98 : 75, 'text');
      const deep = fold(element.textContent);
      // what it hides is none of the words that it shows
      const hasHidden = !isControl(element) && deep.replace(/\s/g, '').toLowerCase() !== fold(shownText(element)).replace(/\s/g, '').toLowerCase();
      if (deep.length <= LONGEST_NAME) add(deep, isControl(element) ? 97 : 74, 'text', hasHidden);
    }
    if (/^I?FRAME$/.test(element.tagName)) {
      add((element.getAttribute('src') || '').replace(/[?#].*/, '').match(/([^/]+?)(?:\.\w+)?\/?$/)?.[1], 80, 'name');
      try { add(element.contentDocument?.title, 80, 'title'); } catch (foreign) { /* another origin says nothing */ }
    }
    if (/^(TABLE|FIELDSET|FIGURE)$/.test(element.tagName)) add(element.querySelector('caption,legend,figcaption')?.textContent, 92, 'text');
    if (/^(SECTION|FORM|DIALOG|DIV|ARTICLE|UL|OL|TABLE|NAV|ASIDE)$/.test(element.tagName)) {
      const heading = element.querySelector(':scope > h1, :scope > h2, :scope > h3, :scope > h4, :scope > header > h2, :scope > * > h2');
      add(heading?.textContent, 70, 'heading');
    }
    if (takesAway(element)) for (const word of ['delete', 'remove']) add(word, 60, 'drawn');
    add(tabOf(element)?.textContent, 72, 'tab');
    add(testIdOf(element), 80, 'testid');
    add(element.id, 80, 'id');
    add(element.getAttribute('name'), 78, 'name');
    return names;
  };

  // ---- kinds -------------------------------------------------------------------------------------------------------

  const hasRoleOfOption = element => /^(option|radio|menuitem|checkbox)$/.test(roleOf(element));
  const isBannerOfThePage = element => roleOf(element) === 'banner' && isOfTheDocument(element);
  const isBanner = element => isBannerOfThePage(element) && isVisible(element);
  const KINDS = {
    BUTTON: element => /^(button|menuitem|tab)$/.test(roleOf(element)) || /\b(btn|button)\b/i.test(element.className?.baseVal ?? element.className) && isClickable(element),
    LINK: element => element.tagName === 'A' || roleOf(element) === 'link',
    TAB: element => roleOf(element) === 'tab' || isClickable(element) && /tab/i.test((element.className?.baseVal ?? element.className) + element.id + testIdOf(element)),
    CHECKBOX: element => /^(checkbox|switch|menuitemcheckbox)$/.test(roleOf(element)),
    RADIO: element => /^(radio|menuitemradio)$/.test(roleOf(element)),
    SELECT: element => element.tagName === 'SELECT' || /^(combobox|listbox)$/.test(roleOf(element))
      || element.getAttribute('aria-haspopup') === 'listbox',
    SLIDER: element => roleOf(element) === 'slider',
    FIELD: element => isTextField(element) || element.tagName === 'INPUT' && /^(range|file|color)$/.test(element.type) || element.tagName === 'SELECT',
    OPTION: element => hasRoleOfOption(element) || /option|choice|answer/i.test((element.className?.baseVal ?? element.className) + element.id + testIdOf(element)),
    HEADING: element => roleOf(element) === 'heading',
    HEADER: isBanner,
    IMAGE: element => /^(IMG|SVG|PICTURE|CANVAS|I)$/i.test(element.tagName) || roleOf(element) === 'img' || /icon|image|img|cover|avatar|logo/i.test((element.className?.baseVal ?? element.className) + element.id + testIdOf(element)),
    TABLE: element => /^(table|grid|treegrid)$/.test(roleOf(element)) && !isLayout(element) || element.tagName === 'TBODY' && !(element.closest('table') && isLayout(element.closest('table'))),
    ROW: element => roleOf(element) === 'row' || /\brow\b/i.test(element.className?.baseVal ?? element.className),
    CELL: element => /^(cell|gridcell|columnheader)$/.test(roleOf(element)),
    LIST: element => /^(list|listbox|menu)$/.test(roleOf(element)) || !isControl(element) && /list/i.test((element.className?.baseVal ?? element.className) + element.id + testIdOf(element)),
    ITEM: element => /^(listitem|option|article|row)$/.test(roleOf(element)) || /item|entry|card/i.test((element.className?.baseVal ?? element.className) + testIdOf(element)),
    DIALOG: element => /^(dialog|alertdialog)$/.test(roleOf(element)) || !isControl(element) && /modal|dialog|popup/i.test((element.className?.baseVal ?? element.className) + element.id + testIdOf(element)),
    FORM: element => element.tagName === 'FORM' || roleOf(element) === 'form',
    LABEL: element => element.tagName === 'LABEL' || !isControl(element),
    MESSAGE: element => !isControl(element),
    NAVIGATION: element => roleOf(element) === 'navigation' || /\bnav(?:bar|igation)?\b/i.test(element.className?.baseVal ?? element.className) && !isControl(element) && !element.closest('nav,li'),
    VIDEO: element => element.tagName === 'VIDEO',
    AUDIO: element => element.tagName === 'AUDIO',
    FRAME: element => /^I?FRAME$/.test(element.tagName),
  };
  /** Nouns that authors use loosely: with no element of the kind, another element with the name may be meant. */
  const LOOSE = { BUTTON: element => isClickable(element) && !isTextField(element), TAB: element => isClickable(element) && !isTextField(element), LINK: element => isClickable(element) && !isTextField(element), OPTION: isClickable, IMAGE: () => true, LIST: element => !isControl(element), ITEM: () => true,
    ROW: () => true, CELL: () => true, TABLE: element => !isControl(element), HEADING: element => !isControl(element), DIALOG: element => !isControl(element), FRAME: element => !isControl(element), FORM: element => !isControl(element),
    SELECT: element => KINDS.FIELD(element) || /select|dropdown/i.test((element.className?.baseVal ?? element.className) + testIdOf(element)),
    CHECKBOX: isClickable, RADIO: isClickable, SLIDER: element => element.tagName === 'INPUT', FIELD: element => KINDS.SLIDER(element) };

  /** What shows a link or button and nothing besides says what can be done, and is no text of the page. */
  const isAllOfAControl = element => [...element.querySelectorAll('a[href],button')].some(control => fold(control.textContent) && fold(control.textContent) === fold(element.textContent));

  const WANTS = {
    FILL: element => KINDS.FIELD(element), CHECK: element => KINDS.CHECKBOX(element) || KINDS.RADIO(element) || isClickable(element),
    SELECT: element => KINDS.SELECT(element) || KINDS.RADIO(element) || KINDS.CHECKBOX(element) || isClickable(element) || !isTextField(element),
    SET: element => KINDS.FIELD(element) || KINDS.SELECT(element) || KINDS.CHECKBOX(element), TEXT: element => !isControl(element) && (query.name != null || !isAllOfAControl(element)), CLICK: () => true, ANY: () => true,
  };

  // ---- scores ------------------------------------------------------------------------------------------------------

  const withoutArticles = text => text.toLowerCase().replace(/\b(?:the|an?) /g, '');
  const nameScore = (element, literal) => {
    const wanted = plain(literal);
    let best = { score: 0, source: '' };
    for (const name of namesOf(element)) {
      let score = 0;
      if (name.text === wanted || name.text === fold(literal)) score = name.worth;
      else if (name.text.toLowerCase() === wanted.toLowerCase()) score = name.worth - 5;
      else if (isControl(element) && withoutArticles(name.text) === withoutArticles(wanted)) score = name.worth - 15;
      else if (/^(id|testid|name|value)$/.test(name.source)) score = 0;
      else if (!name.hasHidden && hasWords(name.text, wanted)) score = 40 + 15 * wanted.length / name.text.length + (isControl(element) ? 5 : 0);
      if (score > best.score) best = { score, source: name.source };
    }
    return best;
  };

  const KIND_WORDS = new Set(['input', 'button', 'btn', 'field', 'text', 'box', 'select', 'dropdown', 'checkbox', 'radio', 'link', 'container', 'element', 'area', 'section', 'div', 'item', 'list', 'icon', 'image', 'img', 'display', 'display']);
  /** Words that make a sentence of a name and say nothing of what it is of: "What's this article about?". */
  const LITTLE_WORDS = new Set(['what', 's', 'is', 'are', 'this', 'that']);
  /** "play/pause": one of them is enough. */
  const saidBy = (have, word) => word.split('/').some(one => have.includes(stem(one)));
  const wordScore = (element, words) => {
    const wanted = words.flatMap(word => word.includes('/') ? [word] : tokens(word));
    const spelled = words.join(' ').toLowerCase();
    let best = { score: 0, source: '' };
    const nounOfId = [];
    for (const name of namesOf(element)) {
      const have = tokens(name.text);
      if (!have.length || !wanted.every(word => saidBy(have, word) || have.join('') === wanted.join(''))) continue;
      const technical = /^(id|testid|name)$/.test(name.source);
      // a number in an id tells it from its like and says nothing else
      const counted = have.filter(word => wanted.includes(word) || !(technical ? KIND_WORDS.has(word) || /^\d+$/.test(word) : LITTLE_WORDS.has(word)));
      const share = Math.min(1, wanted.length / Math.max(1, counted.length));
      if (!technical && share < 0.3) continue;
      // "Find Owner" is no link "Find Owners" where a button says so to the letter
      const score = 45 + 35 * share + (technical ? 6 : name.worth / 20) + (name.text.toLowerCase() === spelled ? 6 : 0);
      if (score > best.score) best = { score, source: name.source };
    }
    // all words of the element's own id occur in the phrase, and the phrase's last noun is one of them
    for (const id of [testIdOf(element), element.id]) {
      const have = tokens(id);
      const phrase = [...wanted, ...(query.noun ? tokens(query.noun) : [])];
      const core = have.filter(word => !KIND_WORDS.has(word));
      if (have.length && core.length && have.every(word => phrase.includes(word) || KIND_WORDS.has(word)) && core.includes(wanted[wanted.length - 1]) && best.score < 78 * core.length / wanted.length)
        best = { score: 78 * core.length / wanted.length, source: 'id' };
    }
    // across several names: "red warning" as a class and a text
    if (!best.score) {
      // what a table, a list or several blocks show is of its parts
      const own = /^(TABLE|TBODY|UL|OL)$/.test(element.tagName) || [...element.children].filter(child => child.matches('p,div,h1,h2,h3,h4,table,ul,ol,form,section,article')).length > 1 ? namesOf(element).filter(name => name.source !== 'text') : namesOf(element);
      const all = new Set([...own.flatMap(name => tokens(name.text)), ...tokens(element.className?.baseVal ?? element.className), stem(element.tagName.toLowerCase()), stem(roleOf(element))]);
      if (wanted.every(word => all.has(word)) || wanted.length > 1 && all.has(wanted.join(''))) best = { score: 44, source: 'class' };
      // "player" itself before "player__button"
      if (best.score && [...element.classList].some(one => tokens(one).join(' ') === wanted.join(' '))) best.score = 50;
    }
    // what holds others goes by what it holds: "the table with prices and names"
    if (!best.score && /^(TABLE|LIST|FORM|DIALOG)$/.test(query.kind || '') && KINDS[query.kind](element)) {
      const held = new Set(tokens(element.textContent));
      const hits = wanted.filter(word => held.has(word)).length;
      if (hits) best = { score: 36 + 3 * hits / wanted.length, source: 'content' };
    }
    return best;
  };

  /** Came since the baseline, as the outermost of what came; a list that was written anew has come only where its texts are new. */
  const baseline = window[Symbol.for('testvibe.baseline')];
  const oldTexts = new Set(baseline ? [...baseline.values()].map(one => one.text) : []);
  const cameSince = element => !!baseline && !baseline.has(element) && !oldTexts.has(element.textContent);
  const isFresh = element => {
    if (!cameSince(element) || !isVisible(element)) return false;
    if (/^(row|listitem|article|option)$/.test(roleOf(element))) return true;
    return !element.closest('tr,li,article,[role=row],[role=listitem]') && !cameSince(element.parentElement);
  };

  const selections = new Map();
  /** What a CSS selector or an XPath expression matches. */
  const selected = selector => {
    if (!selections.has(selector)) selections.set(selector, new Set(select(selector)));
    return selections.get(selector);
  };
  const select = selector => {
    try {
      if (!/^\(*\.?\//.test(selector)) return elements(document).filter(element => element.matches(selector));
      const found = document.evaluate(selector, document, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE, null);
      return Array.from({ length: found.snapshotLength }, (none, index) => found.snapshotItem(index));
    } catch (invalid) { return []; }
  };

  /** A prefix that ends in the middle of a word or number is none. */
  const beginsWith = (text, prefix) => text.startsWith(prefix)
    && !/^(\p{L}\p{Ll}|\p{Lu}\p{Lu}|\p{N}\p{N})/u.test(prefix.slice(-1) + text.slice(prefix.length));

  const attributeMatches = (element, hint, value) => {
    switch (hint) {
      case 'TEST_ID': return TEST_IDS.some(name => element.getAttribute(name) === value);
      case 'TEST_ID_PREFIX': return TEST_IDS.some(name => beginsWith(element.getAttribute(name) || '', value));
      case 'ID': return element.id === value;
      case 'CSS_CLASS': return value.split(/\s+/).every(one => element.classList.contains(one.replace(/^\./, '')));
      case 'CSS': return selected(value).has(element);
      case 'DATA_ID': return element.getAttribute('data-id') === value;
      case 'NAME_ATTRIBUTE': return element.getAttribute('name') === value;
      case 'PLACEHOLDER': return fold(element.getAttribute('placeholder')) === fold(value);
      case 'ALT': return fold(element.getAttribute('alt')) === fold(value);
      case 'LABEL': case 'TEXT': return nameScore(element, value).score >= 65;
      case 'VALUE': return element.value === value;
      case 'FRESH': return isFresh(element);
      case 'CHOSEN': return window[Symbol.for('testvibe.chosen')]?.get(value) === element;
      case 'CONTAINS': return hasWords(fold(element.innerText), value);
    }
    return false;
  };

  /** Its class is the noun, or its test id or id begins or ends with it. */
  const isCalled = (element, noun) => [...element.classList].some(one => tokens(one).join(' ') === noun)
    || [testIdOf(element), element.id].some(id => { const all = tokens(id); return all[0] === noun || all.at(-1) === noun; });

  /** One card of those in it shows one of the texts, and another card another: it is none of the cards. */
  const holdsThemApart = (element, texts) => [element, ...element.querySelectorAll('*')].some(holder => {
    const cards = [...holder.children].filter(child => child.children.length > 1);
    const alike = cards.filter(card => cards.some(other => other !== card && areTwins(card, other)));
    const has = (card, text) => hasWords(fold(card.innerText), text);
    return alike.length > 1 && texts.every(text => alike.some(card => has(card, text))) && !alike.some(card => texts.every(text => has(card, text)));
  });

  const score = (element, wanted, verb, loose) => {
    const referenced = Object.entries(wanted.hints).filter(([hint]) => hint !== 'TEXT' && hint !== 'LABEL');
    for (const [hint, values] of referenced)
      if (!(hint === 'CONTAINS' ? values.every(value => attributeMatches(element, hint, value)) : values.some(value => attributeMatches(element, hint, value)))) return null;
    if (referenced.some(([hint]) => hint !== 'CONTAINS')) return { score: 120, source: 'reference' };
    // what holds many rows is not what their words call: "the total balance" is no table of balances with a total
    if (!wanted.kind && wanted.words.length && wanted.name == null && !wanted.hints.TEXT && !isControl(element) && element.querySelectorAll('tr,li,article,[role=row],[role=listitem]').length > 1) {
      const called = [...namesOf(element).filter(name => name.source !== 'text').map(name => name.text), element.className?.baseVal ?? element.className, element.localName, roleOf(element)].flatMap(tokens);
      if (!wanted.words.flatMap(tokens).every(word => saidBy(called, word))) return null;
    }
    // a table holds the texts of all its rows, and is none of them
    if (referenced.length && loose && element.querySelectorAll('tr,li,article,[role=row],[role=listitem]').length > 1) return null;
    if (loose && (wanted.hints.CONTAINS || []).length > 1 && holdsThemApart(element, wanted.hints.CONTAINS)) return null;
    // "Total: $5" rather than "Item total: $4" is the line with the total
    const begins = !element.closest('tr,li') && (wanted.hints.CONTAINS || []).some(value => fold(element.innerText).toLowerCase().startsWith(value.toLowerCase()));
    const contained = referenced.length ? { score: begins ? 96 : 90, source: 'content' } : null;
    if (wanted.called && (!wanted.kind || wanted.kind === 'ELEMENT'))
      return isCalled(element, wanted.called) && (WANTS[verb] || WANTS.ANY)(element) ? { score: 56 + (isVisible(element) ? 4 : 0), source: 'class' } : null;
    if (wanted.kind && wanted.kind !== 'ELEMENT') {
      const test = loose ? LOOSE[wanted.kind] : KINDS[wanted.kind];
      if (!test || !test(element)) return null;
    }
    if (!(WANTS[verb] || WANTS.ANY)(element)) return null;
    let total = 0;
    let source = '';
    const texts = [wanted.name, ...(wanted.hints.LABEL || []), ...(wanted.hints.TEXT || [])].filter(text => text !== null && text !== undefined);
    for (const text of texts) {
      const named = nameScore(element, text);
      if (!named.score) return null;
      total = Math.max(total, named.score);
      source = named.source;
    }
    if (wanted.words.length) {
      const worded = wordScore(element, wanted.words);
      if (texts.length) total += worded.score ? 6 : 0;
      else if (!worded.score) return null;
      else { total = worded.score; source = worded.source; }
    }
    if (contained && !texts.length && !wanted.words.length) { total = contained.score; source = contained.source; }
    else if (!texts.length && !wanted.words.length) {
      if (!wanted.kind || wanted.kind === 'ELEMENT' || wanted.kind === 'MESSAGE') return null;
      // anything at all could be called a dialog, but only a dialog is one without a name
      if (loose && /^(DIALOG|TABLE|HEADING|FRAME)$/.test(wanted.kind)) return null;
      if (loose && /^(CELL|ROW)$/.test(wanted.kind) && !isCalled(element, wanted.kind.toLowerCase())) return null;
      total = 60;
      source = 'kind';
    }
    // "the card with …": what its author calls a card is one, and not the text or the picture in it
    if (wanted.kind === 'ELEMENT' && wanted.noun && wanted.noun !== 'element'
      && (isCalled(element, stem(wanted.noun)) || wanted.words.length && isCalled(element, [...wanted.words.flatMap(tokens), stem(wanted.noun)].join(' ')))) total += 30;
    if (loose) total -= 12;
    if (wanted.kind === 'FIELD' && element.tagName === 'SELECT') total -= 8;
    if (verb === 'CLICK' && isClickable(element)) total += 4;
    if (isVisible(element)) total += 4;
    return { score: total, source };
  };

  // ---- candidates --------------------------------------------------------------------------------------------------

  /** "the employees table": the only one below a heading that says "Employees", and above the next heading. */
  const headedBy = (wanted, all) => {
    const inOrder = all.filter(isVisible).sort((a, b) => a.compareDocumentPosition(b) & 4 ? -1 : 1);
    const below = inOrder.flatMap((heading, at) => {
      if (!KINDS.HEADING(heading) || !wordScore(heading, wanted.words).score) return [];
      const rest = inOrder.slice(at + 1);
      const next = rest.findIndex(KINDS.HEADING);
      return rest.slice(0, next < 0 ? rest.length : next).filter(one => KINDS[wanted.kind](one) && !one.closest('nav,[role=navigation]'));
    });
    const outer = [...new Set(below)].filter(one => !below.some(other => other !== one && other.contains(one)));
    return outer.length === 1 ? [{ element: outer[0], score: 60, source: 'near', visible: true }] : [];
  };

  const PICTURE = /^(pic|picture|photo|thumb|thumbnail|poster|illustration|artwork)$/;
  const isMadeAsAPicture = element => [...element.classList, testIdOf(element)].some(name => name && tokens(name).some(word => PICTURE.test(word)));

  const find = (wanted, verb, root) => {
    const all = elements(root);
    const rate = loose => all.map(element => ({ element, rated: score(element, wanted, verb, loose) }))
      .filter(one => one.rated && one.rated.score >= LEAST_SCORE)
      .map(one => ({ element: one.element, score: one.rated.score, source: one.rated.source, visible: canBeUsed(one.element) }));
    let found = rate(false);
    if (!found.length && /^(TABLE|LIST)$/.test(wanted.kind || '') && wanted.words.length && wanted.name == null) found = headedBy(wanted, all);
    if (!found.length && wanted.kind) found = rate(true);
    // "the image of the bike" may be a button that is made as a picture of it
    const pictures = wanted.kind === 'IMAGE' && !wanted.words.length && wanted.name == null ? found.filter(one => isMadeAsAPicture(one.element)) : [];
    if (pictures.length && !found.some(one => KINDS.IMAGE(one.element))) found = pictures;
    // "the list of pets" may be a table, and is no cell of it
    if (wanted.kind === 'LIST' && wanted.words.length && found.some(one => one.element.tagName === 'TABLE')) found = found.filter(one => one.element.tagName === 'TABLE');
    if (query.visibleOnly && found.some(one => one.visible)) found = found.filter(one => one.visible);
    // "the list": what is one, and not what is only called after it
    const isRealList = one => /^(list|listbox|table)$/.test(roleOf(one.element));
    if (wanted.kind === 'LIST' && !wanted.words.length && wanted.name == null && found.some(isRealList)) found = found.filter(one => one.source === 'reference' || isRealList(one));
    // "no option is selected": where options have the role, what is merely called one is the place of options
    if (wanted.kind === 'OPTION' && found.some(one => hasRoleOfOption(one.element))) found = found.filter(one => one.source !== 'kind' || hasRoleOfOption(one.element));
    // what is called a modal in one way or another may only stand in the dialog
    const isDialog = one => /^(dialog|alertdialog)$/.test(roleOf(one.element));
    if (wanted.kind === 'DIALOG' && found.some(isDialog)) found = found.filter(one => one.source === 'reference' || isDialog(one));
    // a heading of that text in the page itself is no dialog that is titled so
    const floats = element => { for (let one = element; one && one !== document.body; one = one.parentElement) if (/^(fixed|absolute|sticky)$/.test(getComputedStyle(one).position)) return true; return false; };
    if (wanted.kind === 'DIALOG' && wanted.hints.TEXT?.length) found = found.filter(one => KINDS.DIALOG(one.element) || one.element.closest('dialog,[role=dialog],[role=alertdialog],[popover]') || floats(one.element));
    // of an element and what it contains, one is enough: the control if there is one, otherwise the inner
    found = found.filter(one => one.source === 'reference' || !found.some(other => other !== one && other.source !== 'reference' && (
      contains(one.element, other.element) && other.score >= one.score - 4 && (isControl(other.element) || !isControl(one.element))
      || contains(other.element, one.element) && isControl(other.element) && !isControl(one.element) && other.score >= one.score - 4)));
    // "Type: SAVINGS": beside its label, what is meant is the value
    // a state of one of several adds a class to it
    const isMadeLike = (one, other) => one.classList.length > 0 && [...one.classList].every(name => other.classList.contains(name));
    const areAlike = (one, other) => one.localName === other.localName && (isMadeLike(one, other) || isMadeLike(other, one));
    const isLabelOf = (label, value) => value.element === label.element.nextElementSibling && !!fold(label.element.textContent) && !areAlike(label.element, value.element) && /^(TH|DT|TD|LABEL|B|STRONG|SPAN)$/.test(label.element.tagName) && !isControl(label.element) && !isControl(value.element);
    if (wanted.words.length && wanted.name == null) found = found.filter(one => one.source === 'reference' || !found.some(other => isLabelOf(one, other)));
    // "the list": what only leads elsewhere is a menu, and no list of anything
    const isMenu = element => element.children.length > 0 && (!!element.closest('nav,[role=navigation]')
      || [...element.children].every(child => child.children.length === 1 && child.firstElementChild.matches('a,button') && fold(child.textContent) === fold(child.firstElementChild.textContent)));
    if (wanted.kind === 'LIST' && found.length > 1 && found.some(one => !isMenu(one.element))) found = found.filter(one => one.source === 'reference' || !isMenu(one.element));
    // "12 books" says how many there are and is none of them
    const isTally = element => !isControl(element) && !element.querySelector('a,button,input,select') && /^\(?\d[\d.,]*\+? [\p{L} ]+\)?$/u.test(fold(element.textContent));
    if (wanted.words.length && !wanted.kind && !wanted.all) found = found.filter(one => one.source === 'reference' || !isTally(one.element));
    // where all lists are menus, the list is the table
    if (wanted.kind === 'LIST' && !wanted.words.length && wanted.name == null && found.length && found.every(one => one.source !== 'reference' && isMenu(one.element))) {
      const tables = all.filter(one => one.tagName === 'TABLE' && isVisible(one));
      if (tables.length === 1) found = [{ element: tables[0], score: 60, source: 'kind', visible: true }];
    }
    found = found.filter(one => !(one.element.tagName === 'LABEL' && one.element.control && found.some(other => other.element === one.element.control)));
    return found.sort((a, b) => b.score - a.score || (a.element.compareDocumentPosition(b.element) & 4 ? -1 : 1));
  };

  // ---- sides of the page -------------------------------------------------------------------------------------------

  const SIDES = {
    left: box => box.right <= 0.5 * innerWidth && box.left <= 0.25 * innerWidth,
    right: box => box.left >= 0.5 * innerWidth && box.right >= 0.75 * innerWidth,
    top: box => box.bottom + scrollY <= 0.4 * innerHeight,
    bottom: box => box.top - document.body.getBoundingClientRect().top >= 0.5 * document.body.getBoundingClientRect().height,
    side: box => SIDES.left(box) || SIDES.right(box),
  };
  const CALLED_MENUS = new Set(['menu', 'sidebar', 'navigation', 'nav', 'navbar', 'bar', 'toolbar', 'column', 'pane', 'panel', 'link', 'main', 'list', 'area', 'section', 'part']);
  /** The side that a phrase speaks of and nothing else: "left menu", "navigation at the top", "the right". */
  const sideOf = part => {
    if (part.name != null || part.position || Object.keys(part.hints).length) return null;
    // "the menu at the bottom"
    const place = part.within && sideOf(part.within);
    if (part.within && !place?.isBare) return null;
    const kindWords = part.kind === 'NAVIGATION' ? ['navigation'] : part.kind === 'LIST' ? ['list'] : [];
    if (part.kind && !kindWords.length && part.kind !== 'ELEMENT') return null;
    const said = [...part.words.flatMap(tokens), ...kindWords, ...(part.noun ? [stem(part.noun)] : [])];
    const named = said.map(word => ({ upper: 'top', lower: 'bottom' })[word] ?? word);
    const sides = [...new Set([...place ? [place.name] : [], ...named.filter(word => word in SIDES)])];
    const rest = named.filter(word => !(word in SIDES));
    // "the top right corner"
    const [across, along] = ['top', 'bottom'].includes(sides[1]) ? [sides[1], sides[0]] : sides;
    if (sides.length === 2 && /^(top|bottom)$/.test(across) && /^(left|right)$/.test(along) && rest.every(word => word === 'corner' || word === 'hand'))
      return { name: across, stands: box => SIDES[across](box) && SIDES[along](box), isBare: true };
    if (!sides.length && rest.includes('sidebar')) sides.push('side');
    return sides.length === 1 && rest.every(word => CALLED_MENUS.has(word)) ? { name: sides[0], stands: SIDES[sides[0]], isBare: !rest.length } : null;
  };
  /** A navigation, what is called a menu, or links and buttons with nothing else between them: a card or a sentence with two links is none. */
  const MADE_AS_MENUS = 'nav,aside,[role=navigation],[role=complementary],[role=menu],[role=menubar]';
  const isMadeAsMenu = element => {
    if (element.matches(MADE_AS_MENUS) || ['nav', 'navbar', 'navigation', 'menu', 'sidebar', 'sidenav', 'aside'].some(word => [...element.classList, element.id].some(id => id && tokens(id).includes(stem(word))))) return true;
    const ways = [...element.children].filter(isVisible).map(child => child.matches('a,button') ? child : child.children.length === 1 && child.firstElementChild.matches('a,button') && fold(child.textContent) === fold(child.firstElementChild.textContent) ? child.firstElementChild : null);
    const isNothingElse = ways.length > 1 && ways.every(Boolean) && ![...element.childNodes].some(node => node.nodeType === 3 && /\p{L}|\d/u.test(node.nodeValue));
    return isNothingElse && (ways.length > 2 || ways.every(way => way.matches('a[href]')));
  };
  const holdsAMenu = element => isMadeAsMenu(element) || [...element.querySelectorAll('*')].some(isMadeAsMenu);
  /** What stands at a side and leads to several places; one of several cards is no menu. */
  const menusAt = side => {
    const there = elements(document.documentElement).filter(one => !isControl(one) && isVisible(one) && side.stands(one.getBoundingClientRect())
      && [...one.querySelectorAll('a,button,[role=link],[role=menuitem],[role=button]')].filter(isVisible).length > 1 && holdsAMenu(one) && !hasTwins(one));
    return there.filter(one => !there.some(other => other !== one && other.contains(one)))
      .map(element => ({ element, score: 60, source: 'place', visible: true }));
  };

  /** A label stands for its control, and so does the caption that a control of the page's own is labelled by. */
  const CONTROL_KINDS = /^(CHECKBOX|RADIO|FIELD|SELECT|SLIDER)$/;
  const controlOf = element => {
    if (element.tagName === 'LABEL' && element.control && query.verb !== 'ANY' && query.kind !== 'LABEL') return element.control;
    if (element.id && /^(SELECT|SET|FILL|CHECK)$/.test(query.verb) && !isControl(element)) {
      const labelled = [...element.getRootNode().querySelectorAll('[aria-labelledby~="' + CSS.escape(element.id) + '"]')].filter(isControl);
      if (labelled.length === 1) return labelled[0];
    }
    if (!CONTROL_KINDS.test(query.kind || '') || isControl(element)) return element;
    const inside = [...element.querySelectorAll('input,select,textarea,[role]')].filter(KINDS[query.kind]);
    return inside.length === 1 ? inside[0] : element;
  };

  const saysNothingOf = words => {
    const ofKind = KINDS[query.kind] ?? (() => true);
    const said = new Set(elements(document.documentElement).filter(ofKind).flatMap(element => [
      ...namesOf(element).flatMap(name => tokens(name.text)), ...tokens(element.className?.baseVal ?? element.className)]));
    return !words.map(stem).some(word => said.has(word));
  };

  /** A card of a list, whatever its class says. */
  const hasTwins = element => !!element.classList?.length && twinsOf(element).length > 0;

  // a header is that of the page, where it has one, seen or not
  const pageHasHeader = () => [...document.querySelectorAll('header,[role=banner]')].some(isBannerOfThePage);
  for (let part = query; part; part = part.within)
    if (part.kind === 'HEADER' && (part.within || !pageHasHeader())) part.kind = 'HEADING';

  // what parts are called besides tells them already
  const partNoun = query.noun ?? (query.words.length ? null : query.part);
  const compound = query.within ? [...query.within.words.flatMap(tokens), ...query.words.flatMap(tokens), ...(partNoun ? [stem(partNoun)] : [])] : [];
  const mayBeCompound = !!query.within && query.within.words.length > 0 && query.within.name == null && !query.within.kind && !Object.keys(query.within.hints).length
    && query.name == null && !Object.keys(query.hints).length && (query.words.length > 0 || query.kind === 'ELEMENT' && !!partNoun);
  let roots = [document.documentElement];
  let alsoCalledSo = [];
  const isTheNavigation = one => one.kind === 'NAVIGATION' && !one.words.length && one.name == null && !one.all && !one.position && !Object.keys(one.hints).length;
  /** Of several navigations, the one in the footer is not the one that goes without a name. */
  const aboveFooter = all => { const above = all.filter(one => !one.element.closest('footer,[role=contentinfo]')); return above.length ? above : all; };
  /** What turns pages or says where one is leads through a part of the site; what is merely called after a navigation stands back behind one that is. */
  const isOfAPart = element => /pagin|pager|breadcrumb/i.test([element.className?.baseVal ?? element.className, element.id, element.getAttribute('aria-label'), ...[...element.children].map(child => child.getAttribute('class'))].join(' '))
    || element.querySelectorAll('a,button').length > 0 && [...element.querySelectorAll('a,button')].every(one => /^(\d*|[«»‹›<>←→]+|prev(ious)?|next|first|last)$/i.test(fold(one.textContent)));
  const ofTheSite = all => {
    const rest = all.filter(one => !isOfAPart(one.element));
    const real = rest.filter(one => roleOf(one.element) === 'navigation');
    return [real, rest, all].find(some => some.length);
  };
  const side = query.within && sideOf(query.within);
  /** Cards that stand together and are called after a thing, by themselves or by the one thing that each wraps. */
  const cardsOf = noun => {
    const idsOf = one => [...one.classList, testIdOf(one), ...one.localName.includes('-') ? [one.localName] : [], ...one.children.length === 1 ? one.children[0].classList : []];
    const isCard = one => isVisible(one) && !isControl(one) && one.children.length > 0 && !one.closest('nav,[role=navigation]') && likesOf(one).length > 0 && idsOf(one).some(id => id && tokens(id).includes(noun));
    const all = elements(document).filter(isCard);
    const outermost = all.filter(one => !all.some(other => other !== one && other.contains(one)));
    return outermost.length > 1 && outermost.every(one => one.parentElement === outermost[0].parentElement) ? outermost.map(element => ({ element, score: 60, source: 'class', visible: true })) : [];
  };
  if (query.within) {
    let outer = find(query.within, 'ANY', document.documentElement);
    // "in the main menu" of a page that calls its navigation nothing
    if (isTheNavigation(query.within)) outer = aboveFooter(ofTheSite(outer));
    if (!outer.length && !query.within.kind && query.within.name == null && query.within.words.at(-1) === 'menu')
      outer = find({ ...query.within, kind: 'NAVIGATION', words: [] }, 'ANY', document.documentElement);
    if (!outer.length && side && !side.isBare) outer = menusAt(side);
    // "in the menu": "leftmenu", "side-nav" and the like, whose words are written as one
    if (!outer.length && !query.within.kind && query.within.name == null && query.within.words.join() === 'menu' && !query.within.position && !Object.keys(query.within.hints).length) {
      const holdsLinks = one => isVisible(one) && [...one.querySelectorAll('a[href],button')].filter(isVisible).length > 1;
      const named = elements(document.documentElement).filter(one => !isControl(one) && [one.id, ...one.classList].some(id => /[a-z](?:menu|nav)$/i.test(id)) && holdsLinks(one));
      outer = named.filter(one => !named.some(other => other !== one && other.contains(one))).map(element => ({ element, score: 60, source: 'class', visible: true }));
    }
    // "in the bulk actions": what is called "bulk" there, whatever its author calls it besides
    const last = query.within.words.at(-1);
    if (!outer.length && query.within.name == null && query.within.words.length > 1 && /^(actions?|bar|toolbar|area|controls?|buttons?|options|strip|menu)$/.test(last))
      outer = find({ ...query.within, kind: null, words: query.within.words.slice(0, -1) }, 'ANY', document.documentElement).filter(one => !isControl(one.element));
    // "the second seed" is one of those that are made as seeds, whatever else the page calls so
    const isByPlace = !!query.within.position && query.within.name == null && query.within.words.length > 0 && !Object.keys(query.within.hints).length;
    const made = isByPlace ? outer.filter(one => isOneOfSeveral(one.element) && isCalled(one.element, stem(query.within.words.at(-1)))) : [];
    const things = isByPlace && made.length < 2 && query.within.words.length === 1 ? cardsOf(stem(query.within.words[0])) : made;
    const best = things.length > 1 ? things : outer.filter(one => one.score > outer[0].score - 5);
    roots = best.map(one => one.element);
    alsoCalledSo = outer.filter(one => !best.includes(one)).map(one => one.element);
    if (query.within.position && best.length > 1) {
      const inOrder = best.sort((a, b) => a.element.compareDocumentPosition(b.element) & 4 ? -1 : 1);
      roots = [inOrder.at(query.within.position > 0 ? query.within.position - 1 : -1)?.element].filter(Boolean);
    }
    // "in the row of X": what is named need not contain the target itself
    if (!roots.length && !mayBeCompound && !side?.isBare) return { candidates: [], outerAbsent: true };
  }
  // what is called after the top of the page, such as the way back to it, may be anywhere
  const isWhereSaid = one => !side?.isBare || !/^(top|bottom)$/.test(side.name) || side.stands(one.element.getBoundingClientRect());
  let found = roots.flatMap(root => find(query, query.verb, root)).filter(isWhereSaid);
  // "the link on the right": what is called so there
  if (!found.length && side?.isBare)
    found = find(query, query.verb, document.documentElement).filter(one => one.visible && side.stands(one.element.getBoundingClientRect()));
  // "the parts of the figure" are what the page calls "figure-part"
  if (!found.length && mayBeCompound)
    found = find({ ...query, words: [...query.within.words, ...query.words], noun: partNoun, within: null }, query.verb, document.documentElement)
      .filter(one => [...one.element.classList, testIdOf(one.element), one.element.id].some(id => id && compound.every(word => tokens(id).includes(word))));
  if (!found.length && query.within && !roots.length) return { candidates: [], outerAbsent: true };
  if (!found.length && !query.within && sideOf(query)?.isBare === false && /^(ANY|TEXT)$/.test(query.verb)) found = menusAt(sideOf(query));
  // "the category menu" is the navigation that is called so
  if (!found.length && !query.kind && query.name == null && query.words.length > 1 && query.words.at(-1) === 'menu' && /^(ANY|TEXT)$/.test(query.verb))
    found = roots.flatMap(root => find({ ...query, kind: 'NAVIGATION', words: query.words.slice(0, -1) }, query.verb, root)).filter(one => KINDS.NAVIGATION(one.element));
  // "the navigation bar": of several, the one in the header of the page
  if (isTheNavigation(query) && found.length > 1) {
    found = ofTheSite(found);
    const top = found.filter(one => one.element.closest('header,[role=banner]') && !one.element.closest('main,article,section,aside,[role=main]'));
    if (top.length === 1) found = top;
    found = aboveFooter(found);
  }
  // "an available room": said by what is missing
  const FREE = /^(available|free|vacant|unoccupied)$/;
  if (!found.length && query.words.length > 1 && query.words.some(word => FREE.test(word)))
    found = roots.flatMap(root => find({ ...query, words: query.words.filter(word => !FREE.test(word)) }, query.verb, root))
      .filter(one => !/\b(occupied|taken|unavailable|disabled|booked|sold|reserved|selected)\b/i.test(one.element.className?.baseVal ?? one.element.className) && !one.element.disabled);
  const COUNTER = /^(badge|counter|count|bubble|indicator)$/;
  // "the first shipping dropdown" where nothing of the page says "shipping": its place or its number tells it
  const noun = query.noun ?? query.words.at(-1);
  const adjectives = query.noun ? query.words : query.words.slice(0, -1);
  if (!found.length && (query.position || query.all) && noun && !COUNTER.test(noun) && adjectives.length && query.name == null && !Object.keys(query.hints).length && saysNothingOf(adjectives))
    found = roots.flatMap(root => find({ ...query, words: [], called: stem(noun) }, query.verb, root));
  // "the cart badge": the number that what leads to the cart shows
  const counter = query.words.findLastIndex(word => COUNTER.test(word));
  if (!found.length && !query.kind && query.name == null && counter >= 0 && (query.within || query.words.length > 1) && /^(ANY|TEXT|VALUE)$/.test(query.verb) && !Object.keys(query.hints).length) {
    const numbersIn = all => [...new Set(all.flatMap(one => [one, ...one.querySelectorAll('*')]))].filter(one => !one.children.length && /^\d+\+?$/.test(fold(one.textContent)) && isVisible(one));
    const numbersOn = words => numbersIn(roots.flatMap(root => find({ ...query, words, all: false, within: null }, 'ANY', root)).map(one => one.element).filter(isControl));
    const said = query.words.filter((word, at) => at !== counter);
    // "the inbox unread count": what is counted need not be said beside where it is
    const fewer = said.length > 1 ? [said.slice(0, -1), said.slice(1)] : [];
    const ways = query.within ? [numbersIn(roots.map(root => root.closest('a,button') ?? root))] : [said, ...fewer].map(numbersOn);
    const numbers = ways.find(some => some.length) ?? [];
    if (numbers.length === 1) found = [{ element: numbers[0], score: 60, source: 'near', visible: true, badge: true }];
  }
  // "the check-in date" goes into a field for dates that says "Check-in"
  if (!found.length && /^(SET|FILL)$/.test(query.verb) && query.words.length > 1 && query.words.at(-1) === 'date' && query.name == null)
    found = roots.flatMap(root => find({ ...query, words: query.words.slice(0, -1) }, query.verb, root)).filter(one => /^(date|datetime-local|month)$/.test(controlOf(one.element).type));
  // "the date": whatever it is called, it is the only one that takes a date
  if (!found.length && /^(SET|FILL)$/.test(query.verb) && query.words.join() === 'date' && query.name == null && !query.position && !Object.keys(query.hints).length) {
    const fields = roots.flatMap(root => find({ ...query, kind: 'FIELD', words: [] }, query.verb, root)).filter(one => one.visible && one.element.type === 'date');
    if (fields.length === 1) found = fields;
  }
  // "X as the headline": what is typed into is a field, and its noun is what it is called
  if (!found.length && query.verb === 'FILL' && /^(HEADING|HEADER|IMAGE|LINK|LABEL|MESSAGE|AUDIO|VIDEO|ELEMENT)$/.test(query.kind || '') && query.noun && query.name == null && !query.position && !Object.keys(query.hints).length)
    found = roots.flatMap(root => find({ ...query, kind: 'FIELD', words: [...query.words, ...query.noun.split(' ')] }, query.verb, root));
  // "the new todo field": whatever it is called, it is the only one where things are typed in
  const TO_BE_TYPED = new Set(['new', 'add', 'item', 'entry', ...'{to do}'.split(' ').flatMap(tokens)]);
  if (!found.length && query.kind === 'FIELD' && query.words.length && query.words.flatMap(tokens).every(word => TO_BE_TYPED.has(word)) && query.name == null && !query.position && !Object.keys(query.hints).length && !query.within) {
    const fields = find({ ...query, words: [] }, query.verb, document.documentElement).filter(one => isTextField(one.element) && one.visible);
    if (fields.length === 1) found = fields;
  }
  // "the todo list" of a page that never says "todo": it is the only list there is
  if (!found.length && /^(LIST|TABLE)$/.test(query.kind || '') && query.words.length && query.name == null && !query.position && !Object.keys(query.hints).length && !query.within) {
    const ofKind = elements(document.documentElement).filter(KINDS[query.kind]).flatMap(namesOf).flatMap(name => tokens(name.text));
    const only = query.words.map(stem).some(word => ofKind.includes(word)) ? [] : find({ ...query, words: [] }, query.verb, document.documentElement);
    if (only.length === 1 || only.filter(one => one.visible).length === 1) found = only.length === 1 ? only : only.filter(one => one.visible);
  }
  /** In what holds a place: the row or the card that it stands in, or a part of the page that has nothing alike beside it. */
  const around = place => {
    let here = [], alone = !hasTwins(place);
    for (let root = place.parentElement, levels = 0; root && levels < 4 && !here.length; root = root.parentElement, levels++) {
      const isOne = /^(TR|LI|ARTICLE)$/.test(root.tagName) || /^(row|listitem|article)$/.test(roleOf(root)) || /row|item|card/i.test(root.className) || hasTwins(root);
      if (isOne || alone && levels < 2 && !/^(HTML|BODY|MAIN|SECTION|FORM|UL|OL|TBODY|TABLE)$/.test(root.tagName)) here = find(query, query.verb, root);
      alone &&= !isOne;
    }
    return here;
  };
  // a product that is in the shop and in the cart is meant where it has what is looked for
  if (!found.length && query.within && !side?.isBare) {
    const near = places => places.map(around).filter(here => here.length);
    const places = [near(roots), near(alsoCalledSo)].find(some => some.length) ?? [];
    if (places.length && places.every(here => here.length === places[0].length && here.every((one, at) => one.element === places[0][at].element))) found = places[0];
  }
  // "in the popular tags": a short text that begins a part of the page names that part
  if (!found.length && query.within && roots.length === 1 && !roots[0].children.length && !isControl(roots[0])) {
    const area = roots[0].parentElement;
    if (area && area !== document.body && area.firstElementChild === roots[0] && area.children.length > 1) found = find(query, query.verb, area);
  }
  // of several, what can be dragged is what is dragged
  if (isDragged && !query.all && found.length > 1) {
    const dragged = found.map(one => ({ ...one, element: one.element.closest('[draggable="true"]') })).filter(one => one.element);
    if (dragged.length) found = dragged;
  }
  // "the wishlist shows …": the link to it shows nothing of what the heading is over
  const headed = found.filter(one => KINDS.HEADING(one.element) && !isControl(one.element));
  if (/^(TEXT|ANY)$/.test(query.verb) && !query.kind && query.name == null && headed.length === 1 && found.every(one => one === headed[0] || isControl(one.element) && !isTextField(one.element))) found = headed;
  /** A heading names the part of the page that it begins: "the "Total" section" is more than the word. */
  const areaOf = element => {
    if (query.kind !== 'ELEMENT' || query.name == null || !/^(ANY|TEXT)$/.test(query.verb) || isControl(element) || !/^(section|area|panel|block|part|container)$/.test(query.noun || '')) return element;
    const name = fold(element.textContent).toLowerCase();
    if (plain(name) !== plain(query.name).toLowerCase()) return element;
    for (let outer = element.parentElement, levels = 0; outer && outer !== document.body && levels < 3; outer = outer.parentElement, levels++)
      if (fold(outer.textContent).toLowerCase() !== name) return outer;
    return element;
  };
  // "the board": what the page itself calls so, and not the links that lead there
  const wantedWords = query.words.flatMap(tokens).join(' ');
  const isNamedSo = element => [testIdOf(element), element.id, element.getAttribute('aria-label'), ...element.classList].some(id => id && tokens(id).join(' ') === wantedWords);
  const areas = found.filter(one => one.visible && !isControl(one.element) && !one.element.closest('a,button,nav,[role=navigation]') && one.element.children.length && isNamedSo(one.element));
  if (/^(TEXT|ANY)$/.test(query.verb) && !query.kind && query.name == null && !query.all && !query.position && wantedWords && areas.length === 1
    && found.every(one => one === areas[0] || /^(link|tab)$/.test(roleOf(one.element)) || one.element.tagName === 'A')) found = areas;
  // "the menu": the one that is open, and not what opens it
  const opensAMenu = element => isControl(element) && /^(menu|true|listbox)$/.test(element.getAttribute('aria-haspopup') || '');
  if (/^(TEXT|ANY)$/.test(query.verb) && !query.kind && query.name == null && query.words.join() === 'menu' && !query.within && found.length && opensAMenu(found[0].element)) {
    const open = elements(document.documentElement).filter(one => roleOf(one) === 'menu' && isVisible(one));
    const outermost = open.filter(one => !open.some(other => other !== one && other.contains(one)));
    if (outermost.length === 1) found = [{ element: outermost[0], score: 60, source: 'kind', visible: true }];
  }
  const seen = new Set();
  found = found.map(one => ({ ...one, element: areaOf(controlOf(one.element)) })).filter(one => !seen.has(one.element) && seen.add(one.element));

  // ---- selectors ---------------------------------------------------------------------------------------------------

  const quote = text => JSON.stringify(text);
  const roleSelector = (role, name) => 'internal:role=' + role + (name ? '[name=' + quote(name) + 's]' : '');
  const cssEscape = text => CSS.escape(text);
  const isGenerated = id => /\d{3,}|^[0-9a-f-]{16,}$|^:r|ember\d|^mui-|^radix-/i.test(id);
  const proposals = (element, byText) => {
    const list = [];
    const role = roleOf(element);
    // "the row with "9:00"": by what the step says of it, since the rest of what it shows may change
    if (byText && query.hints.CONTAINS && /^(row|listitem|article)$/.test(role) && query.hints.CONTAINS.every(value => attributeMatches(element, 'CONTAINS', value)))
      list.push(['internal:role=' + role, ...query.hints.CONTAINS.map(value => 'internal:has-text=' + quote(value) + 'i')].join(' >> '));
    const testId = element.getAttribute('data-testid');
    if (testId) list.push('internal:testid=[data-testid=' + quote(testId) + 's]');
    const names = namesOf(element);
    const accessible = [...new Set(names.filter(name => /^(role|label)$/.test(name.source) || name.source === 'text' && byText || /^(alt|title|placeholder)$/.test(name.source))
      .map(name => name.text))];
    const raw = [fold(element.getAttribute('aria-label')), fold(element.innerText), fold(element.textContent), ...[...(element.labels || [])].map(label => fold(label.textContent))].filter(Boolean);
    if (role && role !== 'form' && role !== 'generic' && role !== 'presentation' && role !== 'none') {
      const naming = /^(button|link|checkbox|radio|tab|heading|option|menuitem|switch|textbox|searchbox|spinbutton|slider|combobox|listbox|img|dialog|row|cell|columnheader|group|table)$/;
      if (naming.test(role)) for (const name of [...new Set([...accessible, ...(byText || isControl(element) ? raw : [])])].filter(name => name.length <= 80)) list.push(roleSelector(role, name));
    }
    for (const label of element.labels || []) { const text = fold(label.textContent); if (text && text.length <= 80) list.push('internal:label=' + quote(text) + 's', 'internal:label=' + quote(plain(text)) + 'i'); }
    for (const attribute of ['placeholder', 'alt', 'title']) {
      const value = element.getAttribute(attribute);
      if (value) list.push('internal:attr=[' + attribute + '=' + quote(value) + 's]');
    }
    const text = fold(element.innerText === undefined ? '' : element.innerText);
    if (byText && text && text.length <= 60 && !isTextField(element)) list.push('internal:text=' + quote(text) + 's');
    for (const attribute of TEST_IDS.slice(1)) { const value = element.getAttribute(attribute); if (value) list.push('[' + attribute + '=' + quote(value) + ']'); }
    if (role && /^(heading|table|list|navigation|main|dialog|img|textbox|searchbox|slider|combobox|status|alert|progressbar|spinbutton|banner|contentinfo)$/.test(role)) list.push(roleSelector(role, ''));
    // the body of a table is the group of rows that has no heads of columns
    if (element.tagName === 'TBODY') list.push('internal:role=rowgroup', 'internal:role=rowgroup >> internal:has-not=' + quote('internal:role=columnheader'));
    if (element.id && !isGenerated(element.id)) list.push('#' + cssEscape(element.id));
    const name = element.getAttribute('name');
    if (name) list.push(element.tagName.toLowerCase() + '[name=' + quote(name) + (element.type === 'radio' ? '][value=' + quote(element.value) : '') + ']');
    if (/^(VIDEO|AUDIO|FORM|BODY|MAIN|TEXTAREA|CANVAS|TBODY)$/.test(element.tagName)) list.push(element.tagName.toLowerCase());
    const classes = [...element.classList].filter(one => !/^(active|selected|hidden|show|open|disabled|error|invalid)$|^(is-|has-)|\d{3,}/.test(one));
    if (classes.length) list.push(element.tagName.toLowerCase() + classes.map(one => '.' + cssEscape(one)).join(''));
    // a part of the page that has nothing else goes by the heading that it begins with
    const head = [...element.children].find(child => child.children.length === 0 && fold(child.textContent) && fold(child.textContent).length <= 60);
    if (head && query.kind === 'ELEMENT') list.push(element.localName + ':has(> ' + head.localName + ':text-is(' + quote(fold(head.textContent)) + '))');
    return [...new Set(list)];
  };
  const scoped = element => {
    const own = proposals(element, true);
    const called = query.within?.name;
    const list = [];
    for (let outer = outerOf(element), levels = 0; outer && outer !== document.body && levels < 6; outer = outerOf(outer), levels++) {
      // the body of a table says no more than the table
      const anchors = outer.tagName === 'TBODY' ? [] : proposals(outer, false).slice(0, 2);
      const role = roleOf(outer);
      const text = fold(outer.innerText);
      // what the step calls it by tells it from its like, wherever it stands among them
      if (called && text.includes(fold(called))) {
        const kinds = /^(listitem|row|article)$/.test(role) ? ['internal:role=' + role] : proposals(outer, false).filter(one => /^[a-z]+\./.test(one));
        anchors.push(...kinds.map(kind => kind + ' >> internal:has-text=' + quote(called) + 'i'));
        anchors.push(...kinds.map(kind => kind + ' >> internal:has=' + JSON.stringify('internal:text=' + quote(called) + 's')));
      }
      if (/^(listitem|row|article)$/.test(role) && text && text.length <= 80) anchors.push('internal:role=' + role + ' >> internal:has-text=' + quote(text) + 'i');
      for (const anchor of anchors) for (const inner of [...own, element.tagName.toLowerCase()]) list.push(anchor + ' >> ' + inner);
      if (list.length > 40) break;
    }
    return list;
  };

  /** By what its holder says besides the number, which stays whatever the number becomes. */
  const onHolder = badge => {
    const holder = badge.closest('a,button');
    const name = holder && [...holder.childNodes].filter(node => !node.contains(badge)).map(node => fold(node.textContent)).filter(text => /\p{L}/u.test(text)).join(' ');
    const part = badge.localName + [...badge.classList].slice(0, 1).map(one => '.' + cssEscape(one)).join('');
    return name ? ['internal:role=' + roleOf(holder) + ' >> internal:has-text=' + quote(name) + 'i >> ' + part] : [];
  };

  const describe = element => {
    const names = namesOf(element);
    const best = names.sort((a, b) => b.worth - a.worth)[0];
    const role = roleOf(element) || element.tagName.toLowerCase();
    const id = testIdOf(element) ? ' [' + testIdOf(element) + ']' : element.id ? ' #' + element.id : '';
    return role + (best && !/^(id|testid)$/.test(best.source) ? ' "' + best.text.slice(0, 60) + '"' : '') + id;
  };

  const facts = element => ({
    outOfReach: isOutOfReach(element),
    tag: element.tagName.toLowerCase(),
    type: element.type && typeof element.type === 'string' ? element.type : '',
    role: roleOf(element),
    textField: isTextField(element),
    control: isControl(element),
    checkable: /^(checkbox|radio|switch|menuitemcheckbox|menuitemradio)$/.test(roleOf(element)),
    names: [...new Set(namesOf(element).map(name => name.text))],
    text: fold(shownText(element)).slice(0, 600),
    value: element.value === undefined || element.tagName === 'LI' ? null : String(element.value),
    options: element.tagName === 'SELECT' ? [...element.options].map(option => ({ label: fold(option.label), value: option.value })) : [],
    classes: [...element.classList],
    attributes: Object.fromEntries([...element.attributes].map(attribute => [attribute.name, attribute.value.slice(0, 300)])),
  });

  let tied = found.length ? found.filter(one => one.score > found[0].score - 5) : [];
  if (query.position && found.length && !(tied.length === 1 && tied[0].source === 'reference')) {
    const inOrder = [...tied].sort((a, b) => a.element.compareDocumentPosition(b.element) & 4 ? -1 : 1);
    tied = [inOrder.at(query.position > 0 ? query.position - 1 : -1)].filter(Boolean);
  }
  // of several, the one that can be seen
  if (tied.length > 1 && !query.all && !query.position && tied.filter(one => one.visible).length === 1) tied = tied.filter(one => one.visible);
  /** Under a window that lies over the page nobody can reach it. */
  const isUnderAWindow = element => {
    const box = element.getBoundingClientRect();
    const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    if (!hit || hit.contains(element) || element.contains(hit)) return false;
    for (let one = hit; one && one !== document.body; one = one.parentElement) {
      if (one.contains(element)) return false;
      const over = one.getBoundingClientRect();
      if (one.matches('dialog,[role=dialog],[role=alertdialog],[aria-modal=true]')) return true;
      if (getComputedStyle(one).position === 'fixed' && over.width > 0.8 * innerWidth && over.height > 0.8 * innerHeight) return true;
    }
    return false;
  };
  // of several fields or buttons, the one that a window over the page leaves free
  if (tied.length > 1 && !query.all && !query.position && /^(FILL|SET|SELECT|CHECK|CLICK)$/.test(query.verb)) {
    const free = tied.filter(one => !isUnderAWindow(one.element));
    if (free.length) tied = free;
  }
  // who fills in or chooses means the one field, and not the words beside it that name it
  if (tied.length > 1 && !query.all && !query.position && /^(FILL|SET|SELECT|CHECK)$/.test(query.verb)) {
    const fields = tied.filter(one => isTextField(one.element) || /^(SELECT|INPUT)$/.test(one.element.tagName));
    if (fields.length === 1 && tied.every(one => one === fields[0] || !isClickable(one.element) && !one.element.querySelector('input,select,textarea,button,a,[role]'))) tied = fields;
  }
  // an example will do where all are alike: siblings of one make, and what stands in the same place in each of them
  const make = element => element.tagName + ' ' + roleOf(element) + ' ' + (element.parentElement?.tagName ?? '');
  if (query.example && tied.length > 1 && !query.all && tied.every(one => make(one.element) === make(tied[0].element) && !isTextField(one.element))) {
    const inOrder = [...tied].sort((a, b) => a.element.compareDocumentPosition(b.element) & 4 ? -1 : 1);
    tied = [inOrder[0]];
  }
  window[STORE] = tied.map(one => one.element);
  return {
    candidates: tied.slice(0, 40).map((one, index) => ({
      description: describe(one.element), score: one.score, source: one.source, visible: one.visible,
      selectors: one.badge ? [...onHolder(one.element), ...proposals(one.element, false)] : proposals(one.element, query.byText), scoped: tied.length <= 3 || index === 0 ? scoped(one.element) : [], facts: facts(one.element),
    })),
    others: found.filter(one => !tied.includes(one)).slice(0, 5).map(one => describe(one.element)),
  };
}
