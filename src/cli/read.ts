import { paragraphsOf } from '../article/body-text.ts';
import { htmlTree } from '../article/html-tree.ts';
import { readArticle } from '../article/read-article.ts';
import { readArguments } from './arguments.ts';
import { type Command, UsageError } from './command.ts';
import { shippedData } from './package-folder.ts';
import { readText } from './read-text.ts';
import { readSiteTable } from './site-table.ts';

const options = { url: { type: 'string' } } as const;

/** `chipdeal read`: the article of a saved page, as the extension would read it there. */
export const read: Command = {
  name: 'read',
  usage: 'read FILE --url ADDRESS',
  async run(args, io) {
    const { values, positionals } = readArguments(args, options);
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) throw new UsageError('expected one file with a saved page');
    if (values.url === undefined || !URL.canParse(values.url)) {
      throw new UsageError('expected --url with the address of the page, such as https://n.news.naver.com/article/1/2');
    }
    const html = readText(file);
    if (html.fault !== undefined) {
      io.err(`${file}: ${html.fault}\n`);
      return 1;
    }
    const { sites, errors } = readSiteTable(shippedData());
    if (errors.length > 0) {
      io.err(`the site table has ${errors.length} errors; run "chipdeal validate" to see them\n`);
      return 1;
    }
    const article = readArticle(htmlTree(html.text), new URL(values.url), sites);
    if (!article) {
      io.err(`${file}: expected an article of a known site or board; found none at ${values.url}\n`);
      return 1;
    }
    const paragraphs = paragraphsOf(article);
    io.out(
      `${JSON.stringify({
        title: article.title,
        published: article.published?.iso ?? null,
        publishedFrom: article.published?.from ?? null,
        dates: article.site.dates,
        site: article.site.id,
        body: paragraphs.join('\n\n'),
        paragraphs,
      })}\n`,
    );
    return 0;
  },
};
