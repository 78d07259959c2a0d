// One internal note, or whisper, as one element between the messages.
import { icon } from './icon.js';
import { element } from './page-data.js';
import { timeOf } from './times.js';
import { word } from './words.js';

const ICONS = { NOTE: 'note', WHISPER: 'whisper', TRANSFER: 'transfer' };
const template = element('note-template')?.content.firstElementChild;

export function noteLine(note) {
  const root = template.cloneNode(true);
  root.dataset.kind = note.kind;
  root.querySelector('.note-who').append(icon(ICONS[note.kind] ?? 'note'), word(`note.${note.kind}`, note.name));
  root.querySelector('.note-text').textContent = note.text;
  const time = root.querySelector('time');
  time.dateTime = note.at;
  time.textContent = timeOf(note.at);
  return root;
}
