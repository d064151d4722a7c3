/** Has the browser save a text as a file, as a link with `download` does; nothing leaves the device. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the bytes by the next turn in Chrome, some time later in Firefox.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
