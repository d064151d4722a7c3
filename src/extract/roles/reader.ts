import type { Cast } from './cast.ts';
import type { Names } from './names.ts';
import type { Scene } from './scene.ts';

/** Reads the sides of a deal out of a scene; null where the text does not say who they are. */
export type Reader = (names: Names, scene: Scene) => Cast | null;
