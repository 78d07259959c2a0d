// What a step of the conversation means to the customer.
import { findWord, word } from './words.js';

export const stepWords = ({ kind, name, employeeId, detail }) => word(`step.customer.${kind}`, name ?? '', employeeId ?? '', findWord(`channel.${detail}`) ?? detail ?? '');

export function closedWords(because, agentName) {
  const reason = because ? word(`closed.${because}`, agentName) : '';
  return reason ? `${word('closed')} ${reason}` : word('closed');
}
