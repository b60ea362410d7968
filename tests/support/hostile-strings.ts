/** What becomes a script, a link or a sum where text is taken for something else. */
export const HOSTILE_STRINGS = [
  '<img src=x onerror="globalThis.harmed=1">',
  '"><svg/onload=globalThis.harmed=1>',
  'javascript:globalThis.harmed=1',
  '{{7*7}}',
  '</textarea></script><script>globalThis.harmed=1</script>',
  '<iframe srcdoc="<script>top.harmed=1</script>">',
] as const;
