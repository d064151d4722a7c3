// Who is known for what it does: facts that decide where the words leave open who sells and who buys.

/** Who sells designs rather than chips. */
export const licensors: ReadonlySet<string> = new Set(
  'arm rambus imagination synopsys cadence openedges chips-media alphawave-semi groq'.split(' '),
);

/** Who can make chips for others. */
export const foundries: ReadonlySet<string> = new Set(
  'tsmc samsung-electronics intel smic globalfoundries umc db-hitek rapidus sk-keyfoundry sk-hynix-system-ic hua-hong vis psmc tower-semiconductor'.split(
    ' ',
  ),
);

/** Names of processes that say by themselves whose they are. */
export const processes: readonly (readonly [RegExp, string])[] = [
  [/(?<![0-9A-Za-z])(?:18A|14A|인텔 ?[347])(?:-?[A-Z])?(?: ?공정)?(?:으로|로|에서|에)(?=[ ,])/, 'intel'],
  [/(?<![0-9A-Za-z])[‘“'"]?SF[2345][A-Z+]?[’”'"]?(?: ?공정)?(?:으로|로|에서|에)(?=[ ,])/, 'samsung-electronics'],
  [/(?<![0-9A-Za-z])(?:N[2357][A-Z]?|A16)(?: ?공정)(?:으로|로|에서|에)(?=[ ,])/, 'tsmc'],
];

/** Who makes memory. */
export const memoryMakers: ReadonlySet<string> = new Set(
  'samsung-electronics sk-hynix micron kioxia sandisk cxmt ymtc nanya western-digital'.split(' '),
);

/** Who builds servers, and sells them to whoever runs a data centre. */
export const serverMakers: ReadonlySet<string> = new Set(
  'dell supermicro hpe quanta foxconn wistron wiwynn penguin-solutions inspur gigabyte asus cisco'.split(' '),
);

/** Who does nothing but rent out computing: of two clouds it sells. */
export const neoclouds: ReadonlySet<string> = new Set(
  'coreweave nebius lambda nscale iren crusoe firmus core-scientific tensorwave fluidstack cerebras groq'.split(' '),
);

/** Projects that stand for who runs them. */
export const standIns: ReadonlyMap<string, string> = new Map([['stargate', 'openai']]);

/** Who governs, and buys or pays, but makes nothing. */
export const states: ReadonlySet<string> = new Set(
  'korea-government msit motie nipa us-government china-government japan-government taiwan-government netherlands-government german-government national-growth-fund'.split(
    ' ',
  ),
);

/** Who rents out computing. */
export const clouds: ReadonlySet<string> = new Set(
  'oracle aws amazon microsoft google coreweave nebius lambda nscale iren naver-cloud nhn-cloud kt-cloud kakao-enterprise crusoe firmus samsung-sds g42 cerebras groq'.split(
    ' ',
  ),
);

/** Who buys chips and computing, whatever chips it designs for itself. */
export const buyersByNature: ReadonlySet<string> = new Set(
  'openai anthropic xai meta mistral deepseek humain tesla apple bytedance tencent alibaba'.split(' '),
);
