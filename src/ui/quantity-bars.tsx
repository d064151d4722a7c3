import { unitsOf } from './bars-of.ts';
import type { CardAnswer } from './card-answer.ts';
import { keepTogether } from './keep-together.ts';
import type { RowActions } from './row-actions.ts';
import { boundsText, type TotalKey, wordOf } from './total-line.ts';
import { withNames } from './with-names.tsx';
import type { Words } from './words.ts';

export type BarsKey = TotalKey | 'bars_title' | 'bars_more' | 'bars_reported';

const width = 332;
const height = 6;

/**
 * Units by counterparty as bars. Each stands under its name and figure, which say the same to those who listen; what
 * rests on reports alone in part is hollow.
 */
export function QuantityBars({
  answer,
  say,
  turn,
}: {
  answer: CardAnswer;
  say: Words<BarsKey>;
  turn: RowActions['turn'];
}) {
  const { bars, names } = answer;
  if (!bars) return null;
  const measure = { unit: 'chips', chip: bars.family, equivalent: false } as const;
  const longest = Math.max(...bars.shown.map(unitsOf));
  return (
    <section class="bars">
      <h3>{say('bars_title', names[bars.family]?.ko ?? bars.family, say(wordOf(bars)))}</h3>
      <ul>
        {bars.shown.map((bar) => {
          const entity = names[bar.counterparty];
          const name = entity?.ko ?? bar.counterparty;
          return (
            <li key={bar.counterparty} class={bar.isReported ? 'reported' : undefined}>
              <span>{withNames(name, entity ? [entity] : [], turn)}</span>{' '}
              <b>{keepTogether(boundsText(bar.units, measure, (id) => names[id]))}</b>
              {bar.isReported && <i> {say('bars_reported')}</i>}
              <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
                <rect
                  x="0.5"
                  y="0.5"
                  width={Math.max(2, (unitsOf(bar) / longest) * (width - 1)).toFixed(1)}
                  height={height - 1}
                  rx="2"
                />
              </svg>
            </li>
          );
        })}
      </ul>
      {bars.more > 0 && <p class="why">{say('bars_more', bars.more)}</p>}
    </section>
  );
}
