// A form that takes a verification code or a recovery code shows the box of one; buttons go to the other.
for (const ways of document.querySelectorAll('[data-way]')) {
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
