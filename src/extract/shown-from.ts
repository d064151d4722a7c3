/**
 * From which confidence on a stated deal may be shown to readers. Of articles that the rules had never seen 63 of 68 deals
 * were right from here on, and what was wrong is now trusted less (docs/extract.md). A wrong claim costs more than a
 * missing one.
 */
export const shownFrom = 0.7;
