/** Danish abbreviations whose full stop does not end a sentence. Single letters never do. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'adr afd afs akt alm amb anm ang ank att bem bl bla ca cand cirka dir div dr ds dvs eks ekskl ekst ell ' +
    'eng evt feks fhv fig fmk forb forr fr fx følg gl gns hhv hr hhx ift ifm iflg inkl jf jvf kap kl kr lign ' +
    'lok max mdr med mfl mg mhp mht mia min mio ml mm mr mv mvh nederl nedenst nr nuv obs omkr opr osv ovenf ' +
    'pct pga pgl pkt pr pt red ref resp sml spec spm st stk tab tdl tel th tidl tilsv tlf tv udg ug ugtl undt ' +
    'vejl vedr vha vp årh'
  ).split(' '),
);
