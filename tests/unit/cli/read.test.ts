import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decodeCp949 } from '../../../src/article/cp949.ts';
import { run, runLines } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'chipdeal-read-'));
const save = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const sentences = [
  '한 회사가 새 가속기 5만 장을 내년까지 들여놓는다고 31일 밝혔다.',
  '값은 밝히지 않았지만 시장에서는 2조 원을 넘는 것으로 보고 있다.',
  '첫 물량은 다음 달 세종의 전산 센터에 들어갈 예정이다.',
];
const page = (
  head = '',
  body = sentences,
) => `<!doctype html><html><head>${head}<title>가속기 5만 장 | 칩신문</title></head>
<body><nav><a href="/">엔비디아 특집</a></nav><h1>가속기 5만 장</h1><p class="when">입력 2025.10.31 17:29 수정 2025.11.01 09:00</p>
<div class="article_view">${body.map((text) => `<p>${text}</p>`).join('')}</div><footer>무단 전재 금지</footer></body></html>`;

/** What the answer must be, without confidences. */
const answer = {
  title: '가속기 5만 장',
  published: '2025-10-31T17:29+09:00',
  publishedFrom: 'text',
  publisher: '칩신문',
  paragraphs: sentences,
  body: sentences.join('\n\n'),
};

async function read(...args: string[]) {
  const { code, out, err } = await run(['read', ...args]);
  return { code, err, answer: out === '' ? null : JSON.parse(out) };
}

/** Korean text in CP949. Node cannot encode it, so the pairs are found by decoding every one. */
function inEucKr(text: string): Uint8Array {
  const pairs = new Map<string, [number, number]>();
  for (let lead = 0x81; lead <= 0xfd; lead++) {
    for (let trail = 0x41; trail <= 0xfe; trail++) {
      const sign = decodeCp949(Uint8Array.of(lead, trail));
      if (sign.length === 1 && sign !== '\ufffd' && !pairs.has(sign)) pairs.set(sign, [lead, trail]);
    }
  }
  return Uint8Array.from([...text].flatMap((sign) => pairs.get(sign) ?? [sign.charCodeAt(0)]));
}

test('a saved page without its address', async () => {
  const { code, answer: found } = await read(save('page.html', page()));
  expect(code).toBe(0);
  expect(found).toMatchObject(answer);
  for (const part of ['title', 'published', 'publisher', 'body']) {
    expect(found.confidence[part], part).toBeGreaterThan(0);
    expect(found.confidence[part], part).toBeLessThanOrEqual(1);
  }
});

test('what it prints, detect and extract take', async () => {
  const file = save('page.html', page('', ['엔비디아는 메타에 H100 3만 장을 공급하기로 했다.', ...sentences]));
  const { out } = await run(['read', file]);
  const { code, answers } = await runLines(['extract', '--compare'], out);
  expect(code).toBe(0);
  expect(answers[0]).toMatchObject({ id: file, asOf: '2025-10-31', deals: [{ kind: 'supply' }] });
  expect((await runLines(['detect'], out)).answers[0]).toMatchObject({ id: file });
});

test('--url chooses the site; a saved page may state its own address', async () => {
  const place = save('listed.html', page('<link rel="canonical" href="https://www.hankyung.com/article/1">'));
  expect((await read(place)).answer.site).toBe('hankyung');
  expect((await read(place, '--url', 'https://www.mk.co.kr/news/1')).answer).toMatchObject({
    site: 'mk',
    structure: 'changed',
    publisher: '매일경제',
  });
});

describe('charsets', () => {
  // 뷁 and 똠 stand in CP949 alone.
  const rare = [...sentences.slice(0, 2), '뷁과 똠은 옛 완성형에 없던 글자인데 이 기사에는 나온다.'];
  test.each([
    ['EUC-KR in <meta charset>', '<meta charset="euc-kr">', sentences],
    ['CP949 by a name that browsers do not know', '<meta charset=CP949>', rare],
    ['http-equiv', '<meta http-equiv="Content-Type" content="text/html; charset=ks_c_5601-1987">', rare],
    ['no charset at all', '', rare],
    ['a wrong one', '<meta charset="utf-8">', sentences],
    ['a Western one', '<meta charset="iso-8859-1">', sentences],
  ])('%s', async (_, head, body) => {
    const { answer: found } = await read(save('page.html', inEucKr(page(head, body))));
    expect(found.paragraphs).toEqual(body);
    expect(found.title).toBe('가속기 5만 장');
  });

  test('UTF-8 that calls itself EUC-KR, with a byte order mark, and UTF-16', async () => {
    const html = page('<meta charset="euc-kr">');
    for (const bytes of [
      Buffer.from(html),
      Buffer.from(`\ufeff${html}`),
      Buffer.from(`\ufeff${html}`, 'utf16le'),
      Buffer.from(html, 'utf16le'),
      Buffer.from(html, 'utf16le').swap16(),
      Buffer.from(html.replace('가속기', '\0가속기')),
      Buffer.concat([Buffer.from(html), Buffer.of(0xff)]),
    ]) {
      expect((await read(save('page.html', bytes))).answer.paragraphs).toEqual(sentences);
    }
  });
});

