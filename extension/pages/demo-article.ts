import type { EntityId } from '../../src/lexicon/entity.ts';
import type { DemoName, DemoParts } from './demo-text.tsx';

const name = (name: string, entity: string, kind: DemoName['kind'] = 'company'): DemoName => ({
  name,
  entity: entity as EntityId,
  kind,
});

/** The day of the demo article, whose words are ours. */
export const demoDay = '2024-12-02';

/** An article of three sentences. The deals that its cards show are those of the data. */
export const demoArticle: DemoParts = [
  name('일론 머스크', 'elon-musk', 'person'),
  '가 세운 ',
  name('xAI', 'xai'),
  '가 ',
  name('엔비디아', 'nvidia'),
  '의 새 칩 ',
  name('블랙웰', 'blackwell', 'chip'),
  '을 서둘러 주문했다는 보도가 나왔다. 같은 칩을 기다리는 회사는 ',
  name('마이크로소프트', 'microsoft'),
  '와 ',
  name('메타', 'meta'),
  '만이 아니다. ',
  name('엔비디아', 'nvidia'),
  '는 ',
  name('삼성전자', 'samsung-electronics'),
  '와 ',
  name('SK하이닉스', 'sk-hynix'),
  '에서 메모리를 사고, 생산은 ',
  name('TSMC', 'tsmc'),
  '에 맡긴다.',
];
