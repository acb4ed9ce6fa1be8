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
  /** Whether several elements of a class stand side by side, outside of menus. */
  const isAnythingRepeated = () => [...document.body.querySelectorAll('*')].some(one =>
    one.classList.length && one.previousElementSibling?.localName === one.localName && one.previousElementSibling.className === one.className
    && one.matches('div,section,article,li,tr,dl,dt,p,label') && isVisible(one) && !one.closest(MENUS));

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
    onlyEmptyList: () => { const list = emptyList(); return list && !isAnythingRepeated() ? pathOf(list) : null; },

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
