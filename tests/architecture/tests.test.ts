import { describe, expect, test } from 'vitest'
import { faults, sources } from './house.ts'

describe('the tests', () => {
  const all = sources('tests', /\.(test|spec)\.tsx?$/)

  test('leave none of the others out', () => {
    const only = /\b(test|describe|it)(\.\w+)*\.only\b/
    expect(all.flatMap((source) => faults(source, (line) => only.test(line)))).toEqual([])
  })

  test('skip nothing for good', () => {
    const skip = /\b(test|describe|it)\.(skip|todo|fixme)\(\s*['"`]/
    expect(all.flatMap((source) => faults(source, (line) => skip.test(line)))).toEqual([])
  })
})
