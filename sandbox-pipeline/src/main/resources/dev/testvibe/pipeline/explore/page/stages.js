/*
 * The stages of a form that is filled in step by step. An expression: an object of functions.
 */
(() => {
  const NOUNS = ['step', 'stage'];
  /** What a part of a stage may be called besides; a dot or a label of the row of steps is none. */
  const BESIDES = new Set([...NOUNS, 'form', 'wizard', 'panel', 'content', 'page', 'section', 'pane', 'tab', 'container', 'view', 'screen', 'fieldset', 'group', 'part', 'body']);
  const holdsMore = one => one.children.length > 0 && !one.matches('li, ol, ul, nav, button, a, label, [role=tab], [role=listitem]')
    && !one.closest('nav, [role=tablist], button');
  const identities = one => [...testIdsOf(one), one.id].filter(Boolean).map(tokens);
  const HAS_AN_ID = TEST_IDS.map(name => '[' + name + '],').join('') + '[id]';
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
      const rest = said.filter(word => !words.includes(word) && !BESIDES.has(word) && !isNumber(word) && word !== 'of');
      return words.every(word => said.includes(word)) && rest.length <= 2;
    });
    return titles.length === 1 ? titles[0] : null;
  };

  /** Says of itself that it is one. */
  const isStage = one => [...one.classList].map(tokens).concat(identities(one)).some(words => words.some(word => NOUNS.includes(word)));

  /** Of a row of parts one can be seen, or there is no other: what stands in a row of dots can be seen all the time. */
  const isOneOpen = part => {
    const beside = [...part.parentElement.children].filter(one => one.localName === part.localName && holdsMore(one));
    const stages = beside.filter(isStage);
    const row = stages.includes(part) && stages.length > 1 ? stages : beside;
    return row.length === 1 || row.filter(isVisible).length === 1;
  };
  /** A heading of the form, or of a part of it, and of nothing beside it. */
  const isOfTheForm = title => {
    const part = title.closest('[class*=step], [class*=stage], [data-step], fieldset');
    return part ? isOneOpen(part) : !!title.closest('form') || !title.closest('aside, nav, footer') && !!title.parentElement.querySelector('form, input, select, textarea');
  };

  const candidate = name => {
    const words = tokens(name).filter(word => !NOUNS.includes(word));
    if (!words.length) return null;
    const called = [...document.querySelectorAll(HAS_AN_ID)].filter(one => holdsMore(one) && isCalled(one, words));
    if (called.length === 1) return called[0];
    if (isNumber(name) || name === 'last') {
      const parts = panels().filter(isOneOpen);
      const numbered = parts.filter(one => one.dataset.step === name);
      if (numbered.length === 1) return numbered[0];
      const row = parts.filter(one => one.parentElement === parts[0].parentElement);
      if (row.length > 1 && name === 'last') return row.at(-1);
      if (row.length > 1 && +name > 0 && row.length >= +name) return row[+name - 1];
      const said = headings(document).filter(one => new RegExp('\\b(?:' + NOUNS.join('|') + ') ' + name + '\\b', 'i').test(fold(one.textContent)) && isOfTheForm(one));
      return said.length === 1 ? said[0] : null;
    }
    const title = byHeading(words);
    return title && isOfTheForm(title) ? title : null;
  };
  /** The path of what can be seen as long as a stage is open, and only then, as far as the page tells. */
  const panel = name => {
    const found = candidate(name);
    return found && (headings(document).includes(found) || isOneOpen(found)) ? pathOf(found) : null;
  };

  const NUMBERED = /^(?:[^:–—-]*[:–—-] ?)?(?:(?:step|stage) )?(\d{1,2})(?:[.):]| ?[\/] ?\d{1,2}\b| of \d{1,2}\b)(?!\d)/iu;
  const COUNTED = /^(?:step|stage) \d{1,2} ?(?:of|\/) ?\d{1,2}(?:[:.–—-].{0,40})?$/iu;
  /**
   * The path of the one title of the page that begins with the number of a stage, "2. Payment" or "Checkout: 2. Payment",
   * and what it says. Where several can be seen at once, none tells which stage is open.
   */
  const titled = ([name, process]) => {
    const titles = [...new Set([...headings(document), ...document.querySelectorAll('[class~=title], [class*=page-title], [class*=page_title]')])]
      .filter(one => isVisible(one) && !one.children.length && NUMBERED.test(shown(one)) && !one.closest('nav, ol, ul, aside, footer, [role=tablist], article, table'));
    // "Step 1 of 3" need be no heading
    const lines = titles.length ? [] : [...document.querySelectorAll('p, span, div, small, strong, b, em')]
      .filter(one => isVisible(one) && !one.children.length && COUNTED.test(shown(one)) && !one.closest('ol, ul, aside, footer, [role=tablist], article, table'));
    if (titles.length + lines.length !== 1) return null;
    // a line says of nothing that it is a stage of it: the page must
    const isOfIt = !process || [document.title, location.pathname, ...headings(document).filter(isVisible).map(shown)].some(text =>
      fold(text).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '').includes(process.replace(/\W/g, '')));
    if (lines.length && !isOfIt) return null;
    titles.push(...lines);
    const words = tokens(name).filter(word => !NOUNS.includes(word));
    const isIt = isNumber(name) ? NUMBERED.exec(shown(titles[0]))[1] === name : words.length > 0 && words.every(word => tokens(titles[0].textContent).includes(word));
    return isIt ? { path: pathOf(titles[0]), text: shown(titles[0]) } : null;
  };

  const isOpenStage = one => isStage(one) && holdsMore(one) && isVisible(one) && isOneOpen(one)
    && [...one.parentElement.children].filter(isStage).length > 1;
  /** Whether an element is on a stage that is not open, while another one is. */
  const isOnAnother = element => {
    for (let one = element.parentElement; one; one = one.parentElement) {
      if (isStage(one) && holdsMore(one) && !isVisible(one)) return [...one.parentElement.children].some(isOpenStage);
    }
    return false;
  };

  const isChosen = one => one.matches('[aria-selected=true], [aria-checked=true], [aria-pressed=true]')
    || [...one.classList].some(name => /^(?:is-)?(?:selected|active|chosen|checked)$/i.test(name));
  const isPointed = one => getComputedStyle(one).cursor === 'pointer';
  /** The path of the first of the only things that can be chosen on the open stage, where none is yet. */
  const choice = () => {
    const open = [...document.querySelectorAll('[class],' + HAS_AN_ID)].filter(isOpenStage);
    if (open.length !== 1) return null;
    const parts = [...open[0].querySelectorAll('*')].filter(one => isVisible(one) && isPointed(one) && !isPointed(one.parentElement)
      && !one.matches('a, button, input, label, select, textarea'));
    const rows = new Set(parts.map(one => one.parentElement));
    return rows.size === 1 && parts.length > 1 && !parts.some(isChosen) ? pathOf(parts[0]) : null;
  };

  return { panel, titled, isOnAnother, choice };
})()
