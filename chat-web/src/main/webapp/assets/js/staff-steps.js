// What staff read of a step.
import { findWord, word } from './words.js';

export function staffStepWords({ kind, name, employeeId, detail }) {
  const whom = name && employeeId ? word('step.whom', name, employeeId) : name ?? word('step.somebody');
  return word(`step.${kind}`, whom, findWord(`channel.${detail}`) ?? '');
}
