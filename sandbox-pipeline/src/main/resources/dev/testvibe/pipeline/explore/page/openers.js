/*
 * What opens the menu, or another part of a page that is folded up, in which an element is not shown. An expression: an
 * object of functions.
 */
(() => {
  const OPENS = /^(toggle|toggler|dropdown|dropdowns|menu|kebab|meatballs|hamburger|burger|more|actions|options|caret|expand|collapse|popover)$/;
  const SIGN = /^(?:⋮|⋯|…|•••|\.\.\.|☰|≡|▾|▼|⌄|⏷)$/u;
  const IS_A_MENU = /^(menu|submenu|dropdown|popover|popup|flyout|overflow|options|actions)$/;
  const CONTROLS = 'button,summary,a,[role=button],[role=menuitem],[tabindex="0"]';
  const MOST_LEVELS = 3;

  const isSeen = one => isVisible(one) && !isOutOfReach(one);
  const words = text => String(text ?? '').replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase().split(/[^a-z]+/).filter(Boolean);
  const classes = one => words(one.getAttribute('class'));
  const isAWindow = one => one.matches('dialog,[role=dialog],[role=alertdialog],[aria-modal=true],[role=tabpanel]') || classes(one).some(word => /^(modal|dialog)$/.test(word));
  const isAMenu = one => one.matches('[role=menu],[role=listbox],[popover]') || classes(one).some(word => IS_A_MENU.test(word));
  const says = one => one.localName === 'summary'
    || one.hasAttribute('aria-expanded') || /^(true|menu|listbox|tree|grid)$/.test(one.getAttribute('aria-haspopup') ?? '')
    || SIGN.test((one.innerText ?? '').trim())
    || [...classes(one), ...words(one.getAttribute('aria-label')), ...words(one.getAttribute('title'))].some(word => OPENS.test(word));
  const refersTo = (one, ids) => ['aria-controls', 'aria-owns', 'popovertarget', 'data-target', 'data-bs-target']
    .some(name => ids.includes((one.getAttribute(name) ?? '').replace(/^#/, '')));
  const onlyOne = found => found.length === 1 ? found[0] : null;
  /** The one that shares most with what it opens is called: "Open side menu" rather than "Account menu". */
  const ofTheSameName = (found, closed) => {
    const called = new Set([closed.getAttribute('aria-label'), closed.id, ...closed.classList].flatMap(words));
    const shared = found.map(one => new Set([one.getAttribute('aria-label'), one.innerText, one.title, one.id].flatMap(words).filter(word => called.has(word))).size);
    const most = Math.max(0, ...shared);
    return most ? onlyOne(found.filter((one, at) => shared[at] === most)) : null;
  };
  /** Of several the one that opens the ways through the site, where it is those that are closed. */
  const isOfTheNavigation = one => one.matches('nav,[role=navigation]') || !!one.querySelector('nav,[role=navigation]');
  const ofTheNavigation = (found, closed) => isOfTheNavigation(closed)
    ? onlyOne(found.filter(one => /^[☰≡]$/u.test((one.innerText ?? '').trim()) || [...classes(one), ...words(one.getAttribute('aria-label'))].some(word => /^(hamburger|burger|navigation|nav)$/.test(word)))) : null;
  const meant = (found, closed) => onlyOne(found) ?? ofTheSameName(found, closed) ?? ofTheNavigation(found, closed);

  const opener = element => {
    if (isSeen(element)) return null;
    let closed = element;
    const ids = [];
    for (; ; closed = closed.parentElement) {
      if (closed.id) ids.push(closed.id);
      if (isAWindow(closed)) return null;
      if (!closed.parentElement || isSeen(closed.parentElement)) break;
    }
    if (!closed.parentElement) return null;
    const named = [...document.querySelectorAll(CONTROLS)].filter(one => isSeen(one) && refersTo(one, ids));
    if (named.length) return onlyOne(named);
    for (let holder = closed.parentElement, levels = 0; holder && holder !== document.body && levels < MOST_LEVELS; holder = holder.parentElement, levels++) {
      const controls = [...holder.querySelectorAll(CONTROLS)].filter(one => !closed.contains(one) && isSeen(one));
      const opening = controls.filter(says);
      const before = closed.previousElementSibling;
      if (levels === 0 && opening.includes(before)) return before;
      if (opening.length) return meant(opening, closed);
      if (controls.length) return levels === 0 && (isAMenu(closed) || isAMenu(holder)) ? onlyOne(controls) : null;
    }
    return isADrawer(closed) ? farOpener(closed) : null;
  };
  const isADrawer = one => isOfTheNavigation(one) || [...classes(one), ...words(one.id)].some(word => /^(drawer|sidebar|sidenav|side|offcanvas|nav|navigation)$/.test(word));
  /** A drawer beside the page may be opened from any part of it. */
  const farOpener = closed => {
    const opening = [...document.querySelectorAll(CONTROLS)].filter(one => !closed.contains(one) && isSeen(one) && says(one));
    return ofTheSameName(opening, closed) ?? ofTheNavigation(opening, closed);
  };

  return {
    /**
     * A path to it, and a selector with its place among those that this matches; nothing where none plainly opens it, or
     * where it is a window or a tab's panel that a step has to open.
     */
    opener: element => {
      const found = opener(element);
      if (!found) return null;
      const likes = found.localName + (found.classList.length ? '.' + CSS.escape(found.classList[0]) : '');
      return { path: pathOf(found), likes, place: [...document.querySelectorAll(likes)].indexOf(found) };
    },
  };
})()
