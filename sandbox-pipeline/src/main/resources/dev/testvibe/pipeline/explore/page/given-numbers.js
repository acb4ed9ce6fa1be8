/*
 * What a number on a page is set by: a slider or a field, or buttons that raise and lower it. An expression: an object of
 * functions.
 */
(() => {
  const HEAD = 'h1,h2,h3,h4,h5,h6,legend,label,strong,b,dt,caption';
  const NAMES = [...TEST_IDS, 'id', 'aria-label'];
  /** What parts of a page are made as says nothing of what they are of. */
  const MADE_AS = new Set(['section', 'panel', 'card', 'control', 'container', 'box', 'widget', 'area', 'wrapper', 'group', 'display', 'value'].map(stem));
  const named = text => tokens(text).filter(word => !MADE_AS.has(word)).join(' ');
  const isSetter = one => one.matches('input[type=range],input[type=number]') && !one.disabled && !one.readOnly && isVisible(one);
  const buttonsIn = part => [...part.querySelectorAll('button,[role=button]')].filter(isVisible);
  const isCalled = (button, signs, words) => {
    const names = [shown(button), button.getAttribute('aria-label'), button.title].map(fold).filter(Boolean);
    return names.some(name => signs.test(name) || words.test(name));
  };
  const raises = part => buttonsIn(part).filter(one => isCalled(one, /^[+＋▲△↑⬆∧⌃]$/, /^(increase|increment|raise|up|plus|higher|warmer|louder|faster)\b/i));
  const lowers = part => buttonsIn(part).filter(one => isCalled(one, /^[-−–—▼▽↓⬇∨⌄]$/, /^(decrease|decrement|lower|down|minus|reduce|colder|cooler|quieter|slower)\b/i));
  const NUMBER = /(?<![\d.,])-?\d+(?:\.\d+)?(?![\d.,]*\d)/g;
  const numbersIn = part => [...part.querySelectorAll('*')].filter(one => !one.children.length && isVisible(one)
    && !one.matches('input,button,option,label,small') && !one.closest('button,select,' + HEAD) && (shown(one).match(NUMBER) ?? []).length === 1);
  const only = all => all.length === 1 ? all[0] : null;
  const path = one => one && pathOf(one);
  const settings = (part, number) => {
    const setters = [...part.querySelectorAll('input')].filter(isSetter);
    const up = raises(part), down = lowers(part);
    if (setters.length > 1 || up.length > 1 || down.length > 1 || !setters.length && !up.length && !down.length) return null;
    const shows = number ?? only(numbersIn(part));
    return setters.length || shows ? { setter: path(only(setters)), raise: path(only(up)), lower: path(only(down)), number: path(shows) } : null;
  };
  const isTooMuch = part => !part || part.matches('html,body,main') || part.querySelectorAll('h1,h2,h3,h4').length > 1;
  const around = (from, number) => {
    for (let part = from, levels = 0; !isTooMuch(part) && levels < 4; part = part.parentElement, levels++) {
      const found = settings(part, number);
      if (found) return found;
      if ([...part.querySelectorAll('input')].filter(isSetter).length > 1 || raises(part).length > 1) return null;
    }
    return null;
  };

  return {
    /** Of what shows the number. */
    ofNumber: element => around(element.parentElement, element),
    /** Of a part of the page that goes by these words, by its heading or by what its maker calls it. */
    called: words => {
      const wanted = tokens(words).join(' ');
      const heads = [...document.body.querySelectorAll(HEAD)].filter(one => isVisible(one) && named(shown(one)) === wanted);
      const parts = heads.length ? heads.map(one => one.parentElement) : [...document.body.querySelectorAll('div,section,fieldset,article,form,p')]
        .filter(one => isVisible(one) && one.children.length && NAMES.some(name => one.getAttribute(name) && named(one.getAttribute(name)) === wanted));
      const part = only(parts);
      return part && around(part, null);
    },
  };
})()
