function leaps() {
  const stops = window.auditWalk.stops.map((stop) => stop.element).filter((one) => one.isConnected);
  return stops.slice(1).map((one, index) => {
    const before = stops[index];
    const backwards = before.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING;
    return backwards || (seen(before) && seen(one) && !inOrder(before, one)) ? place(one) : null;
  }).filter(Boolean);
}
