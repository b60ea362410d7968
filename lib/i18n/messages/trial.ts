import type { Messages } from '../message';

/** A trial period that was agreed on, and what to do if an employment ends. */
export const trial = {
  'trial.title': { da: 'Prøvetiden', en: 'The trial period' },
  'trial.until': {
    da: 'I har aftalt prøvetid til {day}.',
    en: 'You have agreed on a trial period until {day}.',
  },
  'trial.weeks': { da: 'Der er omkring {count} uger til.', en: 'That is about {count} weeks away.' },
  'trial.days': { da: 'Der er {count} dage til.', en: 'That is {count} days away.' },
  'trial.tomorrow': { da: 'Det er i morgen.', en: 'That is tomorrow.' },
  'trial.today': { da: 'Det er i dag.', en: 'That is today.' },
  'trial.talk-by': {
    da: 'Inden {day} taler du og din leder om, hvordan det går.',
    en: 'By {day} you and your leader talk about how it is going.',
  },
  'trial.talk-on': {
    da: 'I har aftalt at tale om, hvordan det går, {day}.',
    en: 'You have agreed to talk about how it is going on {day}.',
  },
  'trial.talk-late': {
    da: 'Har I ikke talt om, hvordan det går, så bed om en dag. Det er i orden, at det er dig, der spørger.',
    en: 'If you have not talked about how it is going, ask for a day. It is fine that you are the one who asks.',
  },
  'trial.talk-held': {
    da: 'I har talt om, hvordan det går.',
    en: 'You have talked about how it is going.',
  },

  'trial.talk': { da: 'Samtalen, og hvad du kan tage med', en: 'The talk, and what you can bring' },
  'trial.talk-about': {
    da: 'I taler om, hvad der virker, hvad der er uklart, og om timer og opgaver passer. Den går begge veje. Den ligger omkring dag 60 og helst før dag 75, så der er tid til at lave noget om.',
    en: 'You talk about what works, what is unclear, and whether hours and tasks fit. It goes both ways. It is held around day 60 and preferably before day 75, so that there is time to change something.',
  },
  'trial.bring': { da: 'Tag gerne med', en: 'You may like to bring' },
  'trial.bring-lines': {
    da: 'Tre linjer: Det fungerer. Det er svært i arbejdet. Det ønsker jeg mig.',
    en: 'Three lines: This works. This is hard in the work. This is what I would like.',
  },
  'trial.bring-function': {
    da: 'Funktionsbeskrivelsen. Hvad er blevet anderledes siden starten?',
    en: 'The function description. What has changed since the start?',
  },
  'trial.bring-question': {
    da: 'Et spørgsmål: Hvilken dag får jeg at vide, hvad der sker bagefter?',
    en: 'A question: On which day will I be told what happens afterwards?',
  },
  'trial.bring-somebody': {
    da: 'Vil du have en med, så sig det, når I aftaler dagen. Hvordan du har det, er din egen sag.',
    en: 'If you want somebody with you, say so when you agree on the day. How you are is your own business.',
  },

  'trial.over': { da: 'Prøvetiden er slut.', en: 'The trial period is over.' },
  'trial.over-next': {
    da: 'Nu begynder den lange bane. Aftal, hvor tit I taler sammen fra nu af. Det er også nu, mange søger peer-uddannelsen.',
    en: 'Now the long run begins. Agree on how often you talk from now on. This is also when many apply for the peer course.',
  },

  'ends.title': { da: 'Hvis ansættelsen slutter', en: 'If the employment ends' },
  'ends.calm': {
    da: 'Et job kan slutte af mange grunde, også når du har gjort det godt. Du behøver ikke svare eller skrive under på noget samme dag.',
    en: 'A job can end for many reasons, also when you have done it well. You need not answer or sign anything the same day.',
  },
  'ends.paper': {
    da: 'Bed om at få det på skrift, med den sidste dag og varslet.',
    en: 'Ask to have it in writing, with the last day and the notice.',
  },
  'ends.ask': {
    da: 'Spørg {tillidsrepraesentant} eller din fagforening, om det er gået rigtigt til. Spørg {hr} om løn og ferie.',
    en: 'Ask {tillidsrepraesentant} or your union whether it was done properly. Ask {hr} about pay and holiday.',
  },
  'ends.take': {
    da: 'Tag det med, der er dit, før du afleverer computeren. Arbejdets ting bliver.',
    en: 'Take what is yours before you hand in the computer. What belongs to the work stays.',
  },
  'ends.mine': { da: 'Gå til Det, der er mit', en: 'Go to What is mine' },

  'ending.list-means': {
    da: 'Slutter ansættelsen? Listen »{list}« hjælper dig med en ordentlig afslutning. Den regnes fra den sidste arbejdsdag.',
    en: 'Is the employment ending? The list “{list}” helps you to a decent ending. It is counted from the last working day.',
  },
  'ending.list-day': { da: 'Sidste arbejdsdag', en: 'Last working day' },
  'ending.list-begin': { da: 'Begynd listen', en: 'Begin the list' },
  'ending.list-begun': {
    da: 'Listen er begyndt. Den står i panelet under Tjekliste, og kun hos dig.',
    en: 'The list has begun. It stands in the panel under Checklist, and only with you.',
  },
} as const satisfies Messages;
