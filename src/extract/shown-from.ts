/**
 * From which confidence on a stated deal may be shown to readers: there at least 95 in 100 deals of the labelled set are
 * right. A wrong claim costs more than a missing one.
 */
export const shownFrom = 0.7;
