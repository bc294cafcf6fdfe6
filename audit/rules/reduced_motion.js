const NOTICED = 0.01; // seconds
const seconds = (list) => Math.max(...list.split(",").map((one) => parseFloat(one) * (one.trim().endsWith("ms") ? 0.001 : 1)));
/** What may fade, for nothing changes its place or its size. */
const FADES = /^(none|(.*-)?color|background|outline|border|text-decoration|opacity|visibility|fill|stroke|box-shadow|filter)$/;

const glides = (one, part) => {
  const style = getComputedStyle(one, part);
  if (part && style.content === "none") return false;
  if (style.animationName !== "none" && seconds(style.animationDuration) > NOTICED) return true;
  const moves = style.transitionProperty.split(",").some((name) => !FADES.test(name.trim()));
  return moves && seconds(style.transitionDuration) > NOTICED;
};

/** Whether pages slide into each other. */
const slides = (rules) => [...rules].some((rule) => {
  if (rule.constructor.name === "CSSViewTransitionRule") return rule.navigation === "auto";
  return Boolean(rule.cssRules) && applies(rule) && slides(rule.cssRules);
});
const applies = ({ media }) => !media?.mediaText || matchMedia(media.mediaText).matches;

function moving() {
  const all = [document.documentElement, document.body, ...document.body.querySelectorAll("*")];
  const animated = document.getAnimations().filter((one) => one.constructor === Animation && one.playState === "running");
  const moves = new Set([
    ...all.filter((one) => [null, "::before", "::after"].some((part) => glides(one, part))),
    ...document.querySelectorAll("marquee, blink, video[autoplay], svg animate, svg animateTransform, svg animateMotion"),
    ...animated.map((one) => one.effect?.target).filter(Boolean),
  ]);
  const scrolls = all.filter((one) => getComputedStyle(one).scrollBehavior === "smooth");
  const sheets = [...document.styleSheets].filter((sheet) => applies(sheet) && slides(sheet.cssRules));
  return [
    ...[...moves].map((one) => [place(one), "moves"]),
    ...scrolls.map((one) => [place(one), "scrolls"]),
    ...sheets.map(() => ["@view-transition", "moves"]),
  ];
}
