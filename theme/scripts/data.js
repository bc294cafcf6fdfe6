// Data that the build has made for a script.

/** Throws when it cannot be had. */
export async function fetchData(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
