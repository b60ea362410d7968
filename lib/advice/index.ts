export { cardFor, cardsFor } from './card-choice';
export { isMeantFor } from './meant-for';
