import { render } from 'preact';
import { shippedDeals } from '../background/pack.ts';
import { Panel } from './panel.tsx';

// `panel.html?tab=7` speaks of that tab, for browsers without a panel beside the page.
const named = new URLSearchParams(location.search).get('tab');
const root = document.getElementById('panel');
if (root)
  render(<Panel tab={named !== null && /^\d+$/.test(named) ? Number(named) : null} deals={shippedDeals()} />, root);
