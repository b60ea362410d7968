import { type Finding, type PersonRole, withoutAccents } from '@/lib/model';

/** Those whose privacy is not the citizen's to give away. */
export const THIRD_PERSONS: ReadonlySet<PersonRole> = new Set(['relative', 'fellow-citizen']);

/**
 * Who a person is need be told once: "Kim fra campingvognen … Kim fik en pille". A name without a role gets the one
 * it has elsewhere in the text; where it has several there, the one that calls for care.
 */
export function shareRoles(text: string, findings: readonly Finding[]): Finding[] {
  const roles = new Map<string, PersonRole>();
  for (const { role, start, end } of findings) {
    if (role === undefined || role === 'unknown') continue;
    const name = firstWord(text.slice(start, end));
    if (!THIRD_PERSONS.has(roles.get(name) ?? 'unknown')) roles.set(name, role);
  }
  if (roles.size === 0) return [...findings];
  return findings.map((finding) => {
    if (finding.role !== 'unknown') return finding;
    const role = roles.get(firstWord(text.slice(finding.start, finding.end)));
    return role ? { ...finding, role, alert: THIRD_PERSONS.has(role) } : finding;
  });
}

function firstWord(name: string): string {
  return withoutAccents(name.split(/\s/, 1)[0] ?? '');
}
