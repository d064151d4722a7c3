/**
 * Entities that readers meet every day for other reasons: search, shopping, telephones, cars, teams, weather. Two of
 * them say nothing about an article; two others do.
 */
export const everyday: ReadonlySet<string> = new Set(
  'alibaba alphabet amazon apple aramco audi auo baidu bain-capital blackrock blackstone bmw bosch boston-dynamics byd bytedance canon carlyle china-unicom cisco corning coupang deepmind dell deutsche-telekom doosan ericsson fujitsu google hanwha-group hanwha-vision harman hyundai-enc hyundai-mobis hyundai-motor-group kakao kakao-enterprise kia kt kt-cloud lg-display lg-electronics lg-group lg-uplus meta microsoft mirae-asset naver naver-cloud nhn-cloud nikon nintendo nokia ntt openai samsung-cnt samsung-electronics samsung-group samsung-heavy samsung-sds samsung-securities siemens sk-ax sk-broadband sk-group sk-inc sk-telecom softbank sony spacex stripes tata-group tencent tesla toshiba toyota volkswagen wipro xai xiaomi zf'.split(
    ' ',
  ),
);
