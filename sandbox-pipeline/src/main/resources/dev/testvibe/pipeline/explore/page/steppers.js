/*
 * Numbers that stand between two buttons. An expression: an object of functions.
 */
(() => {
  const isButton = one => !!one && (one.matches('button,[role=button]') || !!one.querySelector(':scope > button') && one.children.length === 1);
  const isNumber = one => /^\d+$/.test(String(one.value ?? one.innerText ?? '').trim());

  /** The one number in an element that has a button on either side. */
  const between = root => {
    const found = [...root.querySelectorAll('*')].filter(one => (!one.children.length || one.matches('input')) && isNumber(one)
      && isButton(one.previousElementSibling) && isButton(one.nextElementSibling));
    return found.length === 1 ? found[0] : null;
  };
  const said = one => (one.innerText ?? '').replace(/\s+/g, ' ').trim();

  return {
    between,
    /** The same in the innermost element around a text that has one, wherever the text stands: selectors for both, and a path. */
    beside: text => {
      const places = [...document.body.querySelectorAll('*')].filter(one => !one.children.length && said(one) === text);
      const found = new Map();
      for (const place of places)
        for (let outer = place.parentElement, levels = 0; outer && outer !== document.body && levels < 4; outer = outer.parentElement, levels++)
          if (between(outer)) { found.set(between(outer), outer); break; }
      if (found.size !== 1) return null;
      const [[number, holder]] = found;
      const byClass = one => one.localName + (one.classList.length ? '.' + CSS.escape(one.classList[0]) : '');
      return { holder: byClass(holder), number: byClass(number), path: pathOf(number) };
    },
  };
})()
