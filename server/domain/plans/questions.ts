import type { PlanKind } from '#db/schema/index.ts'

/** How an answer is given: in a line, in a few lines, as a telephone number, or by choosing. */
export type FieldKind = 'line' | 'lines' | 'phone' | 'agreed'

export type Field = { readonly name: string; readonly kind: FieldKind }

/** One page of a plan: one question, and the fields that answer it. The words are the page's. */
export type Part = { readonly name: string; readonly fields: readonly Field[] }

const line = (name: string): Field => ({ name, kind: 'line' })
const lines = (name: string): Field => ({ name, kind: 'lines' })
const inLines = (name: string): Part => ({ name, fields: [lines(name)] })
const person = (name: string): Part => ({
  name,
  fields: [
    line(`${name}-name`),
    { name: `${name}-phone`, kind: 'phone' },
    line(`${name}-tie`),
    { name: `${name}-agreed`, kind: 'agreed' },
  ],
})

/** Every question of each plan, in the order in which they are asked. */
export const questions: Readonly<Record<PlanKind, readonly Part[]>> = {
  emergency: [
    person('first'),
    person('second'),
    inLines('call'),
    { name: 'who', fields: [line('who-name'), lines('who-where')] },
    inLines('needs'),
    inLines('tasks'),
    { name: 'medicines', fields: [lines('medicines'), line('medicines-where')] },
    inLines('allergies'),
    inLines('communication'),
    inLines('routines'),
    inLines('pets'),
    inLines('keys'),
    inLines('copies'),
  ],
  own: [
    inLines('matters'),
    inLines('health'),
    inLines('breaks'),
    inLines('work'),
    inLines('money'),
    inLines('ask'),
    inLines('next-step'),
  ],
}

/** The question of this name in a plan of this kind. */
export const partOf = (kind: PlanKind, name: string): Part | undefined =>
  questions[kind].find((part) => part.name === name)

/** The names of all questions of a plan. */
export const partNames = (kind: PlanKind): readonly string[] => questions[kind].map(({ name }) => name)

/** How long an answer may be, in letters. */
export const mostLetters: Readonly<Record<FieldKind, number>> = { line: 120, lines: 2000, phone: 40, agreed: 3 }
