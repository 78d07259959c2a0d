// The page's words in the person's language, from the bundles: keys "js.…" there, without "js." here; and the guard's.
const words = JSON.parse(document.documentElement.dataset.words || '{}');

export function word(key, ...values) {
  const text = words[`js.${key}`] ?? key;
  return text.replace(/\{(\d)\}/g, (_, index) => values[index]);
}

/** What a rule of the guard, or a sign of a scam, has seen; undefined where there are no words for it. */
export const ruleWord = rule => words[`guard.rule.${rule}`];

/** As word; undefined where there is no such word. */
export const findWord = key => `js.${key}` in words ? word(key) : undefined;

/** The wording for one or for many: key.one, key.many. */
export const counted = (key, count) => word(`${key}.${count === 1 ? 'one' : 'many'}`, count);
