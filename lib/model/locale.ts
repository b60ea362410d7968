/** The two languages Sidemand speaks. Danish is the default, English is complete. */
export type Locale = 'da' | 'en';

/** One text in both languages. Content and interface texts always carry both. */
export type LocalText = Readonly<Record<Locale, string>>;
