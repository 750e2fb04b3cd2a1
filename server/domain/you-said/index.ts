export { publicAnswerChoices } from './public-answer-choices.ts'
export { showPublicly, takeBackPublicly } from './show-publicly.ts'
export { youSaid } from './you-said.ts'
