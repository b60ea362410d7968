import type { Finding } from '@/lib/model';

/**
 * Keeps one finding where several of the same topic overlap, so that a person sees one mark: alerts before
 * quiet ones, then the frame with most words, then the longest.
 */
export function keepBest(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  const lastOfTopic = new Map<string, number>();
  for (const finding of [...findings].sort(byPlace)) {
    const place = lastOfTopic.get(finding.topic);
    const rival = place === undefined ? undefined : kept[place];
    if (place !== undefined && rival && finding.start < rival.end) {
      if (isBetter(finding, rival)) kept[place] = finding;
    } else {
      lastOfTopic.set(finding.topic, kept.length);
      kept.push(finding);
    }
  }
  return kept.sort(byPlace);
}

function isBetter(a: Finding, b: Finding): boolean {
  if (a.alert !== b.alert) return a.alert;
  const words = a.because.words.length - b.because.words.length;
  return words !== 0 ? words > 0 : a.end - a.start > b.end - b.start;
}

function byPlace(a: Finding, b: Finding): number {
  return a.start - b.start || a.end - b.end;
}
