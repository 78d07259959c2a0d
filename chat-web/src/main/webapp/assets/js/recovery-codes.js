// The buttons under new recovery codes: to print, copy or download them.
import { element } from './page-data.js';
import { word } from './words.js';

const list = element('recovery-codes');
const codes = () => [...list.querySelectorAll('code')].map(code => code.textContent);
const sheet = () => [list.dataset.title, word('recovery-codes.each-once'), '', ...codes(), ''].join('\r\n');

const acts = {
  print: () => window.print(),
  copy: async () => {
    await navigator.clipboard.writeText(codes().join('\n'));
    return word('recovery-codes.copied');
  },
  download: () => {
    const address = URL.createObjectURL(new Blob([sheet()], { type: 'text/plain;charset=utf-8' }));
    Object.assign(document.createElement('a'), { href: address, download: word('recovery-codes.file') }).click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
    return word('recovery-codes.downloaded');
  },
};

document.addEventListener('click', async event => {
  const act = acts[event.target.closest('button[data-recovery-codes]')?.dataset.recoveryCodes];
  if (act) {
    element('recovery-codes-status').textContent = await Promise.resolve(act()).catch(() => word('recovery-codes.failed')) ?? '';
  }
});
