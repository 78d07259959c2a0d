/** The first letters of the first and the last name, or of a handle, for the round mark beside a name. */
export function initialsOf(name) {
  const parts = name.trim().replace(/^@/, '').split(/\s+/);
  return [parts[0], parts.length > 1 ? parts.at(-1) : ''].map(part => [...part][0] ?? '').join('').toUpperCase();
}
