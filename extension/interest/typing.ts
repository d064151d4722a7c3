/**
 * Whether the reader is typing. A field that the page focused by itself does not count until the reader has pressed a
 * key or the pointer in it: portals focus their search box on load.
 */
export interface TypingWatch {
  hear(event: Event): void;
  isTyping(): boolean;
}

/** @param pressed where the reader pressed a key or the pointer last, before the watch */
export function watchTyping(pressed: EventTarget | null): TypingWatch {
  let used = pressed instanceof Element ? editableAround(pressed) : null;
  return {
    hear(event) {
      if (event.type !== 'keydown' && event.type !== 'pointerdown') return;
      const target = event.composedPath()[0];
      const field = target instanceof Element ? editableAround(target) : null;
      if (field) used = field;
    },
    isTyping() {
      const focused = deepestFocus();
      // What happens inside a frame is hidden from us; comment boxes are often frames, so a focused one counts.
      if (focused?.localName === 'iframe') return true;
      const field = focused && editableAround(focused);
      return field !== null && field === used;
    },
  };
}

/** Kinds of `<input>` that take no text. */
const noText = new Set(['button', 'checkbox', 'color', 'file', 'hidden', 'image', 'radio', 'range', 'reset', 'submit']);

function editableAround(element: Element): Element | null {
  const field = element.closest('input, textarea, select, [contenteditable], [role="textbox"], [role="searchbox"]');
  if (field instanceof HTMLInputElement && noText.has(field.type)) return null;
  if (field?.getAttribute('contenteditable') === 'false') return null;
  return field;
}

/** The focused element, looking into open shadow roots. */
function deepestFocus(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
