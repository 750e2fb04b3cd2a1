export { conditionsIn, needsInService, needsOfTerm, termsOfNeed } from './meanings.ts'
export { needList } from './need-list.ts'
export { type Need, needOf, needs, withParts, withWhole } from './needs.ts'
export { type Recognised, recognise, type Wish, wishes } from './recognise.ts'
