import { describe, expect, it } from 'vitest';
import { MOST_LAYERS } from '@/lib/model';
import { parsePolicy } from '@/lib/settings/policy';
import { fakeBrowser } from '../settings/fake-browser';

describe('layers by policy', () => {
  it('are read as the texts they are; what is in them is judged where they are laid', () => {
    expect(parsePolicy({ layers: ['{}', 'tekst'] })).toMatchObject({ layers: ['{}', 'tekst'], refused: [] });
    expect(parsePolicy({})).toMatchObject({ layers: [] });
  });

  it.each<[unknown]>([['{}'], [[{}]], [[1]], [null], [{ 0: '{}' }]])('%j is refused as a whole', (layers) => {
    expect(parsePolicy({ layers })).toMatchObject({
      layers: [],
      refused: [{ key: 'layers', reason: 'wrong-type' }],
    });
  });

  it('end at ten, and say so', () => {
    const policy = parsePolicy({ layers: Array(MOST_LAYERS + 5).fill('{}') });
    expect(policy.layers).toHaveLength(MOST_LAYERS);
    expect(policy.refused).toEqual([{ key: 'layers[10…]', reason: 'too-many' }]);
  });

  it('reach whoever asks, and are none where there is no policy', async () => {
    expect(
      await fakeBrowser({ layers: ['{}'] })
        .open()
        .readPolicyLayers(),
    ).toEqual(['{}']);
    expect(await fakeBrowser(null).open().readPolicyLayers()).toEqual([]);
  });
});
