function note() {
  for (const { element } of texts(document.body)) element.auditSize = parseFloat(getComputedStyle(element).fontSize);
}

function stuck() {
  const stuck = texts(document.body).map(({ element }) => element)
    .filter((one) => one.auditSize < 32 && parseFloat(getComputedStyle(one).fontSize) < one.auditSize * 1.5);
  return [...new Set(stuck.map((one) => place(block(one))))];
}
