import { shippedDeals } from '../background/pack.ts';
import { mount } from '../pages/mount.tsx';
import { followTab } from './follow-tab.ts';
import { Panel } from './panel.tsx';

// `panel.html?tab=7` speaks of that tab, for browsers without a panel beside the page.
const named = new URLSearchParams(location.search).get('tab');
const tab = named !== null && /^\d+$/.test(named) ? Number(named) : null;
// Both are on their way before the reader's settings are.
const followed = followTab(tab);
const deals = shippedDeals();
mount('panel', 'extension_name', () => <Panel followed={followed} comesForward={tab !== null} deals={deals} />);
