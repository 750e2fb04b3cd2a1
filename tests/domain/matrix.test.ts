import { describe, expect, test } from 'vitest'
import { type Door, doors } from '#tests/support/doors.ts'
import { type Answered, everybodyAndEverything, knocking, type RoleName, roleNames } from '#tests/support/matrix.ts'
import { useWorld } from '#tests/support/world.ts'
import { answers } from './matrix-answers.ts'
import { knocks } from './matrix-inputs.ts'

const doorsATime = 100
const nameOf = ({ pillar, act }: Door) => `${pillar}.${act}`
const declared = doors.map(nameOf)

/** A conflict is a yes that came too late or too early: the policy let them in. */
const letsIn = (answered: Answered) => answered === 'yes' || answered === 'conflict'

describe('every act and question, asked by everybody about everything', () => {
  const world = useWorld()

  test('has a line in the matrix, and the matrix has no line for what is not there', () => {
    expect(declared.filter((name) => !knocks[name] || !answers[name])).toEqual([])
    expect(
      [...new Set([...Object.keys(knocks), ...Object.keys(answers)])].filter((n) => !declared.includes(n)),
    ).toEqual([])
  })

  test('answers whom the table names, and nobody else', { timeout: 180_000 }, async () => {
    const small = await everybodyAndEverything(world)
    const surprises: string[] = []
    // Some doors a transaction: PostgreSQL keeps a lock for each row a savepoint ever wrote, and has room for so many.
    for (let from = 0; from < doors.length; from += doorsATime)
      surprises.push(...(await atDoors(small, doors.slice(from, from + doorsATime))))
    expect(surprises).toEqual([])
  })

  const atDoors = (small: Awaited<ReturnType<typeof everybodyAndEverything>>, some: readonly Door[]) =>
    knocking(world, async (knock) => {
      const found: string[] = []
      for (const door of some) {
        const name = nameOf(door)
        const [line, expected] = [knocks[name], answers[name]]
        if (!line || !expected) continue
        for (const [which, idOf] of Object.entries(small.things[line.over] ?? {})) {
          const welcome: readonly RoleName[] = roleNames.filter((role) => expected[which]?.includes(role))
          const letIn: RoleName[] = []
          for (const role of roleNames) {
            const who = small.roles[role]
            const answered = await knock(who, door, line.input(idOf(who), who, small))
            if (letsIn(answered)) letIn.push(role)
            // An input that is not in order would look like a refusal to everybody.
            if (answered === 'invalid') found.push(`${name}, ${which}: what ${role} sends is not in order`)
          }
          if (letIn.join() !== welcome.join())
            found.push(`${name}, ${which}: lets in ${letIn.join(' ')}; the table says ${welcome.join(' ')}`)
        }
      }
      return found
    })
})
