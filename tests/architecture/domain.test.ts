import { describe, expect, test } from 'vitest'
import { faults, sources } from './house.ts'

const domain = sources('server/domain')
const withTables = [...domain, ...sources('server/jobs'), ...sources('server/auth'), ...sources('server', /seed\.ts$/)]

const builder = /^\s*(tx|db|ctx\.tx|ctx\.db|reader)\s*(\.(insert|update|delete|select|selectDistinct|run)\(.*)?$/
/** A builder that begins a line goes somewhere only when the line before hands it on. */
const isForgotten = (line: string, before: string): boolean =>
  builder.test(line) && !/(=>|[=(,[?:]|\breturn|\bawait|&&|\|\||\?\?)\s*$/.test(before)

describe('the domain', () => {
  test('reads no clock and rolls no dice: both come with the context', () => {
    const clockOrChance = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|from '(node:)?crypto'|\bcrypto\./
    expect(domain.flatMap((source) => faults(source, (line) => clockOrChance.test(line)))).toEqual([])
  })

  test('forgets no await: a Drizzle builder that nobody waits for never runs', () => {
    expect(withTables.flatMap((source) => faults(source, isForgotten))).toEqual([])
  })

  test('the search for forgotten awaits finds one', () => {
    const text = [
      'async function f() {',
      '  tx.delete(drafts).where(eq(drafts.id, id))',
      '  await tx.delete(drafts)',
      '  return rows(',
      '    tx.select()',
      '  )',
      '  const found =',
      '    await db',
      '  db',
      '    .select()',
      '}',
    ].join('\n')
    expect(faults({ path: 'f', text }, isForgotten)).toEqual([
      'f:2 tx.delete(drafts).where(eq(drafts.id, id))',
      'f:9 db',
    ])
  })

  test('exports nothing by default', () => {
    expect(domain.flatMap((source) => faults(source, (line) => /^export default/.test(line)))).toEqual([])
  })
})
