import type { PriorRow } from '../deals/prior-row.ts';
import type { CardAnswer } from './card-answer.ts';

/** Days since 1970 of a deal's date; one without a day stands in the middle of its month or year. */
function dayOf(date: string): number {
  const padded = date.length === 4 ? `${date}-07-01` : date.length === 7 ? `${date}-15` : date;
  return Date.parse(padded) / 86_400_000;
}

const width = 332;
const height = 38;
const line = 22;

/**
 * The deals of a card on one line of time, with the article as a stroke: before it filled, of its day and after it
 * hollow, those after it pale. They are pale as one group: many pale dots, one upon the other, would add up to black.
 * A picture for those who look; `label` says the same to those who listen.
 */
export function Timeline({ answer, label, here }: { answer: CardAnswer; label: string; here: string }) {
  const daysOf = (rows: readonly PriorRow[]) => rows.map((row) => dayOf(row.deal.date));
  const before = daysOf(answer.prior);
  const sameDay = daysOf(answer.sameDay);
  const after = daysOf(answer.later);
  const now = dayOf(answer.asOf);
  const first = Math.min(now - 365, ...before);
  const last = Math.max(now + 30, ...after);
  const x = (day: number) => 4 + ((day - first) / (last - first)) * (width - 8);
  const years: number[] = [];
  for (let year = new Date(first * 86_400_000).getUTCFullYear() + 1; dayOf(`${year}-01-01`) < last; year++)
    years.push(year);
  const every = Math.ceil(years.length / 6);
  const hereX = x(now);
  return (
    <svg
      class="timeline"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
    >
      <path class="axis" d={`M0 ${line + 0.5}H${width}`} />
      {years
        .filter((_, i) => i % every === 0)
        .map((year) => (
          <g key={year}>
            <path class="axis" d={`M${x(dayOf(`${year}-01-01`)).toFixed(1)} ${line - 3}v6`} />
            <text class="year" x={Math.min(x(dayOf(`${year}-01-01`)), width - 22)} y={height - 3}>
              {year}
            </text>
          </g>
        ))}
      <Dots name="after" places={after.map(x)} />
      <Dots name="before" places={before.map(x)} />
      <path class="here" d={`M${hereX.toFixed(1)} 4V${height - 8}`} />
      <Dots name="same-day" places={sameDay.map(x)} />
      <text
        class="here-word"
        x={hereX > width - 50 ? hereX - 4 : hereX + 4}
        y="11"
        text-anchor={hereX > width - 50 ? 'end' : 'start'}
      >
        {here}
      </text>
    </svg>
  );
}

/** The deals of one time, as one thing to paint; card.css says how. */
function Dots({ name, places }: { name: 'before' | 'same-day' | 'after'; places: readonly number[] }) {
  return (
    <g class={name}>
      {places.map((place, i) => (
        <circle key={i} cx={place.toFixed(1)} cy={line + 0.5} r="3.5" />
      ))}
    </g>
  );
}
