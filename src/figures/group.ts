const units = ['', '만', '억', '조', '경'] as const;
const base = 10_000n;

/**
 * A whole number the Korean way, in groups of four figures: 1,510,000,000,000 → `1조 5100억`, 10,080 → `1만 80`.
 * Inside a group there is no comma: it would cut a thousand where Korean counts in ten thousands, and the groups of
 * larger figures (5100억) have none either. Beyond 경 the first group simply grows.
 */
export function writeWhole(value: number): string {
  let rest = BigInt(value);
  const groups: string[] = [];
  for (const [level, unit] of units.entries()) {
    const group = level === units.length - 1 ? rest : rest % base;
    if (group > 0n) groups.unshift(`${group}${unit}`);
    rest /= base;
  }
  return groups.length > 0 ? groups.join(' ') : '0';
}

/** A unit noun after a figure: apart from a Korean numeral (26만 장), closed up to Arabic figures (3056장), as papers do. */
export function withUnit(figure: string, unit: string): string {
  return /\d$/.test(figure) ? `${figure}${unit}` : `${figure} ${unit}`;
}
