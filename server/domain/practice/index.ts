export { addSharedWord, withdrawSharedWord } from './add-shared-word.ts'
export { practicePlace, questionSet, sharedJargon } from './practice-place.ts'
export { shareQuestionSet, withdrawQuestionSet } from './share-question-set.ts'
