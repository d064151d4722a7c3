/**
 * Recognizes from which family of sites the plain text of a page was copied, and takes it apart again.
 * @typedef {import('../../tests/fixtures/sites.ts').FixtureArticle} FixtureArticle
 * @typedef {Omit<FixtureArticle, 'family' | 'url'>} Parts
 */

/**
 * @param {string} text the copy of a whole page
 * @param {number} number tells apart the pages of one family: it becomes part of the address
 * @returns {FixtureArticle}
 */
export function articleOf(text, number) {
  const lines = text
    .replaceAll('\r', '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim());
  for (const { family, is, read, url } of recognizers)
    if (is(lines)) return { family, url: url(number), ...withMarkup(read(lines)) };
  throw new Error('unreachable: the last family takes everything');
}

/**
 * Paragraphs are HTML further on, the text is not.
 * @param {Parts} parts @returns {Parts}
 */
function withMarkup(parts) {
  const html = parts.paragraphs.map((line) =>
    line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  );
  return { ...parts, paragraphs: html };
}

/** A row of a board's list: number, headline, writer, day. */
const listed = /^\d+ (.+) \S+ \d{4}\.\d{2}\.\d{2}$/;

/** @type {{ family: FixtureArticle['family'], is: (lines: string[]) => boolean, read: (lines: string[]) => Parts, url: (n: number) => string }[]} */
const recognizers = [
  {
    family: 'xe-board',
    is: (lines) => lines.includes('메뉴 건너뛰기') && lines.some((line) => listed.test(line)),
    read: readXeBoard,
    url: (n) => `https://board.example/index.php?mid=news&document_srl=${36200 + n}`,
  },
  {
    family: 'gnuboard',
    is: (lines) => lines.includes('페이지 정보') && lines.some((line) => /작성일 \d/.test(line)),
    read: readGnuboard,
    url: (n) => `https://board.example/bbs/board.php?bo_table=it&wr_id=${n}`,
  },
  {
    family: 'hankyung',
    is: (lines) => ['기사 스크랩', '클린뷰', '프린트'].every((word) => lines.includes(word)),
    read: readHankyung,
    url: (n) => `https://www.hankyung.com/article/20240221${String(n).padStart(5, '0')}`,
  },
  {
    family: 'tf',
    is: (lines) =>
      lines.some((line) => /@tf\.co\.kr|\.tf\.co\.kr/.test(line)) && lines.some((line) => /^입력:/.test(line)),
    read: readTf,
    url: (n) => `https://news.tf.co.kr/read/economy/${2077000 + n}.htm`,
  },
  {
    family: 'businesspost',
    is: (lines) => lines.some((line) => businesspostTime.test(line)),
    read: readBusinesspost,
    url: (n) => `https://www.businesspost.co.kr/BP?command=article_view&num=${375000 + n}`,
  },
  {
    family: 'naver',
    is: () => true,
    read: readAny,
    url: (n) => `https://n.news.naver.com/mnews/article/001/${String(15000000 + n).padStart(10, '0')}`,
  },
];

const businesspostTime = /^(.+@businesspost\.co\.kr) (\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})$/;

/** @param {string[]} lines */
const full = (lines) => lines.filter((line) => line !== '');

/**
 * The lines from the first to the second place; an end that is not there means the last line.
 * @param {string[]} lines @param {number} from @param {number} to
 */
const between = (lines, from, to) => full(lines.slice(from, to < 0 ? undefined : to));

/** A board shows no headline of its own in its text: the first sentence has to do. @param {string[]} lines @returns {Parts} */
function readXeBoard(lines) {
  const list = lines.findIndex((line) => line.startsWith('번호 제목'));
  const firstRow = lines.findIndex((line) => listed.test(line));
  const body = between(lines, lines.indexOf('메뉴 건너뛰기') + 1, list < 0 ? firstRow : list);
  const sentence = body.find((line) => line.endsWith('다.')) ?? body[0] ?? '';
  return {
    title: sentence.length > 60 ? `${sentence.slice(0, 60)}…` : sentence,
    paragraphs: body,
    relatedTitles: lines.flatMap((line) => line.match(listed)?.[1] ?? []),
  };
}

