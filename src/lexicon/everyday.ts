/**
 * Entities that readers meet every day for other reasons: search, shopping, telephones, cars, chatbots, teams. Two of
 * them say nothing about an article; two others do.
 */
export const everyday: ReadonlySet<string> = new Set(
  '42dot ajinomoto alibaba alphabet amazon anthropic apple aramco audi auo baidu bain-capital baseten bespin-global blackrock blackstone bloom-energy blue-owl bmw bosch boston-dynamics brookfield byd bytedance canon carlyle china-unicom cisco cohere corning coupang databricks deepmind deepseek dell deutsche-telekom doosan ericsson figure-ai fireworks-ai friendli-ai fujitsu galaxy-digital ge-vernova google hanwha-group hanwha-vision harman huawei hugging-face hyosung-heavy hyundai-autoever hyundai-enc hyundai-mobis hyundai-motor-group ibm iflytek kakao kakao-enterprise kia kinx konan-technology kt kt-cloud lenovo lg-ai-research lg-display lg-electronics lg-group lg-innotek lg-uplus makinarocks megazone-cloud meta microsoft minimax mirae-asset mistral moonshot-ai motif naver naver-cloud nc-ai nhn-cloud nikon nintendo nokia ntt openai palantir perplexity reflection-ai reliance sakura-internet saltlux samsung-cnt samsung-display samsung-electronics samsung-group samsung-heavy samsung-sds samsung-securities scale-ai schneider-electric sensetime shinsung-eng siemens sk-ax sk-broadband sk-group sk-inc sk-telecom softbank sony spacex ssi stepfun stripes tata-group tencent tesla thinking-machines together-ai toshiba toyota trillion-labs twelve-labs upstage volkswagen wipro wrtn xai xiaomi zf zhipu'.split(
    ' ',
  ),
);
