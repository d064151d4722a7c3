import type { Site } from '../site.ts';

/** A site as people call it: its host, with the scheme only where that is not the usual one. */
export function hostOf(site: Site): string {
  return site.replace(/^https:\/\//, '');
}