describe('no article', () => {
  const headlines = Array.from(
    { length: 20 },
    (_, n) => `<li><a href="/${n}">엔비디아와 칩 회사의 새 소식 ${n}번째</a></li>`,
  );
  test.each([
    ['empty', '', /empty/],
    ['blank', ' \n ', /empty/],
    ['text', '그냥 글입니다. 꼬리표가 없습니다.', /without a tag/],
    [
      'Markdown that speaks of tags',
      '# 칩 기사를 읽는 법\n\n이 문서는 `<div>` 안의 글을 읽는 방법을 설명합니다. 기사마다 모양이 다르므로 표를 봅니다.\n\n## 표\n\n<p>본문은 이렇게 생긴 문단 안에 들어 있으며, 읽는 규칙은 사이트마다 따로 적어 둡니다. 문단이 길수록 본문일 가능성이 큽니다.</p>\n',
      /expected a page in HTML; found Markdown/,
    ],
    [
      'Markdown with a picture first',
      '<p align="center"><img src="a.png"></p>\n\n[설명](a.md)\n\n```sh\nnpm start\n```\n',
      /expected a page in HTML; found Markdown/,
    ],
    ['JSON', `{"body": ${JSON.stringify(page())}}`, /expected a page in HTML; found JSON/],
    [
      'lines of JSON',
      `{"id":1,"body":"<p>a</p>"}\n{"id":2,"body":"<p>b</p>"}\n`,
      /expected a page in HTML; found JSON/,
    ],
    [
      'code',
      `import { h } from 'preact';\nexport const A = () => <div><p>${sentences.join('')}</p></div>;\n`,
      /found program code/,
    ],
    ['types', 'a list of strings is Array<string>, and no page', /without a tag/],
    [
      'a feed',
      `<?xml version="1.0"?>\n<rss version="2.0"><channel><item><title>가</title><description>${sentences.join(' ')}</description></item></channel></rss>`,
      /expected a page in HTML; found XML \(rss\)/,
    ],
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"><text>가</text></svg>', /found XML \(svg\)/],
    [
      'a page in one file with its pictures',
      'From: <Saved by Blink>\nSnapshot-Content-Location: https://news.example/1\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\n<html><body><p>=EA=B0=80</p></body></html>',
      /found a web archive \(MHTML\); save the page as HTML/,
    ],
    ['pdf', '%PDF-1.7 ...', /a PDF/],
    ['binary', Uint8Array.of(1, 2, 0, 4, 0, 9), /binary/],
    // As brotli and keys look: no NUL, no sign at the beginning.
    ['noise', Uint8Array.from({ length: 9000 }, (_, n) => 1 + ((n * 7919 + (n >> 3) * 104729) % 255)), /binary/],
    ['a font', 'wOF2\u0001', /a font/],
    [
      'a missing page',
      '<html><body><h1>찾으시는 페이지가 없습니다</h1><p>요청하신 페이지를 찾을 수 없습니다. 주소가 바뀌었거나 지워졌을 수 있으니 다시 확인해 주시기 바랍니다. 불편을 드려 죄송합니다.</p><p>첫 화면으로 돌아가 찾으시는 기사를 다시 검색해 주시기 바랍니다.</p></body></html>',
      /too little text/,
    ],
    ['list', `<html><body><ul>${headlines.join('')}</ul></body></html>`, /expected an article/],
    [
      'scripts only',
      `<html><body><div id="app"></div><script>${'x();'.repeat(9999)}</script></body></html>`,
      /too little text/,
    ],
  ])('%s', async (name, content, message) => {
    const { code, err, answer: found } = await read(save(`${name}.html`, content));
    expect(code).toBe(1);
    expect(found).toBeNull();
    expect(err).toMatch(message);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test.each([
    [
      'a page without doctype',
      `\n<!-- saved --><html><body><div>${sentences.map((text) => `<p>${text}</p>`).join('')}</div></body></html>`,
    ],
    [
      'XHTML',
      `<?xml version="1.0" encoding="utf-8"?>\n${page().replace('<!doctype html>', '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0//EN" "x">')}`,
    ],
    ['a fragment', `<div>${sentences.map((text) => `<p>${text}</p>`).join('\n')}</div>`],
    ['a fragment that begins with text', sentences.join('<br><br>')],
    ['a page behind much white space', `${'\n'.repeat(60_000)}${page()}`],
    ['an element of its own', `<article-body>${sentences.map((text) => `<p>${text}</p>`).join('')}</article-body>`],
    ['a page that shows Markdown', page('', [...sentences, '# 이렇게 쓴다', '```', '[칩](https://a.example)'])],
    [
      'a fragment whose script holds Markdown',
      `<div><script>const help = \`\n# 제목\n\n## 둘째\n\`;</script>${sentences.map((text) => `<p>${text}</p>`).join('')}</div>`,
    ],
  ])('%s is no other thing', async (_, html) => {
    const { code, answer: found } = await read(save('page.html', html));
    expect(code).toBe(0);
    for (const sentence of sentences) expect(found.body).toContain(sentence);
  });

  test('no such file, a folder', async () => {
    expect(await read(join(folder, 'missing.html'))).toMatchObject({ code: 1, answer: null });
    expect((await read(folder)).err).toMatch(/found a folder/);
  });
});

test('an address is loaded, its charset taken from the header', async () => {
  const server = createServer((request, response) => {
    if (request.url !== '/article') response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'text/html; charset=euc-kr' }).end(inEucKr(page()));
  });
  await new Promise<void>((listens) => server.listen(0, '127.0.0.1', listens));
  const { port } = server.address() as AddressInfo;
  expect((await read(`http://127.0.0.1:${port}/article`)).answer).toMatchObject(answer);
  expect((await read(`http://127.0.0.1:${port}/gone`)).err).toMatch(/answered 404/);
  await new Promise((closed) => server.close(closed));
  expect(await read(`http://127.0.0.1:${port}/article`)).toMatchObject({ code: 1, answer: null });
});

test('called wrongly', async () => {
  expect((await read()).code).toBe(2);
  expect((await read('a.html', 'b.html')).code).toBe(2);
  expect((await read('a.html', '--url', 'nonsense')).code).toBe(2);
});
