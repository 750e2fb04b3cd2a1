import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as groups from '#server/domain/groups/index.ts'
import * as notices from '#server/domain/notices/index.ts'
import * as people from '#server/domain/people/index.ts'
import { sources } from './house.ts'

const tests = sources('tests', /\.test\.tsx?$/).filter(({ path }) => !path.startsWith('tests/architecture'))
const domain = sources('server/domain').filter(({ path }) => !path.includes('/kernel/'))

describe('every act has its test', () => {
  const commandFiles = domain.filter(({ text }) => /^export const \w+ = command\(/m.test(text))

  test('commands are found', () => {
    expect(commandFiles.length).toBeGreaterThan(5)
  })

  test.each(commandFiles.map(({ path }) => path))('%s has a test file of its name', (path) => {
    expect(existsSync(`tests/domain/${basename(path, '.ts')}.test.ts`)).toBe(true)
  })

  const doors = { groups, notices, people }
  const declared = Object.entries(doors).flatMap(([pillar, door]) =>
    Object.entries(door).flatMap(([name, value]) =>
      typeof value === 'object' && value !== null && 'kind' in value ? [{ name: `${pillar}.${name}`, act: name }] : [],
    ),
  )

  test.each(declared)('$name is asked for by a test', ({ act }) => {
    // `given.thread` and the like stand for the commands they send.
    const everything = [...tests, ...sources('tests/support')]
    expect(everything.filter(({ text }) => new RegExp(`\\b${act}\\b`).test(text)).map(({ path }) => path)).not.toEqual(
      [],
    )
  })
})