/** @param {string[]} lines @returns {Parts} */
function readGnuboard(lines) {
  const info = lines.indexOf('페이지 정보');
  const body = lines.indexOf('본문', info);
  const end = lines.findIndex((line, at) => at > body && line.startsWith('댓글목록'));
  const [, date, clock] = lines.join('\n').match(/작성일 (\d{2}-\d{2}-\d{2}) (\d{2}:\d{2})/) ?? [];
  return {
    title: full(lines.slice(0, info)).at(-1) ?? '',
    ...(date ? { published: `20${date}T${clock}` } : {}),
    paragraphs: between(lines, body + 1, end),
  };
}

/** @param {string[]} lines @returns {Parts} */
function readHankyung(lines) {
  const bar = lines.indexOf('프린트');
  const text = full(lines.slice(bar + 1));
  const when = lines.join('\n').match(/입력\s*(\d{4})\.(\d{2})\.(\d{2})\.?\s+(\d{2}:\d{2})/);
  return {
    title: full(lines)[0] ?? '',
    ...(when ? { published: `${when[1]}-${when[2]}-${when[3]}T${when[4]}` } : {}),
    subtitle: text[0] ?? '',
    paragraphs: text.slice(1),
  };
}

/** @param {string[]} lines @returns {Parts} */
function readTf(lines) {
  const time = lines.findIndex((line) => /^입력:/.test(line));
  const stop = lines.findIndex(
    (line, at) => at > time && (line === 'AD' || line === '인기기사' || line.startsWith('발로 뛰는')),
  );
  const [first, second] = [...(lines[time] ?? '').matchAll(/(\d{4})\.(\d{2})\.(\d{2}) (\d{2}:\d{2})/g)].map(
    ([, year, month, day, clock]) => `${year}-${month}-${day}T${clock}`,
  );
  return {
    title: full(lines.slice(0, time)).at(-1) ?? '',
    ...(first ? { published: first } : {}),
    ...(second ? { modified: second } : {}),
    paragraphs: between(lines, time + 1, stop),
    relatedTitles: between(lines, stop, -1),
  };
}

/** @param {string[]} lines @returns {Parts} */
function readBusinesspost(lines) {
  const time = lines.findIndex((line) => businesspostTime.test(line));
  const [, reporter, date, clock] = (lines[time] ?? '').match(businesspostTime) ?? [];
  const title = full(lines.slice(0, time)).at(-1) ?? '';
  const latest = lines.indexOf('최신기사');
  // The tool bar ends where the headline comes again, as the description of the photo.
  const again = lines.indexOf(title, time);
  const body = between(lines, again < 0 ? time + 1 : again + 1, latest);
  return {
    title,
    ...(reporter ? { reporter } : {}),
    published: `${date}T${clock}`,
    captions: body.filter((line) => line.startsWith('▲')).map((line) => line.slice(1).trim()),
    paragraphs: body.filter((line) => !line.startsWith('▲')),
    relatedTitles: latest < 0 ? [] : between(lines, latest + 1, -1),
  };
}

/** Any other text: headline first, the rest is the body. @param {string[]} lines @returns {Parts} */
function readAny(lines) {
  const [title = '', ...rest] = full(lines);
  const stop = rest.findIndex((line) => /^(관련 ?기사|최신기사|주요 ?뉴스|댓글|Copyright|저작권자)/.test(line));
  const time =
    /(?:입력|등록|승인|송고)\s*:?\s*(\d{4})[.-] ?(\d{1,2})[.-] ?(\d{1,2})\.?\s*(?:(오전|오후)\s*)?(\d{1,2}):(\d{2})/;
  const [, year, month = '', day = '', half, hour, minute] = rest.join('\n').match(time) ?? [];
  const clock = `${String((Number(hour) % (half ? 12 : 24)) + (half === '오후' ? 12 : 0)).padStart(2, '0')}:${minute}`;
  const body = (stop < 0 ? rest : rest.slice(0, stop)).filter((line) => !time.test(line));
  return {
    title,
    ...(year ? { published: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}T${clock}` } : {}),
    paragraphs: body,
    relatedTitles: stop < 0 ? [] : rest.slice(stop),
  };
}
