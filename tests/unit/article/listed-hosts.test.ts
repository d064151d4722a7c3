import { expect, test } from 'vitest';
import sitesJson from '../../../data/sites.json';
import { listedMatches, type Site } from '../../../src/article/site.ts';

/**
 * The hosts that the manifest asks for. Adding one makes Chrome turn the extension off for every reader until they agree,
 * so this list is changed on purpose only, and never after 1.0 without a word in CHANGELOG.md.
 */
const frozen = `
aitimes.com aitimes.kr ajunews.com asiae.co.kr asiatoday.co.kr biz.chosun.com biz.sbs.co.kr bizwatch.co.kr
bloter.net businesspost.co.kr byline.network chosun.com dailian.co.kr ddaily.co.kr dealsite.co.kr
digitaltoday.co.kr donga.com dongascience.com dt.co.kr ebn.co.kr edaily.co.kr einfomax.co.kr epnc.co.kr
etnews.com etoday.co.kr fnnews.com g-enews.com hani.co.kr hankookilbo.com hankyung.com heraldcorp.com
imnews.imbc.com inews24.com investchosun.com it.chosun.com joongang.co.kr khan.co.kr kipost.net kmib.co.kr
kukinews.com mbn.co.kr mk.co.kr mnews.jtbc.co.kr moneys.co.kr moneys.mt.co.kr msn.com mt.co.kr munhwa.com
newdaily.co.kr news.daum.net news.jtbc.co.kr news.kbs.co.kr news.nate.com news.naver.com news.sbs.co.kr
news.zum.com news1.kr newsis.com newspim.com newstomato.com newsway.co.kr newsworks.co.kr nocutnews.co.kr
sedaily.com segye.com seoul.co.kr sisajournal-e.com sisajournal.com tech42.co.kr techm.kr tf.co.kr
the-stock.kr thebell.co.kr theguru.co.kr thelec.kr v.daum.net viva100.com wowtv.co.kr yna.co.kr
yonhapnewstv.co.kr ytn.co.kr zdnet.co.kr
`
  .trim()
  .split(/\s+/);

test('the listed hosts are the agreed ones', () => {
  const hosts = listedMatches(sitesJson.sites as Site[]).map((match) => match.replace(/^\*:\/\/\*\.(.*)\/\*$/, '$1'));
  expect([...hosts].sort()).toEqual([...frozen].sort());
});
