import { getTableColumns, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { audit, auditHead } from '#db/schema/index.ts'
import { addToAudit, openWithReason, proveAudit } from '#server/domain/oversight/index.ts'
import { fairnessOf } from '#tests/support/fairness.ts'
import { quickTools } from '#tests/support/quick-tools.ts'
import { useWorld } from '#tests/support/world.ts'

describe('the audit is a chain in which nothing can be changed unseen', () => {
  const world = useWorld()
  const { given } = world
  const { auditRows } = fairnessOf(world)
  const prove = (anchor?: { length: number; hash: string }) =>
    world.database.read((db) => proveAudit(db, quickTools.hashSecret, anchor))
  const add = (reason: string) =>
    world.act(world.system, (ctx) => addToAudit(ctx, { kind: 'export', aboutId: null, reason }))
  const addThree = async () => {
    for (const reason of ['one', 'two', 'three']) await add(reason)
  }
  const sqlite = () => world.database.engine === 'sqlite'
  const run = (statement: string) =>
    world.database.write(async (tx) => {
      await tx.run(sql.raw(statement))
    })
  /** As somebody would who has the database in their hands. */
  const withoutTriggers = async () => {
    const drops = sqlite()
      ? ['audit_refuses_update', 'audit_refuses_delete', 'audit_head_grows', 'audit_head_stays'].map(
          (name) => `drop trigger ${name}`,
        )
      : ['alter table audit disable trigger all', 'alter table audit_head disable trigger all']
    for (const drop of drops) await run(drop)
  }

  test('an empty one is whole, and a grown one says how long it is', async () => {
    expect(await prove()).toMatchObject({ isWhole: true, length: 0 })
    await addThree()
    const [, , last] = await auditRows()
    expect(await prove()).toEqual({ isWhole: true, length: 3, hash: last?.hash })
  })

  test('acts at the same time follow one another without a fork or a gap', async () => {
    await Promise.all(Array.from({ length: 24 }, (_, at) => add(`act ${at}`)))
    expect((await auditRows()).map(({ seq }) => seq)).toEqual(Array.from({ length: 24 }, (_, at) => at + 1))
    expect(await prove()).toMatchObject({ isWhole: true, length: 24 })
  })

  test('an act that comes to nothing leaves nothing in it', async () => {
    await add('one')
    await expect(
      world.act(world.system, async (ctx) => {
        await addToAudit(ctx, { kind: 'export', aboutId: null, reason: 'two' })
        throw new Error('no')
      }),
    ).rejects.toThrow('no')
    await add('two again')
    expect(await prove()).toMatchObject({ isWhole: true, length: 2 })
  })

  test.each([
    ['update audit set reason = 1 where seq = 2'],
    ['delete from audit where seq = 3'],
    ['delete from audit_head'],
    ['update audit_head set length = 1'],
  ])('the database itself refuses: %s', async (statement) => {
    await addThree()
    const refusal: Error = await run(statement.replace('= 1 where', "= '1' where")).then(
      () => new Error('it was let through'),
      (error) => error,
    )
    expect(`${refusal.message} ${refusal.cause}`).toContain('only added to')
    expect(await prove()).toMatchObject({ isWhole: true, length: 3 })
  })

  test.each([
    ['a changed reason', "update audit set reason = 'nicer' where seq = 2", 2, /changed/],
    ['another person put in its place', "update audit set actor_id = 'somebody' where seq = 1", 1, /changed/],
    ['a row taken out of the middle', 'delete from audit where seq = 2', 2, /missing/],
    ['the first row taken out', 'delete from audit where seq = 1', 1, /missing/],
    ['the tail cut off', 'delete from audit where seq = 3', 3, /cut off/],
    ['everything taken out', 'delete from audit', 1, /cut off/],
    [
      'a row put in',
      "insert into audit (seq, kind, actor_id, category, reason, at, previous_hash, hash) values (4, 'export', 'x', '', 'x', 1, 'a', 'b')",
      4,
      /follow/,
    ],
    ['the head taken away', 'delete from audit_head', 1, /head/],
  ])('%s is found even where the triggers were taken away', async (_name, statement, brokenAt, why) => {
    await addThree()
    await withoutTriggers()
    await run(statement)
    expect(await prove()).toEqual({ isWhole: false, brokenAt, why: expect.stringMatching(why) })
  })

  test.each(Object.entries(getTableColumns(audit)))(
    'a change in the column %s of any row is found',
    async (_key, column) => {
      await addThree()
      await withoutTriggers()
      const before = await auditRows()
      for (const { seq } of before) {
        const value = column.dataType === 'number' ? 999_999 + seq : `'tampered ${seq}'`
        await run(`update audit set ${column.name} = ${value} where seq = ${seq}`)
        expect([seq, await prove()]).toEqual([seq, { isWhole: false, brokenAt: seq, why: expect.any(String) }])
        await world.database.write(async (tx) => {
          await tx.delete(audit)
          await tx.insert(audit).values(before)
        })
      }
      expect(await prove()).toMatchObject({ isWhole: true, length: 3 })
    },
  )

  test('a field that was empty and is taken away is found, too', async () => {
    await addThree()
    await withoutTriggers()
    await run("update audit set about_id = '' where seq = 2")
    expect(await prove()).toMatchObject({ isWhole: false, brokenAt: 2 })
  })

  test('a row put in the middle with a hash of its own is found by the row after it', async () => {
    await addThree()
    await withoutTriggers()
    const [first] = await auditRows()
    await run(`update audit set hash = '${'f'.repeat(64)}' where seq = 1`)
    expect(await prove()).toMatchObject({ isWhole: false, brokenAt: 1 })
    await run(`update audit set hash = '${first?.hash}' where seq = 1`)
    expect(await prove()).toMatchObject({ isWhole: true })
  })

  test('a tail cut off together with its head is found by what somebody noted down elsewhere', async () => {
    await addThree()
    const proof = await prove()
    const noted = proof.isWhole ? { length: proof.length, hash: proof.hash } : { length: 0, hash: '' }
    await add('four')
    expect(await prove(noted)).toMatchObject({ isWhole: true, length: 4 })
    await withoutTriggers()
    const rows = await auditRows()
    await run('delete from audit where seq > 2')
    await world.database.write(async (tx) => {
      await tx.update(auditHead).set({ length: 2, hash: rows[1]?.hash ?? '' })
    })
    expect(await prove()).toMatchObject({ isWhole: true, length: 2 })
    expect(await prove(noted)).toMatchObject({ isWhole: false, brokenAt: 3 })
  })

  test('a chain written anew is found by what somebody noted down elsewhere', async () => {
    await addThree()
    expect(await prove({ length: 2, hash: 'another' })).toMatchObject({ isWhole: false, brokenAt: 2 })
  })

  test('a look with a reason is in the chain before anything is opened, for private words as for names', async () => {
    const [sam, tom] = [await given.member('Sam'), await given.member('Tom')]
    const seen = await world.act(sam, (ctx) =>
      openWithReason(
        ctx,
        {
          kind: 'private-read',
          subject: { kind: 'conversation', id: 'c1' },
          aboutId: tom.id,
          category: 'danger',
          reason: 'A member fears for their safety',
        },
        async () => (await ctx.tx.select().from(audit)).length,
      ),
    )
    expect(seen).toBe(1)
    expect(await auditRows()).toMatchObject([
      { kind: 'private-read', actorId: sam.id, aboutId: tom.id, category: 'danger' },
    ])
  })
})
