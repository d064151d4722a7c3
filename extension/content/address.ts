/**
 * Calls back when the page's address changes without a load: history.pushState, back and forward. A change of the
 * fragment alone is a jump within the page.
 *
 * @returns looks now, for engines that do not tell of pushState: whoever sees the page change asks
 */
export function watchAddress(onChange: () => void, signal: AbortSignal): () => void {
  let address = withoutFragment();
  const check = () => {
    if (withoutFragment() === address) return;
    address = withoutFragment();
    onChange();
  };
  // 2026-11: the Navigation API reports pushState too; Firefox ESR 140 lacks it.
  window.navigation?.addEventListener('currententrychange', check, { signal });
  addEventListener('popstate', check, { signal, capture: true });
  return check;
}

function withoutFragment(): string {
  return location.href.slice(0, location.href.length - location.hash.length);
}
