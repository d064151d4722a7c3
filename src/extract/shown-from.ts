/**
 * From which confidence on a stated deal is shown to readers: what is read with less is for the command line only.
 * See docs/decisions/claims.md.
 */
export const shownFrom = 0.6;
