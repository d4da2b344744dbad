/** Quality against speed as an SVG that reads on light and dark ground. */

/** One extractor's mark. */
export interface Mark {
  readonly name: string;
  /** Pages a second of processor time. */
  readonly speed: number;
  readonly f1: number;
}

const WIDTH = 720;
const HEIGHT = 400;
const MARGIN = { left: 64, right: 150, top: 44, bottom: 56 };
const RADIUS = 7;
const INK = "#71767d";
const OURS = "#d9480f";
const THEIRS = "#4c6ef5";
/** F1 between two lines of the grid. */
const GRID = 0.01;

/** The chart; the speed's axis is logarithmic. */
export function chartOf(marks: readonly Mark[], note: string): string {
  const speeds = marks.map(({ speed }) => Math.log10(speed));
  const low = Math.floor(Math.min(...speeds) * 2) / 2;
  const high = Math.ceil(Math.max(...speeds) * 2) / 2;
  const floor = Math.floor(Math.min(...marks.map(({ f1 }) => f1)) / GRID) * GRID - GRID;
  const ceiling = Math.ceil(Math.max(...marks.map(({ f1 }) => f1)) / GRID) * GRID + GRID;
  const x = (speed: number): number =>
    MARGIN.left + ((Math.log10(speed) - low) / (high - low)) * (WIDTH - MARGIN.left - MARGIN.right);
  const y = (f1: number): number =>
    HEIGHT - MARGIN.bottom - ((f1 - floor) / (ceiling - floor)) * (HEIGHT - MARGIN.top - MARGIN.bottom);
  const lines = Array.from({ length: Math.round((ceiling - floor) / GRID) + 1 }, (_, step) => floor + step * GRID);
  const ticks = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000].filter(
    (speed) => Math.log10(speed) >= low && Math.log10(speed) <= high,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" font-size="13" fill="${INK}" role="img">`,
    `<title>Article text on HTML news pages: F1 against pages a second</title>`,
    `<text x="${MARGIN.left}" y="24" font-size="15" font-weight="600">Article text from HTML: quality against speed</text>`,
    ...lines.map((f1) => gridLine(y(f1), f1)),
    ...ticks.map((speed) => tick(x(speed), speed)),
    `<text x="${(WIDTH - MARGIN.right + MARGIN.left) / 2}" y="${HEIGHT - 22}" text-anchor="middle">pages a second, one thread (logarithmic)</text>`,
    `<text x="18" y="${(HEIGHT - MARGIN.bottom + MARGIN.top) / 2}" transform="rotate(-90 18 ${(HEIGHT - MARGIN.bottom + MARGIN.top) / 2})" text-anchor="middle">F1</text>`,
    ...marks.map((mark) => dot(mark, x(mark.speed), y(mark.f1))),
    `<text x="${MARGIN.left}" y="${HEIGHT - 5}" font-size="10">${note}</text>`,
    "</svg>",
    "",
  ].join("\n");
}

function gridLine(y: number, f1: number): string {
  const right = WIDTH - MARGIN.right;
  return (
    `<line x1="${MARGIN.left}" x2="${right}" y1="${y.toFixed(1)}" y2="${y.toFixed(1)}" stroke="${INK}" stroke-opacity=".25"/>` +
    `<text x="${MARGIN.left - 8}" y="${(y + 4).toFixed(1)}" text-anchor="end" font-size="11">${f1.toFixed(2)}</text>`
  );
}

function tick(x: number, speed: number): string {
  return `<text x="${x.toFixed(1)}" y="${HEIGHT - MARGIN.bottom + 16}" text-anchor="middle" font-size="11">${speed}</text>`;
}

function dot({ name, f1 }: Mark, x: number, y: number): string {
  const isOurs = name === "petik";
  const colour = isOurs ? OURS : THEIRS;
  return (
    `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${RADIUS}" fill="${colour}"/>` +
    `<text x="${(x + RADIUS + 5).toFixed(1)}" y="${(y + 4).toFixed(1)}"${isOurs ? ' font-weight="600"' : ""}>${name} ${f1.toFixed(3)}</text>`
  );
}
