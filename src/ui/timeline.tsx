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
 * The deals of a card on one line of time, with the article as a stroke: before it filled, after it pale.
 * A picture for those who look; `label` says the same to those who listen.
 */
export function Timeline({ answer, label, here }: { answer: CardAnswer; label: string; here: string }) {
  const before = answer.prior.map((row) => dayOf(row.deal.date));
  const after = [...answer.sameDay, ...answer.later].map((row) => dayOf(row.deal.date));
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
      {before.map((day, i) => (
        <circle key={`b${i}`} class="before" cx={x(day).toFixed(1)} cy={line + 0.5} r="3.5" />
      ))}
      {after.map((day, i) => (
        <circle key={`a${i}`} class="after" cx={x(day).toFixed(1)} cy={line + 0.5} r="3.5" />
      ))}
      <path class="here" d={`M${hereX.toFixed(1)} 4V${height - 8}`} />
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
