import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import cardStyle from '../card/card.css?inline';
import { Card } from '../card/card.tsx';
import type { CardContent } from '../card/content.ts';

/** The real card, in a page of ours: behind a shadow root, so that neither style touches the other. */
export function DemoCard({ content }: { content: CardContent }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!host.current) return;
    const root = rootIn(host.current);
    const theme = matchMedia('(prefers-color-scheme: dark)');
    const follow = () => {
      root.dataset.theme = theme.matches ? 'dark' : 'light';
    };
    follow();
    theme.addEventListener('change', follow);
    // It stands in the page and has nothing to close.
    render(<Card content={content} onClose={() => {}} onSentence={() => {}} />, root);
    return () => theme.removeEventListener('change', follow);
  }, [content]);
  return <div class="demo-card" ref={host} />;
}

function rootIn(host: HTMLElement): HTMLElement {
  const shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  if (shadow.adoptedStyleSheets.length === 0) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cardStyle);
    shadow.adoptedStyleSheets = [sheet];
  }
  // A new card for each content, as in a page: what the reader had unfolded in the one before is not carried over.
  const root = document.createElement('div');
  root.className = 'root';
  shadow.replaceChildren(root);
  return root;
}
