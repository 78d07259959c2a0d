// Why the guard did not take a text, and what to write instead.
import { falseAlarm } from './false-alarm.js';
import { word } from './words.js';

/** reasons: [{kind, rule, reason, instead}]; answers what to show beside the box. */
export function refusalLines(conversation, reasons) {
  return [
    line('refusal-title', word('refusal.title')),
    ...reasons.flatMap(({ reason, instead }) => [line('refusal-reason', reason), instead && line('refusal-instead', instead)]).filter(Boolean),
    falseAlarm(conversation, undefined, [...new Set(reasons.map(({ rule }) => rule))]),
  ];
}

function line(name, text) {
  const element = document.createElement('p');
  element.className = name;
  element.textContent = text;
  return element;
}
