/** The parts of words that go on in the next line; parts are what stands between spaces, signs and soft hyphens.
 *  Addresses (of pages, of mail) are no words. */
function broken() {
  const range = document.createRange();
  const bottom = (node, place) => {
    range.setStart(node, place);
    range.setEnd(node, place + 1);
    return range.getBoundingClientRect().bottom;
  };
  const breaks = (node, part) => bottom(node, part.index + part[0].length - 1) > bottom(node, part.index) + 8;
  return texts(document.body)
    .filter(({ lines }) => lines.length > 1)
    .flatMap(({ node, element }) => [...node.data.matchAll(/\S*[/@]\S*|\p{L}{4,}/gu)]
      .filter(([part]) => !/[/@]/.test(part))
      .filter((part) => breaks(node, part))
      .map(([part]) => ({ part, place: place(element) })));
}
