import type { CardAnswer } from '../../src/ui/card-answer.ts';
import { say } from '../words.ts';

const countries = new Intl.DisplayNames('ko', { type: 'region' });

/** The line beside the name: English name, then what tells it apart: `NVIDIA · 미국 · NASDAQ NVDA`, `Blackwell · 엔비디아 GPU`. */
export function faceLine({ entity, names }: CardAnswer): string {
  const parts = [entity.en === entity.ko ? null : entity.en];
  if (entity.kind === 'chip') {
    const maker = entity.maker && names[entity.maker]?.ko;
    parts.push([maker, entity.chip_type].filter(Boolean).join(' '));
  } else {
    parts.push(say(`kind_${entity.kind}`));
    if (entity.country) parts.push(countries.of(entity.country) ?? entity.country);
    if (entity.kind !== 'person' && entity.tickers?.[0]) parts.push(entity.tickers[0].replace(':', ' '));
  }
  return parts.filter(Boolean).join(' · ');
}
