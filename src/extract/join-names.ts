import { standingOf } from './case.ts';
import type { What, Who } from './parts.ts';

/** What stands between two names in a row. */
const joiner =
  /^(?:\([^()]{1,40}\)|\[\d{6}\])?[’”'"]?\s?(?:[·∙‧ㆍ,/&]|와|과|및|이나|랑|하고|그리고|\+)\s?(?:및 |그리고 |미국 |중국 |대만 |일본 |영국 |자회사 |또 )?[‘“'"]?$/;

/** Joins names in a row, and leaves out a person's name before that of the company it speaks for. */
export function joinNames(text: string, names: readonly (Who | What)[]): (Who | What)[] {
  const out: (Who | What)[] = [];
  for (const name of names) {
    const last = out.at(-1);
    if (name.type !== 'who' || last?.type !== 'who') {
      out.push(name);
      continue;
    }
    const between = text.slice(last.end, name.start);
    const isSame =
      last.ids.length === 1 &&
      last.ids[0] === name.ids[0] &&
      name.start - last.end <= 12 &&
      !/[은는이가을를]\s/.test(between);
    // 에스케이(SK), 젠슨 황 엔비디아 CEO: one party, named twice.
    if (isSame || (/^\s?\($/.test(between) && /^\)/.test(text.slice(name.end)))) {
      out[out.length - 1] = {
        ...name,
        ids: isSame ? name.ids : last.ids,
        start: last.start,
        ...(isSame ? {} : { ...standing(text, name), end: name.end + 1 }),
      };
      continue;
    }
    const isListed = joiner.test(between);
    const isBare = name.case === 'none' && /^[^,·]*$/.test(text.slice(name.end, name.end + 1));
    if (isListed && !(isBare && /와|과/.test(between))) {
      out[out.length - 1] = { ...name, start: last.start, ids: [...new Set([...last.ids, ...name.ids])] };
      continue;
    }
    out.push(name);
  }
  return out;
}

function standing(text: string, name: Who): Partial<Who> {
  const { end: caseEnd, ...rest } = standingOf(text, name.end + 1);
  return { ...rest, caseEnd };
}
