/*
 * The stages of a form that is filled in step by step. An expression: an object of functions.
 */
(() => {
  const NOUNS = ['step', 'stage'];
  /** What a part of a stage may be called besides; a dot or a label of the row of steps is none. */
  const BESIDES = new Set([...NOUNS, 'form', 'wizard', 'panel', 'content', 'page', 'section', 'pane', 'tab', 'container', 'view', 'screen', 'fieldset', 'group', 'part', 'body']);
  const holdsMore = one => one.children.length > 0 && !one.matches('li, ol, ul, nav, button, a, label, [role=tab], [role=listitem]')
    && !one.closest('nav, [role=tablist], button');
  const identities = one => [one.dataset.testid, one.dataset.test, one.id, one.dataset.cy].filter(Boolean).map(tokens);
  const headings = root => [...root.querySelectorAll('h1, h2, h3, h4, h5, h6, legend, [role=heading]')];
  const isNumber = name => /^\d+$/.test(name);

  /** Called after the stage, and after nothing else than that it is one. */
  const isCalled = (one, names) => identities(one).some(words =>
    words.some(word => NOUNS.includes(word)) && names.every(name => words.includes(name))
      && words.every(word => BESIDES.has(word) || names.includes(word)));

  /** The containers of a row that are called a step each, and nothing else. */
  const panels = () => [...document.querySelectorAll('[class*=step], [data-step], fieldset')].filter(one => holdsMore(one)
    && (one.hasAttribute('data-step') || [...one.classList].some(name => tokens(name).some(word => NOUNS.includes(word)) && tokens(name).every(word => BESIDES.has(word)))
      || one.localName === 'fieldset' && one.parentElement.querySelectorAll(':scope > fieldset').length > 1));

  const byHeading = words => {
    const titles = headings(document).filter(one => {
      const said = tokens(one.textContent);
      const rest = said.filter(word => !words.includes(word) && !BESIDES.has(word) && !/^\d+$/.test(word) && word !== 'of');
      return words.every(word => said.includes(word)) && rest.length <= 2;
    });
    return titles.length === 1 ? titles[0] : null;
  };

  /** What can be seen as long as a stage is open, and only then, as far as the page tells. */
  const panel = name => {
    const words = tokens(name).filter(word => !NOUNS.includes(word));
    if (!words.length) return null;
    const called = [...document.querySelectorAll('[data-testid], [data-test], [data-cy], [id]')].filter(one => holdsMore(one) && isCalled(one, words));
    if (called.length === 1) return pathOf(called[0]);
    if (isNumber(name) || name === 'last') {
      const parts = panels();
      const numbered = parts.filter(one => one.dataset.step === name);
      if (numbered.length === 1) return pathOf(numbered[0]);
      const first = parts.filter(one => one.parentElement === parts[0].parentElement);
      if (first.length > 1 && name === 'last') return pathOf(first.at(-1));
      if (first.length > 1 && first.length >= +name) return pathOf(first[+name - 1]);
      const said = headings(document).filter(one => new RegExp('\\bstep ' + name + '\\b', 'i').test(fold(one.textContent)));
      return said.length === 1 ? pathOf(said[0]) : null;
    }
    const title = byHeading(words);
    return title ? pathOf(title) : null;
  };

  return { panel };
})()
