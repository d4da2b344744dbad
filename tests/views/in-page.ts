/** What the tests of the HTML view run inside the browser: source text, as the browser's names are not Node's. */

/** Texts that are shown and whose colour stands out less than 4.5 from the ground behind them. */
export const POOR_CONTRASTS = `(() => {
  const channels = (color) => (color.match(/[\\d.]+/g) ?? []).map(Number);
  const linear = (c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4);
  const light = (color) => {
    const [r, g, b] = channels(color).map(linear);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const color = getComputedStyle(at).backgroundColor;
      if (channels(color)[3] !== 0) return color;
    }
    return "rgb(255, 255, 255)";
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const poor = new Set();
  let seen = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element.checkVisibility() || !node.textContent.trim()) continue;
    seen++;
    const [a, b] = [light(getComputedStyle(element).color), light(ground(element))].sort((x, y) => y - x);
    const contrast = (a + 0.05) / (b + 0.05);
    if (contrast < 4.5) poor.add(element.tagName + "." + element.className + ": " + contrast.toFixed(2));
  }
  return { seen, poor: [...poor] };
})()`;

/** Pixels by which the page is wider than its window. */
export const OVERFLOW = "Math.max(0, document.documentElement.scrollWidth - innerWidth)";

/** Each element with a span, and its words without the notes inside it. */
export const SPANS = `[...document.querySelectorAll("[data-span]:not(.links)")].map((element) => {
  const copy = element.cloneNode(true);
  for (const note of copy.querySelectorAll(".note")) note.remove();
  return [element.dataset.span, copy.textContent];
})`;

/** Whatever a reader could do to every element, done. */
export const TOUCH_ALL = `for (const element of document.querySelectorAll("body *")) {
  for (const type of ["mouseover", "mouseenter", "pointerdown", "focus", "error", "load", "toggle"]) element.dispatchEvent(new Event(type));
  element.click?.();
}`;

/** What a hostile page sets where it runs. */
export const RAN = "window.ran ?? null";
