// What stands below a message: once, what was hidden in it and why; calmly, why it looks like a scam and what to do.
import { falseAlarm } from './false-alarm.js';
import { icon } from './icon.js';
import { hiddenIn } from './message-text.js';
import { context, language } from './page-data.js';
import { findWord, ruleWord, word } from './words.js';

const and = new Intl.ListFormat(language, { type: 'conjunction' });

const MOST_REASONS = 4; // the heaviest come first; more would not be read

/** Why a kind is hidden: three reasons serve them all. */
const WHY = { CARD_NUMBER: 'card', CVV: 'secret', PIN: 'secret', ONE_TIME_CODE: 'secret', PASSWORD: 'secret' };

/** message: {conversation, sequence, own, staff, findings, scam}, as drawn for staff or not; answers what to put below it. */
export function notesBelow({ conversation, sequence, own, staff, findings = [], scam }) {
  const hidden = hiddenIn(findings);
  const warned = findings.filter(({ action }) => action === 'WARN'); // a sign or two, below the rule book's line, do not
  const alarm = about => falseAlarm(conversation, sequence, rulesOf(about));
  return [
    hidden.length && hiddenNote(hidden, own && !staff, alarm(hidden)),
    warned.length && (scam ? scamNote(scam, staff, alarm(warned)) : linkNote(alarm(warned))),
  ].filter(Boolean);
}

const rulesOf = findings => [...new Set(findings.map(({ rule }) => rule))];

function hiddenNote(hidden, theirs, alarm) {
  const kinds = [...new Set(hidden.map(({ kind }) => kind))];
  const whys = [...new Set(kinds.map(kind => WHY[kind] ?? 'personal'))];
  const note = box('hidden', 'shield');
  const text = paragraph(theirs
    ? word('hidden.own', and.format(kinds.map(kind => word(`kind.own.${kind}`))), whys.map(why => word(`hidden.why.${why}`)).join(' '))
    : word('hidden.other', and.format(kinds.map(kind => word(`kind.${kind}`)))));
  note.append(text, alarm);
  return note;
}

function scamNote({ reasons }, staff, alarm) {
  const note = box('scam', 'warning');
  const title = paragraph(word('scam.title'));
  title.className = 'message-note-title';
  const what = document.createElement('div');
  what.append(title, list(reasons.slice(0, MOST_REASONS).map(reason => findWord(`scam.reason.${reason}`) ?? ruleWord(reason)).filter(Boolean)), paragraph(word(staff ? 'scam.do.staff' : 'scam.do')));
  note.append(what, buttons(...(staff ? [] : [report()]), alarm));
  return note;
}

function linkNote(alarm) {
  const note = box('hidden', 'globe');
  note.append(paragraph(word('link.outside')), alarm);
  return note;
}

function report() {
  const link = document.createElement('a');
  link.className = 'button button-small button-quiet';
  link.href = `${context}/report-scam`;
  link.textContent = word('scam.report');
  return link;
}

function box(kind, picture) {
  const element = document.createElement('div');
  element.className = `message-note message-note-${kind}`;
  element.append(icon(picture));
  return element;
}

function paragraph(text) {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

function list(lines) {
  const element = document.createElement('ul');
  element.append(...lines.map(line => {
    const item = document.createElement('li');
    item.textContent = line;
    return item;
  }));
  return element;
}

function buttons(...each) {
  const element = document.createElement('p');
  element.className = 'buttons';
  element.append(...each);
  return element;
}
