/** How often an open card goes back into a page that takes it out, before it gives up. */
const mostReturns = 3;

/**
 * Some pages remove elements they do not know. The open card goes back a few times; a page that insists wins, since two
 * scripts that answer each other for ever would freeze it.
 */
export function keepInPage(element: Element, putBack: () => void) {
  let returns = 0;
  let giveUp: (() => void) | null = null;
  const observer = new MutationObserver(() => {
    if (element.isConnected || !giveUp) return;
    if (returns++ < mostReturns) putBack();
    else giveUp();
  });
  return {
    /** Watches from now on; `onLost` is called once when the page has won. */
    start(onLost: () => void) {
      returns = 0;
      giveUp = onLost;
      const parent = element.parentNode;
      if (parent) observer.observe(parent, { childList: true });
    },
    stop() {
      giveUp = null;
      observer.disconnect();
    },
  };
}
