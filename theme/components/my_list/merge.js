// The lists of several errands as one.

/** @returns {string[]} the ids that are errands, each once, by the names they have now */
export function current(ids, { errands, renamed }) {
  const now = ids.map((id) => (Object.hasOwn(renamed, id) ? renamed[id] : id));
  return [...new Set(now)].filter((id) => Object.hasOwn(errands, id));
}

/** What to have ready for these errands, each thing once with all that it is for, in the order of `things`. A thing that has
    one name everywhere has that; else the name they share, and each errand says what it means by it. */
export function merge(errands, things) {
  const uses = errands.flatMap((errand) => errand.ready.map((thing) => ({ ...thing, errand })));
  return Object.entries(things)
    .map(([id, shared]) => ({ id, shared, uses: uses.filter((use) => use.id === id) }))
    .filter(({ uses }) => uses.length)
    .map(({ id, shared, uses }) => {
      const names = new Set(uses.map((use) => use.name || shared));
      const name = names.size === 1 ? [...names][0] : shared;
      return { id, name, uses: uses.map((use) => ({ ...use, name: use.name === name ? "" : use.name })) };
    });
}
