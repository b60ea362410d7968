/** Id of the place where the calm page's words and contacts are written: the calm page leads there. */
export const CALM_CHOICE = 'sm-calm-choice';
