export { type PracticeNote, PracticeRoom } from './PracticeRoom';
