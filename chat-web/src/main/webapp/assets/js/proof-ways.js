// A form that takes a verification code or a recovery code shows the box of one; buttons go to the other. They can be pressed
// from now on: a press before this script was there would have been lost.
for (const ways of document.querySelectorAll('[data-way]')) {
  ways.querySelectorAll('button[data-to-way]').forEach(button => { button.disabled = false; });
  ways.addEventListener('click', event => {
    const way = event.target.closest('button[data-to-way]')?.dataset.toWay;
    if (way) {
      ways.dataset.way = way;
      const boxes = ways.querySelectorAll('[data-for-way] input[type=text]');
      boxes.forEach(box => { box.value = ''; });
      [...boxes].find(box => box.closest('[data-for-way]').dataset.forWay === way)?.focus();
    }
  });
}
