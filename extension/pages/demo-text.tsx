import { useEffect, useRef } from 'preact/hooks';
import type { EntityId } from '../../src/lexicon/entity.ts';
import type { ShownKind } from '../../src/ui/shown-kind.ts';
import type { Settings } from '../settings/settings.ts';

/** A name in a demo text, as the page marks it. */
export interface DemoName {
  readonly name: string;
  readonly entity: EntityId;
  readonly kind: ShownKind;
}

/** Text and names in turn. */
export type DemoParts = readonly (string | DemoName)[];

/** Which names of a demo text are marked, and how; like that of an article. */
export type DemoLook = Pick<Settings, 'strength' | 'look' | 'kinds' | 'hidden'>;

/**
 * Text marked by the very rules that pages get (content.css).
 * @param open the name whose card is open
 * @param onWant the reader points at a name or presses it; without it names are plain text
 */
export function DemoText({
  parts,
  look,
  open,
  onWant,
}: {
  parts: DemoParts;
  look: DemoLook;
  open?: EntityId;
  onWant?: (entity: EntityId) => void;
}) {
  const holder = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const paint = () => {
      if (holder.current) paintNames(holder.current, parts, look, open);
    };
    paint();
    const theme = matchMedia('(prefers-color-scheme: dark)');
    theme.addEventListener('change', paint);
    return () => theme.removeEventListener('change', paint);
  });
  return (
    <p class="demo-text" ref={holder} lang="ko">
      {parts.map((part, at) => {
        if (typeof part === 'string') return part;
        if (!onWant) return <span key={at}>{part.name}</span>;
        return (
          <button
            key={at}
            type="button"
            class="demo-name"
            aria-pressed={part.entity === open}
            onClick={() => onWant(part.entity)}
            onPointerEnter={() => onWant(part.entity)}
          >
            {part.name}
          </button>
        );
      })}
    </p>
  );
}

const painted: string[] = [];

function paintNames(holder: Element, parts: DemoParts, { strength, look, kinds, hidden }: DemoLook, open?: EntityId) {
  for (const name of painted.splice(0)) CSS.highlights.delete(name);
  const suffix =
    (look === 'dotted' ? '' : `-${look}`) + (matchMedia('(prefers-color-scheme: dark)').matches ? '-on-dark' : '');
  const ranges: Record<'company' | 'chip' | 'open', Range[]> = { company: [], chip: [], open: [] };
  const seen = new Set<EntityId>();
  const names = parts.filter((part) => typeof part !== 'string');
  for (const [at, element] of [...holder.children].entries()) {
    const name = names[at];
    if (!name) continue;
    const { entity, kind } = name;
    const isWanted = strength === 'all' || (strength === 'first' && !seen.has(entity));
    seen.add(entity);
    const range = document.createRange();
    range.selectNodeContents(element);
    if (entity === open && isWanted) ranges.open.push(range);
    if (isWanted && kinds[kind] && !hidden.includes(entity)) ranges[kind === 'chip' ? 'chip' : 'company'].push(range);
  }
  for (const [kind, some] of Object.entries(ranges)) {
    const name = `chipdeal-${kind}${suffix}`;
    CSS.highlights.set(name, new Highlight(...some));
    painted.push(name);
  }
}
