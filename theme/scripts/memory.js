// What the device remembers: ids under a key, joined by spaces, so that nothing can damage them. Storage can be shut or full.

/** @returns {string[]} */
export function recall(key) {
  try {
    return (localStorage.getItem(key) ?? "").split(" ").filter(Boolean);
  } catch {
    return [];
  }
}

/** No ids are not stored. @returns whether it could be done */
export function remember(key, ids) {
  try {
    if (ids.length) localStorage.setItem(key, ids.join(" "));
    else localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}
