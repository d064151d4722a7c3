import { mount } from '../pages/mount.tsx';
import { currentSite } from './current-site.ts';
import { Popup } from './popup.tsx';

const current = await currentSite();
mount('popup', 'extension_name', () => <Popup current={current} />);
