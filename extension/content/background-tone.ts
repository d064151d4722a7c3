/**
 * True where what the element stands on is dark. The page decides, not the system: a light page stays light at night.
 * A page without any background colour shows the browser's canvas, which is dark only under a dark colour scheme.
 */
export function isDarkBehind(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const colour = parse(getComputedStyle(at).backgroundColor);
    if (colour && colour.alpha > 0.5) return luminance(colour) < 0.2;
  }
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  return scheme.includes('dark') && (!scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
}

interface Colour {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

/** Reads the computed forms `rgb(r, g, b)` and `rgba(r, g, b, a)`; others (wide gamuts) count as unknown. */
function parse(text: string): Colour | null {
  const numbers = /^rgba?\(([\d.]+)[,\s]+([\d.]+)[,\s]+([\d.]+)(?:[,/\s]+([\d.]+))?\)$/.exec(text)?.slice(1);
  if (!numbers) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers.map((n) => (n === undefined ? 1 : Number(n)));
  return { red, green, blue, alpha };
}

/** Relative luminance, 0 to 1 (WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
function luminance({ red, green, blue }: Colour): number {
  const linear = (value: number) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
