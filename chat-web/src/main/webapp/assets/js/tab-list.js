// Tabs with panels, by mouse and by the arrow keys, as the ARIA Authoring Practices describe them.

/** chosen(tab) is called when another one is in front. */
export function tabList(list, chosen = () => {}) {
  const tabs = () => [...list.querySelectorAll('[role=tab]:not([hidden])')];

  function choose(tab) {
    for (const each of list.querySelectorAll('[role=tab]')) {
      const inFront = each === tab;
      each.ariaSelected = String(inFront);
      each.tabIndex = inFront ? 0 : -1;
      document.getElementById(each.getAttribute('aria-controls')).hidden = !inFront;
    }
    chosen(tab);
  }

  list.addEventListener('click', event => {
    const tab = event.target.closest('[role=tab]');
    if (tab) {
      choose(tab);
    }
  });

  list.addEventListener('keydown', event => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step) {
      const all = tabs();
      const next = all.at((all.indexOf(document.activeElement) + step) % all.length);
      choose(next);
      next.focus();
      event.preventDefault();
    }
  });

  return choose;
}
