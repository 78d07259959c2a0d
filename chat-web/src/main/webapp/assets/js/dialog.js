/** Asks with a dialog of the page; answers whether the person said yes. */
export function confirmed(dialog) {
  return new Promise(resolve => {
    dialog.returnValue = 'no';
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), { once: true });
    dialog.showModal();
  });
}
