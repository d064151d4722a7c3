import { listenEarly } from './ears.ts';

listenEarly();
