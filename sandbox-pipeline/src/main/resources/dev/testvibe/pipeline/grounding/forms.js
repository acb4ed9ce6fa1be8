/*
 * Reads the forms of a page as units: every group of fields with what its fields are called and accept, and its buttons.
 *
 * A form is a form element, a dialog or, where fields stand in neither, the page itself. Elements are handed over as CSS
 * paths, which hold until the page changes. Returns [{ path, names, fields, submits, search }].
 */
() => {
  const fold = text => (text || '').replace(/\s+/g, ' ').trim();
  const plain = text => fold(text).replace(/[\s:*…]+$/u, '').replace(/^[*\s]+/u, '');
  const isVisible = element => {
    if (element.checkVisibility && !element.checkVisibility({ visibilityProperty: true })) return false;
    const box = element.getBoundingClientRect();
    return box.width > 0 && box.height > 0;
  };
  /** A box or a radio button is often drawn by its label. */
  const isShown = element => isVisible(element) || /^(checkbox|radio)$/.test(element.type) && [...(element.labels || [])].some(isVisible);
  const path = element => {
    const steps = [];
    for (let one = element; one?.parentElement; one = one.parentElement)
      steps.unshift(one.localName + ':nth-child(' + ([...one.parentElement.children].indexOf(one) + 1) + ')');
    return ['html', ...steps].join(' > ');
  };

  const labelText = label => {
    const copy = label.cloneNode(true);
    copy.querySelectorAll('input,select,textarea,button').forEach(control => control.remove());
    return plain(copy.textContent);
  };
  const byIds = element => (element.getAttribute('aria-labelledby') || '').split(/\s+/).filter(Boolean)
    .map(id => document.getElementById(id)?.textContent).join(' ');
  /** A bare field's label: the text just before it, or the cell to its left. */
  const textBefore = element => {
    for (let node = element.previousSibling; node; node = node.previousSibling) {
      if (node.nodeType === 1 && (node.matches('input,select,textarea,button') || node.querySelector('input,select,textarea'))) return '';
      const text = plain(node.textContent);
      if (text) return text.length <= 60 ? text : '';
    }
    const parent = element.parentElement;
    return parent && !/^(BODY|FORM)$/.test(parent.tagName) && parent.querySelectorAll('input,select,textarea').length === 1 ? textBefore(parent) : '';
  };
  const namesOf = element => {
    const labels = [element.getAttribute('aria-label'), byIds(element), ...[...(element.labels || [])].map(labelText)];
    return [...new Set([...labels, labels.some(Boolean) ? '' : textBefore(element), element.getAttribute('placeholder'),
      element.getAttribute('title'), element.getAttribute('data-testid'), element.getAttribute('name'), element.id].map(plain).filter(Boolean))];
  };

  const FIELDS = 'input:not([type=hidden]):not([type=submit]):not([type=button]):not([type=reset]):not([type=image]):not([type=file]),select,textarea';
  const fieldOf = element => ({
    path: path(element),
    names: namesOf(element),
    type: element.tagName === 'INPUT' ? element.type : element.tagName.toLowerCase(),
    autocomplete: fold(element.getAttribute('autocomplete')).split(' ').pop(),
    required: element.required || element.getAttribute('aria-required') === 'true',
    value: String(element.value || ''),
    checked: !!element.checked,
    min: element.min || null, max: element.max || null, step: element.step || null, pattern: element.pattern || null,
    minLength: element.minLength > 0 ? element.minLength : 0, maxLength: element.maxLength > 0 ? element.maxLength : 0,
    options: element.tagName === 'SELECT' ? [...element.options].filter(one => !one.disabled && one.value !== '').map(one => fold(one.label)) : [],
    choices: [],
  });
  /** Radio buttons of one name are one field, called after their group. */
  const grouped = elements => {
    const fields = [];
    const groups = new Map();
    for (const element of elements) {
      if (element.type !== 'radio' || !element.name) { fields.push(fieldOf(element)); continue; }
      const choice = { path: path(element), label: namesOf(element)[0] || element.value, checked: element.checked };
      if (groups.has(element.name)) { groups.get(element.name).choices.push(choice); continue; }
      const group = element.closest('fieldset,[role=radiogroup]');
      const names = [group?.querySelector('legend')?.textContent, group?.getAttribute('aria-label'), group && byIds(group), element.name].map(plain).filter(Boolean);
      const field = { ...fieldOf(element), names, choices: [choice] };
      groups.set(element.name, field);
      fields.push(field);
    }
    return fields;
  };

  /** Boxes that stand together under a name are one choice of several; each of them is a field of its own as well. */
  const groupsOfBoxes = elements => {
    const boxes = elements.filter(one => one.type === 'checkbox');
    const groups = new Map();
    for (const box of boxes) {
      let outer = box.parentElement;
      while (outer && outer !== document.body && boxes.filter(one => outer.contains(one)).length < 2) outer = outer.parentElement;
      if (!outer || outer === document.body || outer.closest('table') || groups.has(outer)) continue;
      const inside = boxes.filter(one => outer.contains(one));
      if ([...outer.querySelectorAll(FIELDS)].some(one => !inside.includes(one))) continue;
      const before = document.createRange();
      before.setStart(outer, 0);
      before.setEndBefore([box, ...(box.labels || [])].reduce((first, one) => first.compareDocumentPosition(one) & 2 ? one : first));
      const name = [outer.querySelector('legend')?.textContent, outer.getAttribute('aria-label'), byIds(outer), before.toString(), textBefore(outer)].map(plain).find(Boolean);
      if (!name || name.length > 60) continue;
      const choices = inside.map(one => ({ path: path(one), label: namesOf(one)[0] || one.value, checked: one.checked }));
      // what only one of them says is no name of all
      if (choices.some(one => one.label === name)) continue;
      groups.set(outer, { ...fieldOf(box), path: path(outer), names: [name], type: 'checkboxes', required: false, value: '', checked: false, choices });
    }
    return [...groups.values()];
  };

  const headingOf = container => {
    const inside = container.querySelector('h1,h2,h3,h4,legend');
    if (inside) return inside.textContent;
    const before = [...document.querySelectorAll('h1,h2,h3,h4')].filter(one => one.compareDocumentPosition(container) & 4);
    return before.length ? before[before.length - 1].textContent : '';
  };
  const buttonText = button => plain(button.getAttribute('aria-label') || button.value || button.innerText || '');
  const buttonsOf = (container, own) => [...container.querySelectorAll('button,input[type=submit],input[type=image],[role=button]')]
    .filter(one => own(one) && isVisible(one) && one.type !== 'reset');

  const containers = [...document.querySelectorAll('form,dialog,[role=dialog],[role=form]')].filter(isVisible)
    .filter((one, index, all) => !all.some(other => other !== one && one.contains(other) && other.tagName === 'FORM'));
  const loose = element => !element.form && !containers.some(one => one.contains(element));
  const looksFor = element => element.type === 'search' || /search/i.test(namesOf(element).join(' '));
  const narrows = element => looksFor(element) || element.tagName === 'SELECT' && /(^|[^a-z])(filter|sort)|(Filter|Sort)/.test(namesOf(element).join(' '));
  const readForm = (container, own) => {
    const elements = [...container.querySelectorAll(FIELDS), ...[...(container.elements || [])].filter(one => one.matches(FIELDS) && !container.contains(one))]
      .filter(one => own(one) && isShown(one) && !one.matches(':disabled') && !one.readOnly);
    const buttons = buttonsOf(container, own);
    const submits = buttons.filter(one => one.form && (one.type === 'submit' || one.type === 'image'));
    return {
      path: path(container),
      names: [...new Set([container.getAttribute('aria-label'), byIds(container), headingOf(container), container.getAttribute('name'), container.id,
        ...buttons.map(buttonText)].map(plain).filter(Boolean))],
      fields: [...grouped(elements), ...groupsOfBoxes(elements)],
      submits: (submits.length ? submits : buttons).map(one => ({ path: path(one), text: buttonText(one) })),
      search: container.getAttribute('role') === 'search' || elements.some(looksFor) && elements.every(narrows),
    };
  };
  // what searches the whole site from its header is no field of a form of the page that has no element for it
  const header = element => looksFor(element) && element.closest('header,nav,[role=banner],[role=navigation],[role=toolbar],[role=search]');
  const headers = [...new Set([...document.querySelectorAll(FIELDS)].filter(loose).map(header).filter(Boolean))];
  const isOfAHeader = element => element.matches(FIELDS) && !!header(element);
  const ofHeaders = headers.map(one => readForm(one, element => loose(element) && (!element.matches(FIELDS) || isOfAHeader(element))));
  return [...containers.map(one => readForm(one, () => true)), ...ofHeaders, readForm(document.body, one => loose(one) && !isOfAHeader(one))].filter(form => form.fields.length);
}
