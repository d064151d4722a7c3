import { htmlTree } from '../article/html-tree.ts';
import { statedAddress } from '../article/page-address.ts';
import { type NoArticle, type PageReading, readPage } from '../article/read-page.ts';
import { readArguments } from './arguments.ts';
import { type Command, Failure, UsageError } from './command.ts';
import { shippedData } from './package-folder.ts';
import { loadPage, readPageFile } from './read-page-source.ts';
import { readSiteTable } from './site-table.ts';

const options = { url: { type: 'string' } } as const;

/** Why a page holds no article, in words. */
const reasons: Readonly<Record<NoArticle['why'], string>> = {
  'no-text': 'the page holds too little text',
  list: 'the page is a list of articles',
};

/** `chipdeal read`: the article of a saved page or of an address, as one line of JSON. */
export const read: Command = {
  name: 'read',
  usage: 'read FILE|URL [--url ADDRESS]   --url: where a saved page stood',
  about: `Writes the article of a saved page (HTML in any Korean charset) or of an address as one line of JSON: title,
time of publication in Korea, publisher, paragraphs, and how sure each is. detect and extract take that line:
  chipdeal read page.html | chipdeal extract
`,
  async run(args, io) {
    const { values, positionals } = readArguments(args, options);
    const [place] = positionals;
    if (place === undefined || positionals.length > 1) {
      throw new UsageError('expected one file with a saved page, or one address');
    }
    if (values.url !== undefined && !/^https?:/i.test(values.url)) {
      throw new UsageError('expected --url with the address of the page, such as https://n.news.naver.com/article/1/2');
    }
    if (values.url !== undefined && !URL.canParse(values.url)) throw new UsageError(`"${values.url}" is no address`);
    const fail = (why: string) => new Failure(`${place}: ${why}`);

    const { sites, errors } = readSiteTable(shippedData());
    if (errors.length > 0) throw new Failure('the site table has errors; run "chipdeal validate" to see them');
    const isAddress = /^https?:\/\//i.test(place) && URL.canParse(place);
    const source = isAddress ? await loadPage(place) : readPageFile(place);
    if (source.fault !== undefined) throw fail(source.fault);
    const tree = htmlTree(source.html);
    const address = values.url ?? source.address;
    const url = address === undefined ? statedAddress(tree, source.html) : new URL(address);
    const reading = readPage(tree, url, sites);
    if (reading.kind === 'none') throw fail(`expected an article; ${reasons[reading.why]}`);
    io.out(`${JSON.stringify({ id: place, ...answerOf(reading, url) })}\n`);
    return 0;
  },
};

/** What `read` prints: times in Korea with their offset, confidences from 0 to 1, 0 where there is nothing. */
function answerOf(reading: PageReading<unknown>, url: URL | null) {
  const { title, published, publisher, site, structure, paragraphs, bodyFrom, bodyConfidence } = reading;
  return {
    title: title?.value ?? null,
    published: published?.value.iso ?? null,
    publishedFrom: published?.from ?? null,
    /** `article`: the story's own time; `post`: when a copy was posted, so the story is of that time or earlier. */
    dates: published?.dates ?? null,
    publisher: publisher?.value ?? null,
    site: site?.id ?? url?.hostname ?? null,
    structure,
    bodyFrom,
    body: paragraphs.join('\n\n'),
    paragraphs,
    confidence: {
      title: title?.confidence ?? 0,
      published: published?.confidence ?? 0,
      publisher: publisher?.confidence ?? 0,
      body: bodyConfidence,
    },
  };
}
