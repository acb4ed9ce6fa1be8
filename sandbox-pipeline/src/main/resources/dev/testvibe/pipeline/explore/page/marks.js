/*
 * The row or card that goes by a name, and whether a text stands on the page of one thing. An expression: an object of
 * functions.
 */
(() => {
  const quote = text => JSON.stringify(text);
  const inside = () => [...document.body.querySelectorAll('*')].filter(one => isVisible(one) && !one.closest('nav,select,script,style,[role=navigation],[role=alert],[role=status],[aria-live]'));
  /** Others of the same make stand beside it, whatever state they are in. */
  const isAThing = element => (element.matches('tr,li,article') || element.classList.length > 0) && !element.matches('td,th,button,a,input') && likesOf(element).some(isVisible);
  /** As its whole text, or as a text that stands beside others in it. */
  const says = (element, text) => shown(element) === text || [...element.childNodes].some(node => node.nodeType === 3 && fold(node.nodeValue) === text);
  const thingOf = element => {
    for (let one = element; one && one !== document.body; one = one.parentElement)
      if (isAThing(one) && shown(one) !== shown(element) || one.matches('tr,li,article')) return one;
    return null;
  };
  const selectorsOf = thing => {
    const testId = thing.getAttribute('data-testid');
    const role = thing.getAttribute('role') || { TR: 'row', LI: 'listitem', ARTICLE: 'article' }[thing.tagName];
    return [testId ? 'internal:testid=[data-testid=' + quote(testId) + 's]' : '', role ? 'internal:role=' + role : '',
      ...[...thing.classList].slice(0, 1).map(one => thing.localName + '.' + CSS.escape(one))].filter(Boolean);
  };
  /** {@code class="issue-card"}: a card, and an issue. */
  const MADE_AS = new Set(['card', 'item', 'row', 'entry', 'tile', 'box', 'record', 'line'].flatMap(tokens));
  const isMadeAs = (name, wanted) => {
    const words = tokens(name);
    return words.some(word => MADE_AS.has(word)) && words.filter(word => !MADE_AS.has(word)).join(' ') === wanted;
  };
  const isPlural = name => /s$/i.test(name) && tokens(name).join('') !== name.toLowerCase();
  /** {@code class="reviews"}: one place for all of them, which are alike. */
  const isHolder = name => {
    const all = document.getElementsByClassName(name);
    const makes = all.length === 1 && isPlural(name) ? new Set([...all[0].children].map(one => one.localName + '.' + one.className)) : new Set();
    return makes.size === 1 && !all[0].firstElementChild.matches('ul,ol,table,tbody,h1,h2,h3,h4,h5,h6,p,form,button,a,input');
  };

  return {
    /** The one thing that goes by a name; of several, the one that shows the text as well. */
    thing: ([name, text]) => {
      const named = inside().filter(one => says(one, fold(name)));
      const things = [...new Set(named.map(thingOf).filter(Boolean))];
      const own = things.filter(one => !things.some(other => other !== one && one.contains(other)));
      const bearing = own.filter(one => [...one.querySelectorAll('*')].some(part => isVisible(part) && shown(part) === fold(text)));
      const meant = own.length > 1 ? bearing : own;
      return meant.length === 1 ? { path: pathOf(meant[0]), selectors: selectorsOf(meant[0]) } : null;
    },
    /** The class that is this noun, where the page knows it; else the one that says what its things are made as. */
    called: noun => {
      const wanted = tokens(noun).join(' ');
      const names = [...document.body.querySelectorAll('[class]')].flatMap(one => [...one.classList]);
      const called = names.filter(one => tokens(one).join(' ') === wanted);
      const name = called.find(one => !isPlural(one)) ?? called[0] ?? names.find(one => isMadeAs(one, wanted));
      return !name ? null : '.' + CSS.escape(name) + (isHolder(name) ? ' > *' : '');
    },
    /** The class that is this noun, where what has it stands in columns that are alike. */
    inColumns: noun => {
      const wanted = tokens(noun).join(' ');
      // class="task-card" is a card as well as a task
      const isSo = name => tokens(name).join(' ') === wanted || isMadeAs(name, wanted) || MADE_AS.has(wanted) && tokens(name).length === 2 && tokens(name)[1] === wanted;
      const all = inside().filter(one => [...one.classList].some(isSo) && shown(one));
      const inAColumn = one => { const column = one.parentElement; return column !== document.body && !column.matches('tr,li') && isAThing(column) && column.querySelector('h1,h2,h3,h4,h5,h6'); };
      if (!all.length || !all.every(inAColumn)) return null;
      const common = [...all[0].classList].find(name => isSo(name) && all.every(one => one.classList.contains(name)));
      if (common) return '.' + CSS.escape(common);
      // tasks and bugs are all cards, unless one holds the other
      const names = [...new Set(all.flatMap(one => [...one.classList].filter(isSo)))];
      return all.some(one => all.some(other => other !== one && one.contains(other))) ? null : ':is(' + names.map(name => '.' + CSS.escape(name)).join(',') + ')';
    },
    /** Nothing that is one of several shows the text, and it stands on the page no more than once. */
    isOfOneThing: text => {
      const bearing = inside().filter(one => shown(one) === fold(text) && !one.closest('a,button,label') && ![...one.children].some(child => shown(child) === fold(text)));
      return bearing.length < 2 && !bearing.some(one => thingOf(one));
    },
  };
})()
