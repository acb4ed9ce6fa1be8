/*
 * How a page tells that something which holds things is empty. An expression: an object of functions.
 */
(() => {
  /** The whole texts of the innermost elements that say it. */
  const saying = says => {
    const sayers = [...document.body.querySelectorAll('*')].filter(one =>
      !/^(SCRIPT|STYLE|TEMPLATE)$/.test(one.tagName) && isVisible(one) && says.test(fold(one.innerText)) && fold(one.innerText).length < 120);
    return sayers.filter(one => !sayers.some(other => other !== one && one.contains(other))).map(one => fold(one.innerText));
  };

  const MENUS = 'nav,footer,[role=navigation],[role=menu],[role=contentinfo]';
  const emptyList = () => {
    const lists = [...document.querySelectorAll('ul,ol,tbody,[role=list]')].filter(one => !one.closest(MENUS));
    return lists.length === 1 && !lists[0].children.length ? lists[0] : null;
  };
  /** Whether several elements of a class, or several lines of text, stand side by side, outside of menus. */
  const isAnythingRepeated = () => [...document.body.querySelectorAll('*')].some(one => {
    const before = one.previousElementSibling;
    const isOfItsMake = before?.localName === one.localName && before.className === one.className;
    const isLine = one.matches('p,li,article,tr,dd') || one.matches('div,section') && !one.querySelector('input:not([type=checkbox]),textarea,select,h1,h2,h3,ul,ol,p');
    return isOfItsMake && (one.classList.length ? one.matches('div,section,article,li,tr,dl,dt,p,label') : isLine && fold(one.textContent) && fold(before.textContent))
      && isVisible(one) && !one.closest(MENUS);
  });
  const namesOfList = list => [list.id, list.getAttribute('class'), list.getAttribute('aria-label'), ...testIdsOf(list)].join(' ');
  /** Whether it is called after what it lists, or stands right below what adds to it. */
  const isOfItems = list => {
    const name = namesOfList(list).replace(/([a-z])([A-Z])/g, '$1 $2');
    const isOfOthers = /(?:^|[^a-z])(?:err\w*|logs?|mess\w*|msgs?|notif\w*|toasts?|alerts?|warn\w*|flash|tabs?|nav\w*|menu|options?|suggest\w*|dots|pag\w*|breadcrumb\w*)(?:[^a-z]|$)/i.test(name);
    const isCalledSo = /(?:^|[^a-z])(?:to-?dos?|items?|tasks?|list|things|entries)(?:[^a-z]|$)/i.test(name);
    const before = list.previousElementSibling;
    const isBelow = !!before && (before.matches('form,input,textarea') || !!before.querySelector('input:not([type=checkbox]),textarea') && !before.querySelector('table,ul,ol'));
    return !isOfOthers && (isCalledSo || isBelow);
  };
  /** Whether beside it in what holds it stands a text, or a thing with a box of its own. */
  const isAnythingBeside = list => [...list.parentElement.children].some(one => one !== list && !one.contains(list) && isVisible(one) && fold(one.innerText)
    && !one.matches(MENUS + ',header,h1,h2,h3,h4,h5,h6,label,button,a,form,input,textarea,hr,script,style') && !one.querySelector('form,input:not([type=checkbox]),textarea,h1,h2,h3')
    && !/^(?:no|nothing|0|none)\b/i.test(fold(one.innerText)));

  return {
    /** What is said of a noun, such as "Your cart is empty" or "There are no items in your cart". */
    saysSo: noun => {
      const isEmpty = '^(?:oops[!,.]? )?(?:(?:your|the|this|my) )?(?:[\\w-]+ )?' + noun + ' is (?:currently |now |still )?empty\\b';
      const nothingIn = '^(?:there (?:is|are) )?(?:no|nothing|0)(?: \\w+)? (?:in|on|added to) (?:your|the|this) (?:\\w+ )?' + noun + '\\b';
      return saying(new RegExp(isEmpty + '|' + nothingIn, 'i'));
    },

    /** The texts that an expression finds. */
    said: source => saying(new RegExp(source, 'i')),

    /** The path of the one list that holds nothing, where every other list is a menu. */
    emptyList: () => { const list = emptyList(); return list && pathOf(list); },

    /** The same where nothing else may be what a list holds. */
    onlyEmptyList: () => { const list = emptyList(); return list && isOfItems(list) && !isAnythingRepeated() && !isAnythingBeside(list) ? pathOf(list) : null; },

    /** All that it shows, except for buttons that add to what it holds. */
    withoutWaysToAdd: holder => {
      const texts = [];
      const walk = node => {
        if (node.nodeType === 3) texts.push(node.nodeValue);
        const adds = node.nodeType === 1 && node.matches('a,button,[role=button]') && /^(?:\+|add\b|new\b|create\b)/i.test(shown(node));
        if (node.nodeType === 1 && isVisible(node) && !adds) { node.childNodes.forEach(walk); texts.push(' '); }
      };
      walk(holder);
      return fold(texts.join(''));
    },

    /** The one element in a control that shows a number and nothing else, as a selector within it. */
    badge: control => {
      const numbers = [...control.querySelectorAll('*')].filter(one =>
        !one.children.length && /^\(?\d+\)?$/.test((one.textContent || '').trim()) && one.getClientRects().length);
      return numbers.length === 1 && numbers[0].classList.length ? '.' + CSS.escape(numbers[0].classList[0]) : null;
    },
  };
})()
