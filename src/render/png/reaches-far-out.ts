/** What places or sizes something. A transform would place it elsewhere than it says, so it counts too. */
const placing =
  /\s(d|points|x|y|x1|y1|x2|y2|cx|cy|r|rx|ry|dx|dy|width|height|font-size|viewBox|\w*[tT]ransform)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const number = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;
const plainLength = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?\s*(%?)\s*$/i;
const rootTag = /<svg\b[^>]*>/;

/** Where a drawing's parts may lie, in widths or heights of the drawing from its origin. */
const allowedReach = 2;

interface Limits {
  readonly x: number;
  readonly y: number;
}

/**
 * True when a drawing may hold parts that lie more than its own size outside of it, or are that much larger than it.
 * resvg ends the whole process when everything in a layer lies there. Told from the attributes alone and strictly:
 * transforms, nested drawings and lengths with units count as far out, because drawings of ours never have them.
 */
export function reachesFarOut(svg: string): boolean {
  const root = rootTag.exec(svg)?.[0];
  if (root === undefined) return false;
  const limits = limitsOf(root);
  const start = svg.indexOf(root) + root.length;
  if (limits === null || svg.includes('<svg', start)) return true;
  for (const [, name = '', inDouble, inSingle] of svg.slice(start).matchAll(placing)) {
    if (isFar(name, inDouble ?? inSingle ?? '', limits)) return true;
  }
  return false;
}

function isFar(name: string, value: string, limits: Limits): boolean {
  if (name === 'd' || name === 'points') return isFarPath(value, limits);
  if (name === 'viewBox' || /transform$/i.test(name)) return true;
  const length = plainLength.exec(value);
  if (length === null) return true;
  const size = Math.abs(Number.parseFloat(value));
  if (length[1] === '%') return size > 100 * allowedReach;
  if (/^(y\d?|cy|ry|dy|height)$/.test(name)) return size > limits.y;
  if (/^(x\d?|cx|rx|dx|width)$/.test(name)) return size > limits.x;
  return size > Math.max(limits.x, limits.y);
}

/** Pairs of absolute coordinates are told apart by axis. Other commands may add up, and count as if they did. */
function isFarPath(data: string, { x, y }: Limits): boolean {
  const steps = numbersIn(data);
  if (/^[MLZ\s\d.,+-]*$/.test(data)) {
    return steps.some((step, index) => Math.abs(step) > (index % 2 === 0 ? x : y));
  }
  return steps.reduce((sum, step) => sum + Math.abs(step), 0) > Math.min(x, y);
}

const numbersIn = (text: string): readonly number[] =>
  Array.from(text.matchAll(number), ([each]) => Number(each));

/** From the drawing's view box, which has to start at the origin, else from its size; null when it tells neither. */
function limitsOf(root: string): Limits | null {
  const box = /\sviewBox\s*=\s*["']([^"']*)["']/.exec(root)?.[1];
  const sizes = ['width', 'height'].map((name) =>
    Number(new RegExp(`\\s${name}\\s*=\\s*["']([\\d.]+)["']`).exec(root)?.[1]),
  );
  const [left, top, width = 0, height = 0] = box === undefined ? [0, 0, ...sizes] : numbersIn(box);
  const isUsable = left === 0 && top === 0 && width > 0 && height > 0;
  return isUsable ? { x: allowedReach * width, y: allowedReach * height } : null;
}
