// Steps and notes between the messages, as a supervisor reads them along.
import { icon } from './icon.js';
import { stepLine } from './step-line.js';
import { timeOf } from './times.js';
import { word } from './words.js';

export const watchedStep = step => stepLine(step, word(`step.${step.kind}`, step.name ?? '', step.employeeId ?? ''));

export function watchedNote(note) {
  const line = document.createElement('div');
  line.className = `note-line note-${note.kind.toLowerCase()}`;
  const head = document.createElement('p');
  head.append(icon(note.kind === 'WHISPER' ? 'whisper' : 'note'), ` ${word(`supervisor.note.${note.kind}`, note.name)} · ${timeOf(note.at)}`);
  const text = document.createElement('p');
  text.className = 'note-text';
  text.textContent = note.text;
  line.append(head, text);
  return line;
}
