/*
 * Numbers that stand between two buttons. An expression: an object of functions.
 */
(() => {
  const isButton = one => !!one && (one.matches('button,[role=button]') || !!one.querySelector(':scope > button') && one.children.length === 1);
  const isNumber = one => /^\d+$/.test(String(one.value ?? one.innerText ?? '').trim());

  return {
    /** The one number in an element that has a button on either side. */
    between: root => {
      const found = [...root.querySelectorAll('*')].filter(one => (!one.children.length || one.matches('input')) && isNumber(one)
        && isButton(one.previousElementSibling) && isButton(one.nextElementSibling));
      return found.length === 1 ? found[0] : null;
    },
  };
})()
