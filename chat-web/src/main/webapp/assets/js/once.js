const underWay = new Set();

/** Once at a time: the second click of two would hear that it is done already. Answers false to that one. */
export async function once(what, act) {
  if (underWay.has(what)) {
    return false;
  }
  underWay.add(what);
  try {
    return await act();
  } finally {
    underWay.delete(what);
  }
}
