import { describe, expect, test } from 'vitest'
import * as chat from '#server/domain/chat/index.ts'
import * as escalation from '#server/domain/escalation/index.ts'
import * as fairness from '#server/domain/fairness/index.ts'
import * as groups from '#server/domain/groups/index.ts'
import * as moderation from '#server/domain/moderation/index.ts'
import * as notices from '#server/domain/notices/index.ts'
import * as oversight from '#server/domain/oversight/index.ts'
import * as peers from '#server/domain/peers/index.ts'
import * as people from '#server/domain/people/index.ts'
import * as plans from '#server/domain/plans/index.ts'
import * as safety from '#server/domain/safety/index.ts'
import { sources } from './house.ts'

const tests = sources('tests', /\.test\.tsx?$/).filter(({ path }) => !path.startsWith('tests/architecture'))

describe('every act has its test', () => {
  const doors = { chat, escalation, fairness, groups, moderation, notices, oversight, peers, people, plans, safety }
  const declared = Object.entries(doors).flatMap(([pillar, door]) =>
    Object.entries(door).flatMap(([name, value]) =>
      typeof value === 'object' && value !== null && 'kind' in value ? [{ name: `${pillar}.${name}`, act: name }] : [],
    ),
  )

  test('acts are found', () => {
    expect(declared.length).toBeGreaterThan(50)
  })

  test.each(declared)('$name is asked for by a test', ({ act }) => {
    // `given.thread` and the like stand for the commands they send.
    const everything = [...tests, ...sources('tests/support')]
    expect(everything.filter(({ text }) => new RegExp(`\\b${act}\\b`).test(text)).map(({ path }) => path)).not.toEqual(
      [],
    )
  })
})
