/*
 * What tells of a thing in which of two states it is: its one switch, or the word that stands in it or beside its name. An
 * expression: an object of functions.
 */
(() => {
  const SWITCH = 'input[type=checkbox],[role=switch],[role=checkbox],[aria-pressed]';
  const isWhole = one => one.matches('li,tr,article,section,fieldset,form,main,dialog');
  /** What bears the name of a thing, and what is around it as far as the thing goes. */
  const levels = element => {
    const all = [];
    for (let one = element; one && one !== document.body && all.length < 4; one = one.parentElement) {
      all.push(one);
      if (isWhole(one) || isOneOfSeveral(one) && (one === element ? one.children.length > 0 : shown(one) !== shown(element))) break;
    }
    return all;
  };
  const inAndOf = (one, selector) => [...(one.matches(selector) ? [one] : []), ...one.querySelectorAll(selector)];
  const isSaid = one => !one.children.length && isVisible(one) && !one.closest('button,a,select,option,th,h1,h2,h3,h4,h5,h6,script,style');
  /** A selector of a part of a whole that matches nothing else in it. */
  const selectorIn = (whole, part) => {
    const path = [];
    for (let one = part; one !== whole; one = one.parentElement) path.unshift(one.localName + ':nth-child(' + ([...one.parentElement.children].indexOf(one) + 1) + ')');
    const classes = [...part.classList].slice(0, 1).map(name => part.localName + '.' + CSS.escape(name));
    const type = part.localName === 'input' ? [`input[type=${part.type}]`] : [];
    return [...classes, ...type, part.localName, ':scope > ' + path.join(' > ')].find(one => whole.querySelectorAll(one).length === 1);
  };
  /** Of the first level that has any: where there are several, nobody knows which is meant. */
  const only = (element, find) => {
    const all = levels(element);
    const up = all.findIndex(level => find(level).length > 0);
    const found = up < 0 ? [] : find(all[up]);
    return found.length === 1 ? { up, path: pathOf(found[0]), inside: found[0] === all[up] ? null : selectorIn(all[up], found[0]), element: found[0] } : null;
  };
  const GENERAL = /^(the|is|its?|are|this|currently|now|state|status|power|mode|switch|toggle|setting|enabled?|disabled?|active|inactive|activated|turn|turned|on|off|and)$/i;
  const wordsOf = text => fold(text).toLowerCase().match(/[\p{L}\p{N}]+/gu) || [];
  /** Whether words are of the thing itself, and not of something else that it has, such as an alarm. */
  const isOfIt = (element, part, words) => {
    const own = wordsOf((element === part || !element.contains(part) ? element.textContent : element.textContent.replace(part.textContent, ' ')) + ' ' + (element.getAttribute('aria-label') || ''));
    return wordsOf(words).every(word => GENERAL.test(word) || own.includes(word));
  };
  const labelOf = one => one.getAttribute('aria-label') || [...(one.labels || [])].map(label => label.textContent).join(' ');
  const told = found => found && { up: found.up, path: found.path, inside: found.inside };

  return {
    /** The switch of a thing. */
    switchOf: element => told(only(element, level => inAndOf(level, SWITCH).filter(one => one === element || isOfIt(element, one.closest('label') || one, labelOf(one))))),
    /** The one button of a thing that turns it on and off. */
    buttonOf: element => told(only(element, level => inAndOf(level, 'button').filter(button => isVisible(button) && /\b(on|off|toggle|switch|turn|power)\b/i.test(shown(button))))),
    /** What says one of the words, by itself or behind what it is said of, and how the word is written. */
    wordOf: element => {
      const said = new RegExp('^(?:([\\p{L} ]+)(?::| is| -) ?)?({words})[.!]?$', 'iu');
      const one = only(element, level => inAndOf(level, '*').filter(part => isSaid(part) && said.test(fold(part.textContent)) && (part === element || isOfIt(element, part, fold(part.textContent).match(said)[1] || ''))));
      return one && { ...told(one), word: fold(one.element.textContent).match(said)[2] };
    },
  };
})()
