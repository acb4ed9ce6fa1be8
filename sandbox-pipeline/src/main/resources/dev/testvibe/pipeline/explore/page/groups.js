/*
 * Groups of things that are alike, such as the rows of a table or the cards of a list, and the parts that each has.
 */
(() => {
  const plain = text => fold(text).replace(/[\s:*↑↓▲▼⇅↕]+$/u, '');
  const TABLE = 'table,[role=table],[role=grid],[role=treegrid]';
  const LIST = 'ul,ol,menu,select,[role=list],[role=listbox]';
  const CELLS = 'td,[role=cell],[role=gridcell]';
  const visibleChildren = element => [...element.children].filter(child => !/^(SCRIPT|STYLE|TEMPLATE|NOSCRIPT|BR|HR|COL|COLGROUP)$/.test(child.tagName) && isVisible(child));

  // ---- groups ------------------------------------------------------------------------------------------------------

  const rowsOf = table => [...table.querySelectorAll('tr,[role=row]')]
    .filter(row => row.querySelector(CELLS) && !row.closest('thead') && (row.closest(TABLE) ?? table) === (table.matches(TABLE) ? table : table.closest(TABLE)) && isVisible(row));
  const css = text => CSS.escape(text);
  /** {@code class="comments"}, {@code class="comment-list"}: it holds things, though there may be only one of them. */
  const isCalledAfterSeveral = (element, words) => [...testIdsOf(element), element.id, ...element.classList]
    .some(id => id && (words ? /[^s]s$/i : /(?:[^s]s|list)$/i).test(id) && (!words || tokens(id).join(' ') === words.join(' ')));
  /** The alike things that are in an element itself, with selectors that may match them. */
  const directly = container => {
    if (container.matches('tr,td,th,[role=row]')) return { items: [], selectors: [] };
    if (container.matches(TABLE + ',tbody'))
      return { items: rowsOf(container), selectors: ['tbody tr', 'tr:has(td)', 'tr', '[role=row]:has([role=cell],[role=gridcell])'] };
    const children = visibleChildren(container);
    if (container.matches(LIST))
      return { items: children.filter(child => child.matches('li,option,[role=listitem],[role=option]')),
        selectors: ['internal:role=listitem', 'internal:role=option', ':scope > li', 'option', ':scope > [role=listitem]', ':scope > [role=option]'] };
    const kinds = new Map();
    for (const child of children) {
      if (/^(H[1-6]|LABEL|INPUT|SELECT|TEXTAREA|BUTTON|FORM|HEADER|FOOTER|NAV|UL|OL|TABLE|FIELDSET|SECTION|MAIN|OPTION)$/.test(child.tagName) && !child.classList.length) continue;
      const kind = child.localName + (child.classList[0] ? '.' + css(child.classList[0]) : '');
      kinds.set(kind, [...kinds.get(kind) ?? [], child]);
    }
    const isEnough = all => all.length > 1 || children.length === 1 && isCalledAfterSeveral(container) && children[0].classList.length && !children[0].matches('a,button,img,svg');
    const several = [...kinds].filter(([, all]) => isEnough(all) && all.every(one => shown(one)));
    if (several.length !== 1) return { items: [], selectors: [] };
    const [[kind, items]] = several;
    const testId = items[0].getAttribute('data-testid');
    return { items, selectors: [
      ...testId && items.every(one => one.getAttribute('data-testid') === testId) ? ['internal:testid=[data-testid=' + JSON.stringify(testId) + 's]'] : [],
      ...kind.includes('.') ? [kind.slice(kind.indexOf('.')), kind] : [], ':scope > ' + kind, kind] };
  };
  /** The same, or of the one thing in it that has several alike. */
  const itemsOf = container => {
    const own = directly(container);
    if (own.items.length || container.matches(TABLE + ',tbody,' + LIST)) return own;
    const inside = [...container.querySelectorAll(TABLE + ',' + LIST + ',div,section,dl')].filter(one => !one.matches('select') && isVisible(one) && directly(one).items.length > 1);
    const outermost = inside.filter(one => !inside.some(other => other !== one && other.contains(one)));
    return outermost.length === 1 ? { ...directly(outermost[0]), inside: pathOf(outermost[0]) } : own;
  };
  const remember = items => { window[Symbol.for('testvibe.group')] = items; };

  /** Links, buttons or tabs and nothing else. */
  const isMenu = items => items.length > 0 && items.every(item => [item, ...item.children].some(one => one.matches('a,button,[role=tab]') && shown(one) === shown(item)));
  const idsOf = element => [...testIdsOf(element), element.id, element.getAttribute('name'), ...element.classList, ...element.localName.includes('-') ? [element.localName] : []];
  /** What one of several is called: a wrapper that holds one thing and nothing besides is called as that is. */
  const idsOfOne = item => {
    const wrapped = visibleChildren(item);
    return [...idsOf(item), ...wrapped.length === 1 && shown(wrapped[0]) === shown(item) && !wrapped[0].matches('a,button,input,' + LIST) ? idsOfOne(wrapped[0]) : []];
  };
  /** What a group may be called: by its own names, by the heading above it, by what each of it is called. */
  const namesOf = (container, items) => {
    const names = [...idsOf(container), container.getAttribute('aria-label'), container.querySelector(':scope > caption')?.textContent,
      ...(container.getAttribute('aria-labelledby') || '').split(/\s+/).map(id => id && document.getElementById(id)?.textContent)];
    for (let outer = container, levels = 0; outer && outer !== document.body && levels < 3; outer = outer.parentElement, levels++) {
      let before = outer.previousElementSibling;
      while (before && !/^(H[1-6]|HEADER)$/.test(before.tagName) && (before.localName === 'select' || !before.matches(LIST + ',' + TABLE) || isMenu([...before.children]))) before = before.previousElementSibling;
      if (before && /^(H[1-6]|HEADER)$/.test(before.tagName)) { names.push((before.querySelector('h1,h2,h3,h4,h5,h6') ?? before).textContent); break; }
      if (outer !== container) names.push(...idsOf(outer), outer.getAttribute('aria-label'));
    }
    // "All products" over cards, whatever it is made of
    const over = !container.matches(TABLE + ',tbody,' + LIST) && items[0].previousElementSibling;
    if (over && !over.querySelector('a,button,input,select') && !over.matches('a,button,input,select') && shown(over).length <= 60) names.push(shown(over));
    const common = items.map(idsOfOne).map(ids => new Set(ids.filter(Boolean).flatMap(tokens)));
    const said = names.filter(Boolean);
    return { quoted: said.map(plain), words: new Set([...said.flatMap(tokens), ...[...common[0]].filter(word => common.every(one => one.has(word)))]) };
  };
  /** What people write down to do has several names, and one list. */
  const TO_DO = new Set('{to do}'.split(' '));
  const holdsWord = (words, word) => words.has(word) || TO_DO.has(word) && [...TO_DO].some(other => words.has(other));
  /** What some call products, others call goods. */
  const ALIKE = '{alike}'.split('|').map(nouns => nouns.split(' ').flatMap(tokens));
  const otherwise = word => ALIKE.find(nouns => nouns.includes(word)) ?? [word];
  const holdsAlike = (words, word) => otherwise(word).some(one => words.has(one));
  const FEED = /^(feed|timeline|stream|page|overview|result)$/;
  const MARGIN = /^(?:(?:{recommended}|recent|trending)\w*|side|sidebar|aside|rail)$/;
  /** What is called a feed holds the things in it; where nothing is, the main part of the page does, and no margin of it. */
  const isInFeed = (container, places) => {
    const feeds = [...document.body.querySelectorAll(['class', 'id', ...TEST_IDS].map(name => `[${name}]`).join())].filter(one => isVisible(one) && !one.closest('nav,a,button') && idsOf(one).filter(Boolean).some(id => places.includes(tokens(id).join(' '))));
    if (feeds.length) return feeds.some(feed => feed.contains(container));
    const main = document.querySelector('main,[role=main]');
    if (main && !main.contains(container)) return false;
    for (let outer = container; outer && outer !== document.body; outer = outer.parentElement)
      if (outer.matches('aside,[role=complementary]') || idsOf(outer).filter(Boolean).flatMap(tokens).some(word => MARGIN.test(word))) return false;
    return true;
  };
  const ANY = /^(item|row|entry|record|result|element|list|table|card|line|value|thing|grid|option|column)$/;

  /** What somebody keeps, or a site recommends, is no result of a search. */
  const NO_RESULTS = /^(?:{kept}|{recommended}|bag|categor|featured)/;

  /** "12 books" over cards that nobody calls books: of that many alike things there is one group. */
  const tallied = (all, telling) => {
    const numbers = new Set([...document.body.querySelectorAll('*')]
      .filter(one => one.children.length <= 2 && one.textContent.length <= 80 && isVisible(one))
      .flatMap(one => [...shown(one).matchAll(/(?<![\p{L}\d.,])(\d+) ((?:\p{L}+ ?){1,3})/gu)])
      .filter(([, , noun]) => telling.every(word => tokens(noun).includes(word)))
      .map(([, number]) => Number(number)));
    const fitting = all.filter(({ items }) => numbers.has(items.length));
    return numbers.size === 1 && fitting.length === 1 ? fitting : [];
  };

  /** A page that marks "Products" as its title, and has one group: those are the products. */
  const titled = (all, telling) => {
    const MARK = /^(?:(?:page|main|header|view|screen|content)[-_]{0,2})?(?:title|heading|headline)$/i;
    const titles = [...document.querySelectorAll('h1,h2,[class]')].filter(one => (/^H[12]$/.test(one.tagName) || [...one.classList].some(name => MARK.test(name)))
      && isVisible(one) && !one.closest('a,button,li,tr,article,nav,aside,footer,form,dialog,[role=dialog],[role=navigation]'));
    const contents = all.filter(one => !isMenu(one.items) && one.items.length > 1);
    return titles.length === 1 && tokens(shown(titles[0])).join(' ') === telling.join(' ') && contents.length === 1 ? contents : [];
  };

  /** A table that lays out a form has a field of its own in each row, and holds nothing that could be counted. */
  const laysOutAForm = container => {
    if (!container.matches(TABLE + ',tbody') || container.querySelector('th')) return false;
    const fields = rowsOf(container).map(row => row.querySelector('input:not([type=hidden],[type=checkbox],[type=radio]),select,textarea,button'));
    const names = fields.filter(field => field && !field.matches('button,[type=submit]')).map(field => (field.name || field.id).replace(/\d+/g, ''));
    return names.length > 1 && fields.every(Boolean) && names.every(Boolean) && new Set(names).size === names.length;
  };
  const WARES = new Set(otherwise('product'));
  /** What is asked for a service or was paid before is no product, and nor are the ways to get one. */
  const NO_WARES = new Set(tokens('rates plans pricing tiers fees shipping delivery postage tips expenses invoices orders transactions payments donations bills salary income history receipts refunds charges bookings accounts budget debts loans'));
  const NO_WARE = /^(?:(?:sub|grand )?total|shipping|delivery|postage|tax|vat|discount)\b/i;
  /** Nothing is called a product, but there is one group of things that each show what they cost: those are the products. */
  const priced = (all, telling) => {
    if (telling.length !== 1 || !WARES.has(telling[0])) return [];
    // one that is sold is shown, or can be chosen
    const isShown = item => item.querySelector('img,picture,h1,h2,h3,h4,h5,h6,a[href],button,select,[role=button]');
    const isOffered = item => isShown(item) && CURRENCY.test(shown(item)) && /\d/.test(shown(item)) && !NO_WARE.test(shown(item)) && !item.querySelector('input[type=radio]');
    const headsOf = container => [...container.closest('table')?.querySelectorAll('th') ?? []].flatMap(head => tokens(shown(head)));
    const offers = all.filter(({ container, items }) => items.every(isOffered)
      && ![...namesOf(container, items).words, ...headsOf(container)].some(word => NO_RESULTS.test(word) || NO_WARES.has(word)));
    return offers.length === 1 ? offers : [];
  };

  /** The paths of what holds a group that these words can mean; words that are true of any group tell none from another. */
  const groups = ([words, kind, name, areThings]) => {
    const fits = container => kind === 'TABLE' || kind === 'ROW' ? container.matches(TABLE) : kind === 'OPTION' ? container.matches('select,[role=listbox]') : !container.matches('select');
    const holders = [...document.body.querySelectorAll('*')]
      .filter(one => !one.closest('nav,footer,head,[role=navigation]') && !one.matches('tr,tbody,thead,tfoot,[role=row],form,[role=rowgroup]') && fits(one) && !laysOutAForm(one) && (kind === 'OPTION' || isVisible(one)))
      .map(container => ({ container, items: directly(container).items }));
    // anything may be called a card or an element, but not where something has the name
    const isName = word => holders.some(({ items }) => items.length > 1 && items.every(item => idsOfOne(item).filter(Boolean).some(id => tokens(id).includes(word))));
    const telling = words.flatMap(tokens).filter(word => !ANY.test(word) || (word === 'card' || word === 'element') && isName(word));
    const areResults = !telling.length && words.flatMap(tokens).includes('result');
    const all = holders
      .filter(({ container, items }) => items.length > 1 || items.length === 1 && (container.matches(TABLE + ',' + LIST) || telling.length > 0 && isCalledAfterSeveral(container, telling)));
    // what each of a group holds is another matter
    const outermost = some => some.filter(one => !some.some(other => other !== one && other.items.some(item => item.contains(one.container))));
    // <section class="car"> is a car, and what stands in it are no cars
    const isOneOfThem = container => areThings && telling.length === 1 && !container.matches(TABLE + ',tbody,' + LIST)
      && [...container.classList].some(id => !/[^s]s$/i.test(id) && tokens(id).join(' ') === telling[0]);
    const calledBy = (some, holds = holdsWord) => outermost(all.filter(({ container }) => !isOneOfThem(container)).filter(({ container, items }) => { const names = namesOf(container, items); return some.every(word => holds(names.words, word)) && (name == null || names.quoted.includes(plain(name)))
      && !(areResults && [...names.words].some(word => NO_RESULTS.test(word))); }));
    // "the posts in the feed": where the page calls nothing a feed, it is what holds the posts
    const things = telling.filter(word => !FEED.test(word));
    const places = telling.filter(word => FEED.test(word));
    const called = [calledBy(telling), things.length && places.length ? calledBy(things).filter(one => isInFeed(one.container, places)) : [],
      telling.length ? calledBy(telling, holdsAlike) : []].find(some => some.length) ?? [];
    const said = called.length || !telling.length || name != null ? called : tallied(outermost(all), telling);
    const outer = said.length || !telling.length || name != null || kind ? said
      : [titled, priced].map(way => way(outermost(all), telling)).find(some => some.length) ?? [];
    // of several, those that are called so and nothing else
    const isCalledSo = ({ container, items }) => namesOf(container, items).quoted.some(one => { const own = tokens(one).filter(word => !ANY.test(word) || telling.includes(word)); return own.length > 0 && own.every(word => telling.includes(word)); });
    const isEachCalledSo = ({ items }) => items.every(item => idsOfOne(item).filter(Boolean).some(id => tokens(id).join(' ') === telling.join(' ')));
    const named = outer.length > 1 && telling.length ? [isCalledSo, isEachCalledSo].map(called => outer.filter(called)).find(some => some.length) ?? [] : [];
    const likely = named.length ? named : outer;
    const counted = likely.length > 1 && telling.length ? tallied(likely, telling) : [];
    // tabs and pills below a heading only choose what is shown below it
    const contents = likely.length > 1 ? likely.filter(one => !isMenu(one.items)) : [];
    return ([counted, contents, likely].find(some => some.length) ?? []).map(({ container, items }) => ({ path: pathOf(container), description: container.localName + ' with ' + items.length + ' such as “' + shown(items[0]).slice(0, 40) + '”' }));
  };

  // ---- parts -------------------------------------------------------------------------------------------------------

  const columnsOf = items => {
    const table = items[0].closest(TABLE);
    const header = table && [...table.querySelectorAll('tr,[role=row]')].find(row => !items.includes(row) && row.querySelector('th,[role=columnheader]'));
    if (!header) return null;
    const heads = [...header.children];
    if (heads.some(head => head.colSpan > 1) || items.some(item => item.children.length !== heads.length)) return [];
    const cells = items.every(item => !item.querySelector('td td') && [...item.children].every(child => child.localName === 'td')) ? 'td' : ':scope > ';
    return heads.map((head, index) => ({
      selector: cells + ':nth-child(' + (index + 1) + ')', label: plain(shown(head)), names: [plain(shown(head))], texts: items.map(item => shown(item.children[index])), elements: items.map(item => item.children[index]) }));
  };
  const selectorsFor = (element, item) => {
    const list = [];
    for (const name of TEST_IDS) {
      const id = element.getAttribute(name);
      if (id) list.push(name === 'data-testid' ? 'internal:testid=[data-testid=' + JSON.stringify(id) + 's]' : '[' + name + '=' + JSON.stringify(id) + ']');
      const prefix = id && /^(.*?[-_])\d+$/.exec(id);
      if (prefix) list.push('[' + name + '^=' + JSON.stringify(prefix[1]) + ']');
    }
    if (element.getAttribute('itemprop')) list.push('[itemprop=' + JSON.stringify(element.getAttribute('itemprop')) + ']');
    const classes = [...element.classList].map(css);
    classes.forEach(one => list.push('.' + one));
    if (classes.length > 1) list.push('.' + classes.join('.'));
    if (/^(H[1-6]|TIME|STRONG|B|A|DT|DD|SMALL|EM|P|SPAN)$/.test(element.tagName)) list.push(element.localName);
    const path = [];
    for (let one = element; one !== item; one = one.parentElement) path.unshift(one.localName + ':nth-child(' + ([...one.parentElement.children].indexOf(one) + 1) + ')');
    list.push(':scope > ' + path.join(' > '));
    return list;
  };
  const plainCss = selector => selector.replace(/^internal:testid=\[data-testid=(".*")s\]$/, '[data-testid=$1]');
  const select = (item, selector) => [...item.querySelectorAll(plainCss(selector))];
  const labelBefore = element => { const before = element.previousElementSibling; return before && !before.children.length ? plain(shown(before)) : ''; };
  /** What every one of a group has exactly once. */
  const partsOf = items => {
    const columns = columnsOf(items);
    if (columns) return columns;
    const parts = [];
    for (const element of items[0].querySelectorAll('*')) {
      if (!isVisible(element) || !shown(element) || element.querySelector('input,select,textarea') || element.matches('button,select,option')) continue;
      for (const selector of selectorsFor(element, items[0])) {
        const found = items.map(item => select(item, selector));
        if (found.some(all => all.length !== 1 || !isVisible(all[0]) || !shown(all[0])) || found[0][0] !== element) continue;
        const elements = found.map(([one]) => one);
        const labels = new Set(elements.map(labelBefore));
        const written = elements.map(one => /^([^:]{1,30}):\s*\S/.exec(shown(one))?.[1] ?? '');
        const names = [...idsOf(element), element.getAttribute('itemprop'), element.getAttribute('data-label'), element.getAttribute('aria-label'),
          labels.size === 1 ? [...labels][0] : '', new Set(written).size === 1 ? written[0] : ''].filter(Boolean);
        parts.push({ selector, label: names[0] ?? element.localName, names, elements, texts: elements.map(shown) });
        break;
      }
    }
    return parts;
  };
  const CURRENCY = /[$€£¥₹]|\b(?:USD|EUR|GBP|CHF)\b/;
  /** Of parts in one another the innermost, where they show the same. */
  const innermost = parts => parts.filter(one => !parts.some(other => other !== one && one.elements[0].contains(other.elements[0]) && one.elements[0] !== other.elements[0]
    && one.texts.every((text, index) => text === other.texts[index])));
  const isText = part => !part.elements[0].querySelector('*') || [...part.elements[0].childNodes].some(node => node.nodeType === 3 && node.nodeValue.trim());

  /** The part that a name means, of the things that `remember`ed; `all` and several parts where that is not plain. */
  const part = ([by, quoted, isOfWords]) => {
    const items = window[Symbol.for('testvibe.group')];
    const parts = partsOf(items);
    const whole = { selector: '', label: '', names: [], elements: items, texts: items.map(shown) };
    const texts = innermost(parts.filter(isText));
    const isOfOneText = !columnsOf(items) && (!texts.length || texts.length === 1 && texts[0].texts.every((text, index) => text === whole.texts[index]));
    const answer = found => ({ found: found.map(({ selector, label, texts }) => ({ selector, label, texts })), all: parts.filter(isText).map(one => one.label) });
    const headings = () => innermost(parts.filter(one => one.elements.every(each => /^H[1-6]$/.test(each.tagName))));
    // things are sorted alphabetically by their names: figures have no letters
    const sortable = isOfWords && texts.length > 1 ? [headings(), texts.filter(one => one.texts.every(text => /^\P{N}*\p{L}/u.test(text)))].find(some => some.length === 1) ?? texts : texts;
    if (by == null) return answer(isOfOneText ? [whole] : sortable.length ? sortable : [whole]);
    const wanted = tokens(by);
    const isCalled = name => quoted ? plain(name) === plain(by) : tokens(name).join(' ') === wanted.join(' ');
    const holds = name => !quoted && wanted.every(word => tokens(name).includes(word));
    for (const fits of [isCalled, holds]) {
      const called = innermost(parts.filter(one => one.names.some(fits)));
      if (called.length) return answer(called.filter(one => !called.some(other => other !== one && one.elements[0].contains(other.elements[0]))));
    }
    if (quoted || columnsOf(items)) return answer([]);
    const leaves = isOfOneText ? [whole] : texts;
    if (wanted.length === 1 && /^(price|cost|amount)$/.test(wanted[0])) return answer(leaves.filter(one => one.texts.every(text => CURRENCY.test(text) && /\d/.test(text))));
    if (wanted.length === 1 && /^(date|time)$/.test(wanted[0])) return answer(leaves.filter(one => one.elements.every(each => each.matches('time') || each.querySelector(':scope > time:only-child'))));
    if (wanted.length === 1 && /^(name|title)$/.test(wanted[0])) {
      const named = headings();
      return answer(named.length ? named : isOfOneText && whole.texts.every(text => /^\P{N}*\p{L}/u.test(text)) ? [whole] : []);
    }
    return answer([]);
  };
  /** The parts that show texts among which all of these are. */
  const partsWith = wanted => {
    const items = window[Symbol.for('testvibe.group')];
    const whole = { selector: '', label: '', elements: items, texts: items.map(shown) };
    const have = [whole, ...innermost(partsOf(items))].filter(one => wanted.every(text => one.texts.includes(fold(text))));
    return { found: (have.includes(whole) ? [whole] : have).map(({ selector, label, texts }) => ({ selector, label, texts })), all: [] };
  };
  /** Called after what it holds, and neither it nor anything around it is one of several. */
  const isOnlyHolder = container => {
    for (let one = container; one && one !== document.body; one = one.parentElement) if (one.classList.length && likesOf(one).some(isVisible)) return false;
    return isCalledAfterSeveral(container);
  };
  /** The path of what holds a group in which each of these texts is all of one thing, or all of a part of it. */
  const around = texts => {
    const holds = (item, text) => [item, ...item.querySelectorAll('*')].some(one => isVisible(one) && shown(one) === fold(text));
    const all = [...document.body.querySelectorAll('*')].filter(one => isVisible(one) && !one.closest('nav,footer,[role=navigation],select'))
      .filter(container => {
        const { items } = directly(container);
        return items.length >= texts.length && (items.length > 1 || container.matches(TABLE + ',tbody,' + LIST) || isOnlyHolder(container))
          && new Set(texts.map(text => items.findIndex(item => holds(item, text)))).size === texts.length && texts.every(text => items.some(item => holds(item, text)));
      });
    const inner = all.filter(one => !all.some(other => other !== one && one.contains(other)));
    return inner.length === 1 ? pathOf(inner[0]) : null;
  };
  /** Whether a list is called so: "visitor-list" is the list of visitors. */
  const isTheListOf = (list, words) => [...testIdsOf(list), list.id, ...list.classList].some(id => id && tokens(id).join(' ') === words.join(' ') + ' list');
  /** The path of the one element that is called after things in the plural, and is no control. */
  const holder = words => {
    const all = [...document.body.querySelectorAll('*')].filter(one => !one.matches('a,button,input,select,textarea,form,h1,h2,h3,h4,h5,h6,label')
      && isCalledAfterSeveral(one, words.flatMap(tokens)));
    if (!all.length) {
      const lists = [...document.querySelectorAll('ul,ol,tbody,[role=list]')].filter(one => isTheListOf(one, words.flatMap(tokens)));
      return lists.length === 1 ? pathOf(lists[0]) : null;
    }
    if (all.length !== 1) return null;
    // the tasks of a section are those of the one list in it
    const lists = [...all[0].querySelectorAll('ul,ol,tbody,[role=list]')];
    return pathOf(lists.length === 1 ? lists[0] : all[0]);
  };
  return { around, holder, itemsOf: container => { const found = itemsOf(container); remember(found.items); return { count: found.items.length, selectors: found.selectors, inside: found.inside ?? null }; },
    take: items => { remember(items); return items.length; }, groups, part, partsWith, pathOf };
})()
