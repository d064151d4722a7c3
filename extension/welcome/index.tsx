import { mount } from '../pages/mount.tsx';
import { Welcome } from './welcome.tsx';

mount('welcome', 'welcome_title', () => <Welcome />);
