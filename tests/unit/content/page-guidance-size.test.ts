import { gzipSync } from 'node:zlib';
import { roles } from 'virtual:content/roles';
import { cards } from 'virtual:content/rule-cards';
import { ruleTitles, ruleWordings } from 'virtual:content/rule-names';
import { packedRules } from 'virtual:content/rules';
import { expect, test } from 'vitest';
import type { PageGuidance } from '@/lib/model';
import { PAGE_GUIDANCE_MOST } from '@/scripts/page-script-sizes';

test('what a page is told with the guide has not grown unnoticed', () => {
  const told: PageGuidance = { rules: packedRules, cards, ruleTitles, ruleWordings, roles };
  const { length } = gzipSync(JSON.stringify(told), { level: 9 });
  expect(length).toBeGreaterThan(PAGE_GUIDANCE_MOST / 2);
  expect(length, 'raise PAGE_GUIDANCE_MOST only knowingly').toBeLessThan(PAGE_GUIDANCE_MOST);
});
