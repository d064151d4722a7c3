/**
 * True where what the element stands on is dark. The page decides, not the system: a light page stays light at night.
 * A page without any background colour shows the browser's canvas, which is dark only under a dark colour scheme.
 */
export function isDarkBehind(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const colour = parse(getComputedStyle(at).backgroundColor);
    if (colour && colour.alpha > 0.5) return colour.light < 0.2;
  }
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  return scheme.includes('dark') && (!scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
}

/** A colour's lightness as the eye takes it, 0 to 1, and how much it covers. */
interface Tone {
  light: number;
  alpha: number;
}

/**
 * Reads the computed forms: `rgb(r, g, b)`, `rgba(r, g, b, a)`, `color(space r g b / a)` with parts from 0 to 1, and
 * those that begin with the lightness: `oklch(0.2 …)`, `oklab(…)` from 0 to 1, `lab(20 …)`, `lch(…)` from 0 to 100.
 */
function parse(text: string): Tone | null {
  const [, name, inside = ''] = /^([a-z]+)\((.*)\)$/.exec(text) ?? [];
  const [body = '', slashed] = inside.split('/');
  const numbers = (body.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number);
  const [first = 0, second = 0, third = 0, fourth] = numbers;
  const alpha = slashed === undefined ? (name === 'rgba' ? (fourth ?? 1) : 1) : Number.parseFloat(slashed);
  switch (name) {
    case 'rgb':
    case 'rgba':
      return { light: luminance(first / 255, second / 255, third / 255), alpha };
    case 'color':
      // The name of the space may hold a digit (display-p3), which the pattern takes for a number.
      return { light: luminance(...(numbers.slice(-3) as [number, number, number])), alpha };
    case 'oklch':
    case 'oklab':
      return { light: first ** 3, alpha };
    case 'lab':
    case 'lch':
      return { light: (first / 100) ** 3, alpha };
    default:
      return null;
  }
}

/** Relative luminance of parts from 0 to 1 (WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
function luminance(red: number, green: number, blue: number): number {
  const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
