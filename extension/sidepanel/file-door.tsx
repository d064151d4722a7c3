import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PackedDealBook } from '../../src/deals/pack.ts';
import { type MessageKey, say } from '../words.ts';
import { Fault } from './fault.tsx';
import type { SavedPage, SavedPageFault } from './read-saved-page.ts';

/** What is wrong with a file, in words. */
const faults: Readonly<Record<SavedPageFault, MessageKey>> = {
  'too-large': 'file_too_large',
  empty: 'file_empty',
  other: 'file_other',
  mhtml: 'file_mhtml',
  'not-html': 'file_not_html',
  'no-text': 'file_no_text',
  list: 'file_list',
  unreadable: 'file_unreadable',
};

interface Props {
  readonly deals: Promise<PackedDealBook>;
  readonly onRead: (page: SavedPage) => void;
  readonly onNews: (news: string) => void;
  readonly children: ComponentChildren;
}

/** The panel as a place to drop a saved page on, with a button for those who do not drag. It is read here. */
export function FileDoor({ deals, onRead, onNews, children }: Props) {
  const [fault, setFault] = useState('');
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  const tell = (words: string) => {
    setFault(words);
    onNews(words);
  };
  const read = async (file: File | undefined) => {
    setFault('');
    if (!file) return;
    // The reader of pages is fetched when first needed: most panels never read a file.
    const [{ readSavedPage }, book] = await Promise.all([import('./read-saved-page.ts'), deals]);
    const reading = await readSavedPage(file, book);
    if (reading.kind === 'read') return onRead(reading.page);
    tell(say(faults[reading.fault], file.name));
  };
  const refuse = (error: unknown) => tell(say('file_failed', error instanceof Error ? error.message : String(error)));
  // Anywhere in the window: a file that misses the door would else be opened by the browser in the panel's place.
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    const onDrag = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(event.type === 'dragover');
      if (event.type === 'drop') read(event.dataTransfer.files[0]).catch(refuse);
    };
    addEventListener('dragover', onDrag, { signal });
    addEventListener('drop', onDrag, { signal });
    addEventListener('dragleave', () => setOver(false), { signal });
    return () => ending.abort();
  }, []);
  return (
    <div class="door" data-over={isOver}>
      <Fault words={fault} onClose={() => setFault('')} />
      {children}
      <div class="open-file">
        <button type="button" class="quiet" onClick={() => input.current?.click()}>
          {say('file_open')}
        </button>
        <span class="why">{say('file_open_why')}</span>
        <input
          ref={input}
          type="file"
          accept=".html,.htm,.xhtml,text/html"
          hidden
          onChange={(event) => {
            const { files } = event.currentTarget;
            read(files?.[0]).catch(refuse);
            // The same file may be chosen again, after it has been saved anew.
            event.currentTarget.value = '';
          }}
        />
      </div>
    </div>
  );
}
