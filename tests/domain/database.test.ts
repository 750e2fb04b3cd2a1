import { setTimeout as pause } from 'node:timers/promises'
import { eq, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { openDatabase, type Tx } from '#db/database.ts'
import { conditions } from '#db/schema/index.ts'
import { useWorld } from '#tests/support/world.ts'

describe('the database', () => {
  const world = useWorld()
  const keep = (tx: Tx, id: string) => tx.insert(conditions).values({ id, name: id, synonyms: [], family: 'other' })
  const kept = () =>
    world.database.read(async (db) =>
      (await db.select({ id: conditions.id }).from(conditions)).map(({ id }) => id).sort(),
    )

  test('undoes everything when a write throws after an await', async () => {
    const write = world.database.write(async (tx) => {
      await keep(tx, 'one')
      await pause(5)
      throw new Error('no')
    })
    await expect(write).rejects.toThrow('no')
    expect(await kept()).toEqual([])
  })

  test('one refused write does not undo another that shares its commit', async () => {
    const results = await Promise.allSettled(
      ['one', 'two', 'three'].map((id) =>
        world.database.write(async (tx) => {
          await keep(tx, id)
          if (id === 'two') throw new Error('no')
        }),
      ),
    )
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(await kept()).toEqual(['one', 'three'])
  })

  // PostgreSQL has several writers at once, and promises no order between them.
  test.skipIf(process.env.DATABASE_URL?.startsWith('postgres'))(
    'whoever wrote first is answered first, however many write while the disk is busy',
    async () => {
      const ids = Array.from({ length: 300 }, (_, at) => `n-${String(at).padStart(3, '0')}`)
      const answered: string[] = []
      await Promise.all(
        ids.map(async (id, at) => {
          // Some come while others are on their way to the disk.
          await pause(at % 7 === 0 ? Math.floor(at / 50) : 0)
          await world.database.write(async (tx) => {
            await keep(tx, id)
            answered.push(`begun ${id}`)
          })
          answered.push(`kept ${id}`)
        }),
      )
      const inOrder = (what: string) => answered.filter((one) => one.startsWith(what)).map((one) => one.slice(-5))
      expect(inOrder('kept')).toEqual(inOrder('begun'))
      expect(await kept()).toEqual(ids)
    },
  )

  test('readers never see what is not committed', async () => {
    let seen: string[] = ['not asked']
    await world.database.write(async (tx) => {
      await keep(tx, 'one')
      await pause(5)
      seen = await kept()
    })
    expect(seen).toEqual([])
    expect(await kept()).toEqual(['one'])
  })

  test('a write inside a write is a loud error, not a deadlock', async () => {
    await expect(world.database.write(() => world.database.write(async () => 1))).rejects.toThrow(/pass the tx/)
  })

  test('a transaction kept past its end cannot write into somebody else’s', async () => {
    let stolen: Tx | undefined
    await world.database.write(async (tx) => {
      stolen = tx
    })
    expect(() => stolen?.insert(conditions)).toThrow()
  })

  test('the reader cannot write, whatever TypeScript was told', async () => {
    const write = world.database.read(async (db) => {
      await (db as Tx).delete(conditions).where(eq(conditions.id, 'one'))
    })
    await expect(write).rejects.toThrow()
  })

  test('is ready once it is migrated', async () => {
    expect(await world.database.ready()).toBe(true)
  })
})

test.skipIf(process.env.DATABASE_URL?.startsWith('postgres'))(
  'on SQLite a slow statement that comes again is told of once each time, without its values',
  async () => {
    const told: string[] = []
    const database = await openDatabase('file::memory:', { onSlow: (statement) => told.push(statement) })
    const count = sql`with recursive n(x) as (select 1 union all select x + 1 from n where x < ${2_000_000}) select count(*) from n`
    for (const _ of [1, 2, 3]) await database.read(async (db) => db.all(count))
    await database.close()
    expect(told).toHaveLength(3)
    expect(new Set(told).size).toBe(1)
    expect(told[0]).not.toContain('2000000')
  },
)
