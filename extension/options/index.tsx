import { mount } from '../pages/mount.tsx';
import { Options } from './options.tsx';

mount('options', 'options_title', () => <Options />);
