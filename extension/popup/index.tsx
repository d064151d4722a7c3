import { render } from 'preact';
import { currentSite } from './current-site.ts';
import { Popup } from './popup.tsx';

const root = document.getElementById('popup');
if (root) render(<Popup current={await currentSite()} />, root);
