// What an agent is given to do is asked only of agents.
for (const work of document.querySelectorAll('[data-work]')) {
  const role = work.closest('form').querySelector(`select[id$=":${work.dataset.work}"]`);
  const show = () => { work.hidden = role.value !== 'AGENT'; };
  role.addEventListener('change', show);
  show();
}
