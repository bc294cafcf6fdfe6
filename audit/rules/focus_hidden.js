function hidden() {
  return window.auditWalk.stops.filter((stop) => stop.cover).map((stop) => [place(stop.element), stop.cover]);
}
