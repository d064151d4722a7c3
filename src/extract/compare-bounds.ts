import type { Bounds } from '../deals/figures-of.ts';

/**
 * Two figures beside each other. `equal`: the same number, or one is the other rounded. `fits`: other numbers that do
 * not exclude each other, as 최대 100 and 90. `larger`, `smaller`: the first than the second, and between what bounds the
 * difference lies.
 */
export type Verdict =
  | { readonly kind: 'equal' | 'fits' }
  | { readonly kind: 'larger' | 'smaller'; readonly by: Bounds };

/** How far 약 reaches to either side: papers round 1억 800만 to 약 1억 1000만, and 10만 80 to 약 10만. */
const about = 0.05;

/** How many of a number's figures say something: 350,000 has two. */
function figuresSaid(value: number): number {
  return value.toExponential().replace(/e.*$/, '').replace(/[.-]/g, '').length;
}

/** True where `a` is `b` rounded; to one figure nobody rounds a deal (5만 is not 5만4천). */
function isRounded(a: number, b: number): boolean {
  return Number(b.toPrecision(Math.min(15, Math.max(2, figuresSaid(a))))) === a;
}

const isSameNumber = (a: number, b: number) => a === b || isRounded(a, b) || isRounded(b, a);

/** The numbers that a text gives: of 최대 and 이상 the one that it names. */
const namedIn = ({ low, high }: Bounds): readonly [number, number] => [
  low === 0 ? (high ?? 0) : low,
  high === null ? low : high,
];

const slackOf = (bounds: Bounds) => (bounds.approx ? about : 0);

/**
 * Compares two figures of one measure.
 *
 * @param slack the share by which the two may miss each other and still be the same, as after a conversion
 */
export function compareBounds(a: Bounds, b: Bounds, slack = 0): Verdict {
  const isAbove = (x: Bounds, y: Bounds) =>
    y.high !== null && x.low * (1 - slackOf(x)) > y.high * (1 + slackOf(y)) * (1 + slack);
  const between = (x: Bounds, y: Bounds): Bounds => ({
    low: Math.max(0, x.low - (y.high ?? x.low)),
    // Of 최대 10억 nobody knows how little it is: 30억 are 20억 more, or more than that.
    high: x.high === null || y.low === 0 ? null : x.high - y.low,
    approx: x.approx || y.approx || slack > 0,
  });
  const [named, other] = [namedIn(a), namedIn(b)];
  const isNear = (x: number, y: number) => isSameNumber(x, y) || Math.abs(x - y) <= slack * Math.max(x, y);
  if (isNear(named[0], other[0]) && isNear(named[1], other[1])) return { kind: 'equal' };
  if (isAbove(a, b)) return { kind: 'larger', by: between(a, b) };
  if (isAbove(b, a)) return { kind: 'smaller', by: between(b, a) };
  return { kind: 'fits' };
}
