/** Under which name the console keeps which chat is in front. */
export const CHOSEN = 'chosen';
