/**
 * Copies a text at the reader's press. Pages over http, and those whose policy forbids it, leave only the old way.
 * @returns whether it has been copied
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyTheOldWay(text);
  }
}

function copyTheOldWay(text: string): boolean {
  let isDone = false;
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isDone = true;
  };
  addEventListener('copy', onCopy, { capture: true, once: true });
  document.execCommand('copy');
  removeEventListener('copy', onCopy, { capture: true });
  return isDone;
}
