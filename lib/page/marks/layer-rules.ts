/** Held against all that a page's style sheets can say: `:host` rules that are important win over them (INLINE.md 1d). */
export const LAYER_RULES = `
:host {
  all: initial !important; display: block !important; position: fixed !important; inset: 0 auto auto 0 !important;
  width: 0 !important; height: 0 !important; margin: 0 !important; padding: 0 !important; border: 0 !important;
  overflow: visible !important; background: transparent !important; pointer-events: none !important;
  opacity: 1 !important; visibility: visible !important; filter: none !important; transform: none !important;
  translate: none !important; rotate: none !important; scale: none !important; zoom: 1 !important;
  clip-path: none !important; mask: none !important; animation: none !important; transition: none !important;
  content-visibility: visible !important; contain: none !important; mix-blend-mode: normal !important;
  z-index: 2147483647 !important; direction: ltr !important;
  color-scheme: light dark !important;
}
:host(:not(:popover-open)) { display: none !important; }
.place { position: absolute; }
.place > * { pointer-events: auto; }
.place-measure { visibility: hidden; inset: 0 auto auto 0; width: 100vw; height: 0; overflow: clip; }
.place-marks { inset: 0 auto auto 0; }
.mark { position: absolute; pointer-events: none !important; box-sizing: border-box; border-bottom: 2px dotted #1f8a80; }
.mark.open { background: rgb(31 138 128 / .2); }
.status { position: absolute; width: 1px; height: 1px; overflow: clip; clip-path: inset(50%); white-space: nowrap; }
@media print { .place { display: none; } }
`;
