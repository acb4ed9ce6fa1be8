/*
 * What every script knows of test ids, of spellings, of elements that are alike, of tables that hold no data and of what nobody can get to:
 * declarations that stand before each of them.
 */
const TEST_IDS = '{test ids}'.split(' ');
const testIdsOf = element => TEST_IDS.map(name => element.getAttribute(name)).filter(Boolean);
/** "Favourite" is "favorite". */
const spelled = word => word.replace(/^((?:un)?(?:col|fav|lab|neighb|behavi|flav|hon))our/, '$1or');
/** The same in every class. */
const areTwins = (one, other) => one.localName === other.localName && one.className === other.className;
/** Of one make, whatever state each is in: a state adds a class behind the one that says what it is. */
const areOfOneMake = (one, other) => one.localName === other.localName && one.classList[0] === other.classList[0];
const besideOne = element => [...element.parentElement?.children ?? []].filter(other => other !== element);
const twinsOf = element => besideOne(element).filter(other => areTwins(element, other));
const likesOf = element => besideOne(element).filter(other => areOfOneMake(element, other));
/** A card of a list, or what is made as one. */
const isOneOfSeveral = element => element.classList.length > 0 && likesOf(element).length > 0;
/** Off the page where it cannot be scrolled to; what stays in the window while it scrolls, off the window. */
const isOutOfReach = element => {
  const box = element.getBoundingClientRect();
  if (!box.width || !box.height) return false;
  for (let one = element; one; one = one.parentElement)
    if (getComputedStyle(one).position === 'fixed') return box.bottom <= 0 || box.right <= 0 || box.top >= innerHeight || box.left >= innerWidth;
  return box.bottom + scrollY <= 0 || box.right + scrollX <= 0;
};
/** A table of old that only lays the page out: without heads, and with whole parts of the page or a line of links in it. */
const isLayout = element => {
  if (element.localName !== 'table' || element.caption || [...element.querySelectorAll('th')].some(one => one.closest('table') === element)) return false;
  const isHeadedInEachRow = element.rows.length > 1 && [...element.rows].every(row => row.querySelector('h1,h2,h3'));
  return element.matches('[role=presentation],[role=none]') || !!element.querySelector('table,form') || !!element.querySelector('h1,h2,h3') && !isHeadedInEachRow
    || element.rows.length < 2 && element.querySelectorAll('a').length > 1;
};
