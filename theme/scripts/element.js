// Elements, built as elements and never as markup.

export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

/** Marks what is in another language than the page; an empty mark would say that nobody knows. */
export const language = (lang) => (lang ? { lang } : {});
