import fc from 'fast-check';
import { expect, test } from 'vitest';
import { htmlTree } from '../../../src/article/html-tree.ts';
import { flowReader, placeAt, type TextFlow } from '../../../src/article/text-flow.ts';
import { fuzzRuns } from '../fuzz-runs.ts';

/** The text below `#body`, read in pieces of `limit` nodes. */
function flowsOf(html: string, limit = 1000, exclude = '.no') {
  const tree = htmlTree(`<div id="body">${html}</div>`);
  const [body] = tree.select('#body');
  if (!body) throw new Error('no body');
  const reader = flowReader(body, new Set(tree.select(exclude)));
  const flows: TextFlow<typeof body>[] = [];
  for (let more = true; more; ) {
    more = reader.read(limit);
    flows.push(reader.take());
  }
  return flows;
}
const textOf = (html: string) =>
  flowsOf(html)
    .map((flow) => flow.text)
    .join('|');

test('inline neighbours read as one text', () => {
  expect(textOf('<p>새 공장은 <b>SK</b>하이닉스와 <a href="x">삼성<span>전자</span></a>가</p>')).toBe(
    '새 공장은 SK하이닉스와 삼성전자가',
  );
});

test('blocks, line breaks and unknown elements part flows', () => {
  expect(textOf('삼성<br><br>전자<div>가</div>나<x-y>다</x-y>라')).toBe('삼성\n\n전자\n\n가\n\n나\n\n다\n\n라');
});

test('scripts, fields and excluded parts are left out, and text goes on behind them', () => {
  expect(textOf('<p>엔<script>var 삼성</script><span class="no">인텔</span>비디아<textarea>메타</textarea></p>')).toBe(
    '엔비디아',
  );
});

test('white space between blocks is no text, inside a flow it stays', () => {
  expect(textOf('\n  <p>가</p>\n  <p>나 <b>다</b> 라</p>\n')).toBe('가\n\n나 다 라');
});

test('an offset leads back to its text node', () => {
  const [flow] = flowsOf('<p>가나<b>SK</b>하이닉스</p><p>끝</p>');
  if (!flow) throw new Error('no flow');
  expect(placeAt(flow, 2, 'start')?.node.data).toBe('SK');
  expect(placeAt(flow, 8, 'end')).toMatchObject({ offset: 4 });
  expect(placeAt(flow, 8, 'end')?.node.data).toBe('하이닉스');
  expect(placeAt(flow, 4, 'end')?.node.data).toBe('SK');
  expect(placeAt({ text: '', nodes: [], starts: [] }, 0, 'start')).toBeNull();
});

test('whatever the size of the pieces, the text is the same and each offset leads to its character', () => {
  const piece = fc.constantFrom(
    '삼성',
    '<b>전자</b>',
    '<br>',
    '<p>엔비디아</p>',
    ' ',
    '<i></i>',
    '<div><span>H</span>100</div>',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), fc.integer({ min: 15, max: 40 }), (pieces, limit) => {
      const whole = flowsOf(pieces.join(''))[0]?.text ?? '';
      const flows = flowsOf(pieces.join(''), limit);
      expect(
        flows
          .map((flow) => flow.text)
          .filter((text) => text !== '')
          .join('\n\n'),
      ).toBe(whole);
      for (const flow of flows) {
        for (let at = 0; at < flow.text.length; at++) {
          if (flow.text[at] === '\n') continue;
          const place = placeAt(flow, at, 'start');
          expect(place?.node.data?.[place.offset]).toBe(flow.text[at]);
        }
      }
    }),
    fuzzRuns(300),
  );
});
