/**
 * Sixteen hexadecimal digits that name a text: two FNV-style hashes with different multipliers, mixed at the end. To
 * tell one state of the data from another, not to keep anybody out: whoever can change a pack can change its digest.
 */
export function digestOf(text: string): string {
  let [first, second] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    first = Math.imul(first ^ unit, 2654435761);
    second = Math.imul(second ^ unit, 1597334677);
  }
  const mixed = [first ^ (second >>> 15), second ^ (first >>> 13)];
  return mixed.map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
