import { THEMES } from './look';

/** The media rules of the panel's own style sheets that ask for a theme, each with the theme it asks for. */
const asking = new Map<CSSMediaRule, string>();

/** Shows the panel in this theme, whatever the machine is set to: answers its style sheets' question ourselves. */
export function wearTheme(theme: (typeof THEMES)[number]): void {
  document.documentElement.style.colorScheme = theme;
  for (const sheet of document.styleSheets) walk(sheet.cssRules);
  for (const [rule, asked] of asking) rule.media.mediaText = asked === theme ? 'all' : 'not all';
}

function walk(rules: CSSRuleList): void {
  for (const rule of rules) {
    if (rule instanceof CSSImportRule && rule.styleSheet) walk(rule.styleSheet.cssRules);
    if (!(rule instanceof CSSMediaRule) || asking.has(rule)) continue;
    const theme = THEMES.find((name) => rule.conditionText.includes(`prefers-color-scheme: ${name}`));
    if (theme) asking.set(rule, theme);
  }
}
