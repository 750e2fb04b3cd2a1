import { describe, expect, test } from 'vitest'
import { pillars } from '#server/services.ts'
import { sources } from './house.ts'

const tests = sources('tests', /\.test\.tsx?$/).filter(({ path }) => !path.startsWith('tests/architecture'))

describe('every act has its test', () => {
  const declared = Object.entries(pillars).flatMap(([pillar, door]) =>
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
