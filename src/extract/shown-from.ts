/**
 * From which confidence on a stated deal may be shown to readers. Of articles that the rules had never seen 92 of 99 deals
 * were right from here on, and what was wrong is now trusted less (docs/extract.md). A wrong claim costs more than a
 * missing one.
 */
export const shownFrom = 0.7;

/**
 * From which confidence on `chipdeal extract` tells a deal unless it is asked for all. On articles that no rule had
 * seen, deals were right in 93 of 100 from here on, and in about half between 0.5 and here (docs/extract.md).
 */
export const toldFrom = 0.6;
