// A list in a link: the ids stand after the #, which no browser sends to a server.

const MARK = "#liste=";
const LONGEST = 4_000;
const MOST = 60;

export const fragment = (ids) => MARK + ids.join(",");

/** @returns {string[] | undefined} what stands in a link as ids, whatever it is; undefined where it is no link to a list */
export function linked(hash) {
  if (!hash.startsWith(MARK)) return undefined;
  if (hash.length > LONGEST) return [];
  return [...new Set(decoded(hash.slice(MARK.length)).split(","))].slice(0, MOST);
}

/** Some mail programs write commas as %2C. */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
