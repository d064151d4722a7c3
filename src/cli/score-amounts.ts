/** What a labelled amount says; the fields are told in tests/eval/README.md. */
export interface LabelledAmount {
  readonly id: string;
  readonly text: string;
  readonly ref?: string | undefined;
  readonly kind: string;
  readonly also_kinds?: readonly string[] | undefined;
  readonly value?: number | string | undefined;
  readonly min?: number | string | undefined;
  readonly max?: number | string | undefined;
  readonly currency?: string | undefined;
  readonly currency_optional?: boolean | undefined;
  readonly unit?: string | undefined;
  readonly approx?: boolean | undefined;
  readonly at_least?: boolean | undefined;
  readonly up_to?: boolean | undefined;
  readonly loose?: boolean | undefined;
  readonly deal?: boolean | undefined;
}

/** What was read in the text of a label; empty where nothing was. */
export type ReadAmount = Partial<Omit<LabelledAmount, 'id' | 'text' | 'ref'>> & { readonly sense?: string };

/** The score of a set of amounts. */
export interface AmountScore {
  readonly right: number;
  /** Right with all of 약, 이상 and 최대 as labelled. */
  readonly withFlags: number;
  /** Labels that say whether a right amount may be a deal's, and those that were told so. */
  readonly asides: number;
  readonly asidesTold: number;
  readonly kinds: Readonly<Record<string, { readonly texts: number; readonly right: number }>>;
  readonly errors: readonly {
    readonly label: LabelledAmount;
    readonly read: ReadAmount;
    readonly only: 'flags' | null;
  }[];
}

type Bound = number | string | undefined;

/** Money and counts may be off by a thousandth. */
const near = (a: Bound, b: Bound): boolean =>
  typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= Math.abs(b) * 0.001 + 1e-9;

function isSizeRight(label: LabelledAmount, read: ReadAmount): boolean {
  if (label.loose) {
    const [low, high] = [read.min ?? read.value, read.max ?? read.value];
    if (typeof low !== 'number' || typeof high !== 'number') return false;
    return low >= Number(label.min) * 0.999 && high <= Number(label.max) * 1.001 && low <= high;
  }
  if (label.min !== undefined) return near(read.min, label.min) && near(read.max, label.max);
  const one = read.value ?? (label.at_least ? read.min : undefined) ?? (label.up_to ? read.max : undefined);
  return near(one, label.value);
}

function isRight(label: LabelledAmount, read: ReadAmount): boolean {
  const kinds = [label.kind, ...(label.also_kinds ?? [])];
  if (label.kind === 'other') return read.kind === undefined || kinds.includes(read.kind);
  if (read.kind === undefined || !kinds.includes(read.kind)) return false;
  if (label.kind === 'date') {
    return label.min === undefined ? read.value === label.value : read.min === label.min && read.max === label.max;
  }
  if (!isSizeRight(label, read)) return false;
  if (label.kind === 'money')
    return read.currency === label.currency || (label.currency_optional === true && !read.currency);
  return read.unit === label.unit;
}

const flags = ['approx', 'at_least', 'up_to'] as const;

/** Scores what was read in each labelled text, by the rules in tests/eval/README.md. */
export function scoreAmounts(
  gold: readonly LabelledAmount[],
  read: (label: LabelledAmount) => ReadAmount,
): AmountScore {
  const kinds: Record<string, { texts: number; right: number }> = {};
  const errors: { label: LabelledAmount; read: ReadAmount; only: 'flags' | null }[] = [];
  let right = 0;
  let withFlags = 0;
  let asides = 0;
  let asidesTold = 0;
  for (const label of gold) {
    const found = read(label);
    const kind = kinds[label.kind] ?? { texts: 0, right: 0 };
    kinds[label.kind] = kind;
    kind.texts++;
    const isGood = isRight(label, found);
    const areFlagsGood = label.kind === 'other' || flags.every((flag) => !!label[flag] === !!found[flag]);
    if (isGood) {
      right++;
      kind.right++;
      if (areFlagsGood) withFlags++;
    }
    if (label.kind !== 'other' && label.kind !== 'date' && isGood) {
      asides++;
      if ((label.deal === false) === (found.deal === false)) asidesTold++;
    }
    if (!isGood || !areFlagsGood) errors.push({ label, read: found, only: isGood ? 'flags' : null });
  }
  return { right, withFlags, asides, asidesTold, kinds, errors };
}
