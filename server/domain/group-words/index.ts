export { groupWordsSubject } from './group-words-subject.ts'
