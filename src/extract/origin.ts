/** Papers and agencies that Korean news quotes. */
const press =
  '(?:디지타임스|로이터(?:통신)?|블룸버그(?:통신)?|월스트리트저널|WSJ|파이낸셜타임스|FT|니혼게이자이신문|닛케이|뉴욕타임스|NYT|디인포메이션|디 인포메이션|The Information|CNBC|AP통신|AFP통신|더버지|테크크런치|톰스하드웨어|이코노미스트|포브스|악시오스|세마포|자유시보|경제일보|연합보|공상시보|트렌드포스|SCMP|사우스차이나모닝포스트|요미우리신문|아사히신문|마이니치신문|신화통신|차이신|IT즈자|연합뉴스|한국경제|매일경제)';
const said = new RegExp(`(${press})(?:\\([^)]*\\))?(?:은|는|이|가|도|에 따르면|에 의하면|를 인용|을 인용| 보도| 등)`);

/** Who is quoted for what a sentence says: a paper by its name, or a company that reports on others. */
export function originOf(text: string): string | undefined {
  return said.exec(text)?.[1];
}
