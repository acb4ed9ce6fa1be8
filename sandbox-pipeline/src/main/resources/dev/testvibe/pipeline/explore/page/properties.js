/*
 * What a page shows as a property of a thing: beside its label, after a colon, in what is called after it, as the heading
 * of the thing, or as the number on what counts it. An expression: an object of functions.
 */
(() => {
  const plain = text => fold(text).replace(/[\s:*#]+$/u, '');
  /** Words that a label has and a phrase need not have. */
  const LITTLE = new Set(['of', 'the', 'a', 'an', 'your', 'my', 'no', 'nr']);
  const telling = words => words.filter(word => !LITTLE.has(word)).join(' ');
  const same = (text, wanted) => telling(tokens(text)) === telling(wanted);
  const CONTROL = 'input,select,textarea,button,option,label:has(input)';
  const idsOf = element => [...TEST_IDS, 'id', 'itemprop', 'data-label']
    .map(name => element.getAttribute(name)).concat([...element.classList]).filter(Boolean);
  const innermost = all => all.filter(one => !all.some(other => other !== one && one.value.contains(other.value)));
  const inside = scope => [...scope.querySelectorAll('*')].filter(one => isVisible(one) && !one.closest('nav,select,script,style,[role=navigation]'));
  const isHeadOfColumn = element => element.localName === 'th' && !!element.closest('tr') && !element.closest('tr').querySelector('td');

  /** A line further down has a label of its own, or the first says that there is nothing: the lines are no one value. */
  const saysMore = text => {
    const lines = [];
    for (let next = text.nextSibling, isNew = false; next; next = next.nextSibling) {
      if (next.localName === 'br') isNew = true;
      else if (isNew && fold(next.textContent)) { lines.push(next); isNew = false; }
    }
    const isLabelled = line => line.nodeType === 1 && line.matches('b,strong,label,dt,th') || /:|^(bill|ship|deliver|send|sold|pay|return)\w* (to|from|by)\b/i.test(fold(line.textContent));
    return lines.some(isLabelled) || lines.length > 0 && /^(none|no|not|nothing|n\/a|[-–—])(?![\p{L}\d])/iu.test(fold(text.nodeValue));
  };
  /** Beside its label: the next cell, the next description, or what stands next to it. */
  const besideLabel = (all, wanted, thing) => all
    .filter(one => !one.children.length && !one.matches('a,h1,h2,' + CONTROL) && !one.closest('button,a') && !isHeadOfColumn(one)
      && (same(plain(shown(one)), wanted) || thing.length && same(plain(shown(one)), [...thing, ...wanted])))
    .map(label => {
      let holder = label;
      while (holder.parentElement && holder.parentElement.children.length === 1 && shown(holder.parentElement) === shown(label) && !holder.matches('th,td,dt')) holder = holder.parentElement;
      const next = holder.nextElementSibling;
      const over = holder.previousElementSibling;
      // a figure with its words under it
      if (over && !next && !holder.matches('td,dd') && holder.parentElement.children.length === 2 && isVisible(over) && /^\D?\d[\d.,]*\D?$/.test(shown(over)) && !over.matches(CONTROL)) return { value: over, label: holder };
      if (holder.matches('td') && holder.previousElementSibling) return null;
      if (next && isVisible(next) && shown(next) && !next.matches(CONTROL) && !next.querySelector('input,select,textarea') && (!holder.matches('th,td,dt') || next.matches('td,dd'))) return { value: next, label: holder };
      let text = holder.nextSibling;
      const isAlone = ![...holder.parentElement?.children ?? []].some(one => one !== holder && one.localName === holder.localName);
      while (text && (isAlone && text.localName === 'br' || text.nodeType === 3 && text.nextSibling && !fold(text.nodeValue))) text = text.nextSibling;
      return text?.nodeType === 3 && fold(text.nodeValue) && holder.parentElement && !saysMore(text) ? { value: holder.parentElement, behind: holder === label ? 'internal:text=' + quote(shown(label)) + 's >> xpath=..' : null } : null;
    }).filter(Boolean);
  /** {@code Label: value} in one element. */
  const written = (all, wanted) => all
    .filter(one => !one.matches(CONTROL) && [...one.childNodes].some(node => node.nodeType === 3 && node.nodeValue.includes(':')))
    .filter(one => { const parts = /^([^:]{1,40}):\s*(\S.*)$/.exec(shown(one)); return parts && same(parts[1], wanted); })
    .map(value => ({ value, by: /^[^:]+:/.exec(shown(value))[0] }));
  const called = (all, wanted, thing) => innermost(all
    .filter(one => !one.matches(CONTROL) && shown(one) && !one.querySelector('input,select,textarea,button') && idsOf(one).some(id => same(id, wanted) || thing.length && same(id, [...thing, ...wanted])))
    .map(value => ({ value })));
  const headed = (all, wanted) => {
    if (!wanted.length || wanted.length > 2 || !/^(name|title|heading)$/.test(wanted.at(-1)) || /^(first|last|sur|family|user|full|display|file)$/.test(wanted[0])) return [];
    const headings = all.filter(one => /^H[1-6]$/.test(one.tagName));
    const level = Math.min(...headings.map(one => +one.tagName[1]));
    // "the issue title" is the heading of its page, where it has one
    return wanted.length === 2 && level > 1 ? [] : headings.filter(one => +one.tagName[1] === level).map(value => ({ value }));
  };
  /** What is liked is somebody's favourite. */
  const LIKES = new Set('{likes}'.split(' '));
  /** The number that is shown on or beside what it counts. */
  const counted = (all, wanted) => {
    const COUNT = /^(count|number|total|counter)$/;
    const isFirst = COUNT.test(wanted[0]);
    if (wanted.length < 2 || !isFirst && !COUNT.test(wanted.at(-1))) return [];
    const of = isFirst ? wanted.slice(1) : wanted.slice(0, -1);
    const counts = all.filter(one => {
      const numbers = shown(one).match(/\d+/g);
      const names = [one.getAttribute('aria-label'), one.getAttribute('title'), shown(one).length < 60 ? shown(one) : '', ...idsOf(one)].flatMap(tokens);
      return numbers?.length === 1 && of.every(word => names.includes(word) || LIKES.has(word) && names.some(name => LIKES.has(stem(name).replace(/^un/, ''))));
    });
    const numbers = counts.flatMap(one => [one, ...one.querySelectorAll('*')]).filter(one => !one.children.length && /^\D?\d+\D?$/.test(shown(one)) && isVisible(one));
    return [...new Set(numbers)].map(value => ({ value }));
  };
  /** What stands right behind its label and a colon, whatever follows it. */
  const behindColon = (all, wanted) => all
    .filter(one => !one.matches(CONTROL))
    .flatMap(one => [...one.childNodes].filter(node => node.nodeType === 3 && /:\s*$/.test(node.nodeValue) && same(plain(node.nodeValue), wanted)))
    .map(node => node.nextSibling)
    .filter(next => next?.nodeType === 1 && isVisible(next) && shown(next) && !next.matches(CONTROL))
    .map(value => ({ value }));
  const bare = (all, wanted) => written(all, wanted).filter(one => /^[^:]+:\s*\D{0,4}\d[\d.,]*\D{0,4}$/.test(shown(one.value)));
  const KIND_OF_VALUE = /^(number|address|name|amount|value|text|total|status|costs?|prices?|fees?|charges?|sum)$/;
  const OF_MONEY = /^(costs?|prices?|fees?|charges?)$/;
  const AMOUNT = /\p{Sc}|\d[.,]\d\d(?!\d)|\d\s?[A-Z]{3}\b|\b[A-Z]{3}\s?\d|^(free|gratis|none)\b/iu;
  /** Five of something are no price of it. */
  const isWorth = (value, label) => AMOUNT.test(shown(value)) || /^(sub)?total$|^sum$/.test(label.at(-1)) && /^[^:]*:?\s*[\d.,]+$/.test(shown(value));
  const OF_ALL = ['order', 'cart', 'basket', 'bag', 'purchase', 'invoice', 'bill', 'checkout', 'grand', 'overall', 'final'];
  const DELIVERY = ['delivery', 'shipping', 'postage', 'shipment'];
  /** The page, or the part of it, is about what somebody orders: a total of donations is none of a cart. */
  const isOfAnOrder = value => {
    const said = new Set([...contextOf(value), ...tokens(document.title), ...[...document.querySelectorAll('h1')].filter(isVisible).flatMap(one => tokens(one.textContent)), ...tokens(location.pathname + location.hash)]);
    return [...OF_ALL, 'summary', 'shopping', 'payment', 'item'].some(word => said.has(word));
  };
  /** "the phone number" beside "Phone": what kind of value it is goes without saying. */
  const shortly = (all, wanted, thing) => {
    const words = OF_MONEY.test(wanted[0]) ? [...wanted.slice(1).filter(word => !LITTLE.has(word)), wanted[0]] : wanted;
    if (words.length < 2 || !KIND_OF_VALUE.test(words.at(-1))) return [];
    const label = words.slice(0, -1);
    if (words.length === 2 && words[1] === 'total' && OF_ALL.includes(label[0])) {
      const found = [besideLabel, written].map(kind => kind(all, ['total'], thing).filter(({ value }) => isWorth(value, ['total']) && isOfAnOrder(value))).find(one => one.length);
      if (found) return found;
    }
    const isOfDelivery = label.length === 1 && DELIVERY.includes(label[0]);
    for (const one of isOfDelivery ? [...new Set([label[0], ...DELIVERY])].flatMap(word => [[word], [word, words.at(-1)]]) : [label])
      for (const kind of [besideLabel, behindColon, bare]) {
        const found = kind(all, one, thing).filter(({ value }) => !OF_MONEY.test(words.at(-1)) || one.at(-1) === words.at(-1) || isWorth(value, one));
        if (found.length) return found;
      }
    return [];
  };
  /** {@code Deliver to}: the address is where, and what is paid with is how. */
  const BY_A_VERB = [
    [['delivery address', 'shipping address', 'shipment address', 'address of delivery', 'delivery', 'shipping'],
      ['deliver to', 'delivered to', 'delivering to', 'delivery to', 'ship to', 'shipped to', 'shipping to', 'send to', 'sent to', 'sending to']],
    [['billing address', 'invoice address', 'billing'], ['bill to', 'billed to', 'invoice to', 'invoiced to']],
    [['payment method', 'payment option', 'payment type', 'method of payment', 'payment'],
      ['pay with', 'paid with', 'paying with', 'pay by', 'paid by', 'paying by', 'payment by', 'payment with', 'pay via', 'paid via', 'pay using', 'paid using', 'charged to']],
  ].map(parts => parts.map(names => names.map(tokens)));
  const byAVerb = (all, wanted, thing) => {
    const labels = BY_A_VERB.filter(([names]) => names.some(name => telling(name) === telling(wanted))).flatMap(([, verbs]) => verbs);
    return [...new Set(labels.map(label => label.join(' ')))].flatMap(label =>
      [besideLabel, written, behindColon].map(kind => kind(all, label.split(' '), thing)).find(found => found.length) ?? [])
      // what may be chosen there is not what is chosen
      .filter(one => !one.value?.querySelector?.('input[type=radio],input[type=checkbox],option'));
  };
  const KINDS = [besideLabel, written, called, headed, counted, shortly, byAVerb];

  /** What stands around an element is called this: up to the nearest heading before it. */
  const contextOf = element => {
    const words = [];
    for (let outer = element; outer && outer !== document.body; outer = outer.parentElement) {
      words.push(...idsOf(outer).flatMap(tokens), ...tokens(outer.getAttribute('aria-label')));
      for (let before = outer.previousElementSibling; before; before = before.previousElementSibling)
        if (/^(H[1-6]|LEGEND)$/.test(before.tagName)) return new Set([...words, ...tokens(before.textContent)]);
    }
    return new Set(words);
  };
  const propertyIn = (scope, wanted, thing) => {
    const all = inside(scope);
    for (const kind of KINDS) {
      const found = kind(all, wanted, thing);
      if (found.length < 2) { if (found.length) return found; continue; }
      const ofThing = thing.length ? found.filter(one => { const context = contextOf(one.value); return thing.every(word => context.has(word)); }) : [];
      return ofThing.length ? ofThing : found;
    }
    return [];
  };
  /** Others of the same make stand beside it: each is a thing of its own. */
  const isAThing = element => element.matches('tr,li,article,[class]') && twinsOf(element).some(isVisible);

  const quote = text => JSON.stringify(text);
  /** By what they are called, and not by what they show. */
  const byNames = element => {
    const testId = element.getAttribute('data-testid');
    const label = element.getAttribute('aria-label');
    const role = element.getAttribute('role') || { TR: 'row', LI: 'listitem', ARTICLE: 'article', BUTTON: 'button' }[element.tagName];
    const classes = [...element.classList].map(one => '.' + CSS.escape(one));
    return [testId ? 'internal:testid=[data-testid=' + quote(testId) + 's]' : '', role && label ? 'internal:role=' + role + '[name=' + quote(label) + 's]' : '',
      role && !/^button$/.test(role) ? 'internal:role=' + role : '', ...classes.map(one => element.localName + one), element.localName].filter(Boolean);
  };
  /** A part of the thing that bears a name, by what both are called. */
  const selectorsIn = (scope, value, name) => {
    const around = [];
    for (let one = value.parentElement; one && one !== scope && around.length < 3; one = one.parentElement) around.push(...byNames(one).slice(0, 2));
    const inner = [...byNames(value).slice(0, -1), ...around.map(one => one + ' >> ' + value.localName), value.localName];
    return byNames(scope).flatMap(outer => inner.map(one => outer + ' >> internal:has-text=' + quote(name) + 'i >> ' + one));
  };

  /** A list of names and values: each row has one of both. */
  const isRecord = list => {
    const rows = list.localName === 'dl' ? null : [...list.querySelectorAll('tr')];
    return rows ? rows.length > 1 && rows.every(row => row.children.length === 2) : list.querySelectorAll(':scope dt').length > 1;
  };

  const hasColumns = list => { const head = list.rows?.[0]?.cells ?? []; return head.length > 1 && [...head].every(cell => cell.tagName === 'TH'); };

  return {
    /** The path of the one record that shows each of these texts as a value; a table headed by columns has one in each row. */
    record: texts => {
      const all = [...document.querySelectorAll('table,dl')].filter(list => isVisible(list) && isRecord(list) && !hasColumns(list)
        && texts.every(text => [...list.querySelectorAll('td,dd')].some(value => isVisible(value) && shown(value) === fold(text))));
      return all.length === 1 ? pathOf(all[0]) : null;
    },
    /** The path of the one element that shows a property, and of the label beside it, if one tells it. */
    find: ([words, name, thing]) => {
      const wanted = words.flatMap(tokens);
      const kind = thing.flatMap(tokens);
      const answer = found => found.length !== 1 ? null : {
        value: pathOf(found[0].value),
        label: found[0].label ? pathOf(found[0].label) : null,
        by: found[0].by ? 'internal:text=' + quote(found[0].by) + 'i' : null,
        selectors: name == null ? [found[0].behind].filter(Boolean) : selectorsIn(found[0].scope, found[0].value, name),
      };
      if (name == null) return answer(propertyIn(document.querySelector('main,[role=main]') ?? document.body, wanted, kind));
      const found = new Map();
      const holders = inside(document.body).filter(one => shown(one) === fold(name) && ![...one.children].some(child => shown(child) === fold(name)));
      for (const holder of holders)
        for (let scope = holder.parentElement; scope; scope = scope.parentElement) {
          const own = propertyIn(scope, wanted, kind).filter(one => one.value !== holder && !one.value.contains(holder));
          own.forEach(one => found.set(one.value, { ...one, scope }));
          if (own.length || scope === document.body || isAThing(scope)) break;
        }
      return answer([...found.values()]);
    },
  };
})()
