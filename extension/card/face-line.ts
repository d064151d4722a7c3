import { writeRange } from '../../src/figures/write.ts';
import type { CardAnswer } from '../../src/ui/card-answer.ts';
import { shownKindOf } from '../../src/ui/shown-kind.ts';
import { language, say } from '../words.ts';

/** Names of countries by the language that they are told in; to make them takes a millisecond. */
const countryNames = new Map<string, Intl.DisplayNames>();

function countryName(code: string): string {
  const told = countryNames.get(language()) ?? new Intl.DisplayNames(language(), { type: 'region' });
  countryNames.set(language(), told);
  return told.of(code) ?? code;
}

/** The years of an office, `(2021~2024)`; nothing where they are not known. */
function yearsOf({ from, to }: NonNullable<CardAnswer['person']>['office']): string {
  return from === undefined ? '' : `(${writeRange(String(from), String(to ?? ''))})`;
}

/** The line beside the name: English name, then what tells it apart: `NVIDIA · 미국 · NASDAQ NVDA`, `Blackwell · 엔비디아 GPU`. */
export function faceLine({ entity, names, person }: CardAnswer): string {
  if (person) return `${person.en} · ${entity.ko} ${person.office.title}${yearsOf(person.office)}`;
  const parts = [entity.en === entity.ko ? null : entity.en];
  if (entity.kind === 'chip') {
    const maker = entity.maker && names[entity.maker]?.ko;
    parts.push([maker, entity.chip_type].filter(Boolean).join(' '));
  } else {
    parts.push(say(`kind_${shownKindOf(entity)}`));
    if (entity.country) parts.push(countryName(entity.country));
    // A space that does not break: half a ticker on the next line would be a number of its own.
    if (entity.kind !== 'person' && entity.tickers?.[0]) parts.push(entity.tickers[0].replace(':', '\u00a0'));
  }
  return parts.filter(Boolean).join(' · ');
}
