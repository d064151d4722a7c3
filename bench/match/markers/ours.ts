import type { Mark } from '../../../extension/content/mark.ts';
import { createPainter } from '../../../extension/content/painter.ts';
import { flowReader, placeAt } from '../../../src/article/text-flow.ts';
import { findMentions } from '../../../src/lexicon/find-mentions.ts';
import { kindAt, openLexicon } from '../../../src/lexicon/lexicon.ts';
import type { Marker } from './marker.ts';

/** What the content script does, in one piece and for every mention: read, find, paint without touching the page. */
export const ours: Marker = {
  open({ packed }) {
    const lexicon = openLexicon(packed);
    const kinds = new Map(lexicon.ids.map((id, number) => [id, kindAt(lexicon, number)]));
    const painter = createPainter();
    return {
      mark(body) {
        const reader = flowReader<Text>(body as unknown as Text, new Set());
        while (reader.read(100));
        const flow = reader.take();
        const marks: Mark[] = [];
        for (const { start, end, surface, entity } of findMentions(lexicon, flow.text)) {
          const from = placeAt(flow, start, 'start');
          const to = placeAt(flow, end, 'end');
          if (!from || !to) continue;
          marks.push({
            entity,
            kind: kinds.get(entity) ?? 'company',
            surface,
            isFirst: true,
            start: from.node,
            startOffset: from.offset,
            end: to.node,
            endOffset: to.offset,
          });
        }
        painter.show(marks, [body]);
        return marks.length;
      },
      undo: () => painter.clear(),
    };
  },
};
