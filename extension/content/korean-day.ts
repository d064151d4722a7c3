/** Today in Korea, `YYYY-MM-DD`: the day that stands in where a page gives no date. */
export function todayInKorea(): string {
  return new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10);
}
