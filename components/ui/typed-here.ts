/**
 * For every field that somebody writes in. Chrome's enhanced spell check and Edge's editor send the text to
 * their makers' servers; these two switch that off, field by field.
 * https://learn.microsoft.com/deployedge/microsoft-edge-policies#microsofteditorproofingenabled
 * https://html.spec.whatwg.org/multipage/interaction.html#writing-suggestions
 */
export const TYPED_HERE = { spellcheck: false, writingsuggestions: 'false' } as const;
