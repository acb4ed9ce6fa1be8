/*
 * What tells which page is open. An expression: an object of functions.
 */
(() => {
  const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role=heading]';
  /** What is in one of these is a part of the page, or one of many things on it. */
  const PARTS = 'a,button,li,tr,label,nav,aside,footer,form,dialog,[role=dialog],[role=listitem],[role=navigation],'
    + '[class*=menu],[class*=card],[class*=item],[class*=modal],[class*=sidebar]';
  const OF_THE_PAGE = /^(?:(?:page|main|header|view|screen|content|site|section|app)[-_]{0,2})?(?:title|heading|headline|caption)(?:[-_]{1,2}(?:page|main|text))?$|^(?:page|main|header|view|screen|content)(?:Title|Heading)$/i;
  const OF_A_THING = /(?:^|[-_])(?:name|title|heading)(?:[-_]|$)/i;

  const isOnly = mark => [...document.getElementsByClassName(mark)].filter(isVisible).length === 1;
  /** What alone has a class of a kind, and is no part of a menu or of one of many: pairs of the class and the text. */
  const marked = (kind, parts = PARTS) => [...document.querySelectorAll('body [class]')]
    .filter(one => isVisible(one) && !one.closest(parts))
    .flatMap(one => [...one.classList].filter(mark => kind.test(mark) && isOnly(mark)).map(mark => [mark, shown(one)]));

  const slug = text => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  /** A part of the address says just this. */
  const isAddressed = name => decodeURIComponent(location.pathname + location.search + location.hash)
    .split(/[/#?&=]/).some(part => part !== '' && slug(part) === slug(name));

  return {
    /** What sends the only form of the page, where that form asks for a password. */
    formButton: () => {
      const forms = [...document.forms].filter(isVisible);
      if (forms.length !== 1 || ![...forms[0].querySelectorAll('input[type=password]')].some(isVisible)) return null;
      const buttons = [...forms[0].querySelectorAll('button:not([type=button],[type=reset]),input[type=submit]')].filter(isVisible);
      return buttons.length === 1 ? fold(buttons[0].value || buttons[0].innerText) : null;
    },
    /** No other heading that can be seen is of its rank, or of a higher one; or the address names it as well. */
    isHead: name => {
      const rank = one => Number(one.getAttribute('aria-level') || /^H(\d)$/.exec(one.tagName)?.[1] || 2);
      const all = [...document.querySelectorAll(HEADINGS)].filter(isVisible);
      const head = all.find(one => shown(one) === name);
      return !!head && (all.every(one => one === head || rank(one) > rank(head)) || isAddressed(name) && !head.closest(PARTS + ',article'));
    },
    /** What a page without headings marks as its title. */
    titles: () => marked(OF_THE_PAGE, PARTS + ',article'),
    /** On a page without headings, the class of what alone is called the name or title of something, and says just this. */
    nameOfThing: wanted => {
      if ([...document.querySelectorAll(HEADINGS)].some(isVisible)) return null;
      const named = marked(OF_A_THING).filter(([, text]) => text === wanted);
      return named.length === 1 ? named[0][0] : null;
    },
  };
})()
