import pg from 'pg'
import { type Database, openDatabase } from '#db/database.ts'

/** This worker's own copy of the migrated template, made when it is first asked for. A copy for each test would take half a second each. */
export async function openOwnDatabase(url: string): Promise<{ database: Database; empty(): Promise<void> }> {
  const name = `worker_${process.env.VITEST_POOL_ID}`
  const keeper = new pg.Client({ connectionString: url })
  await keeper.connect()
  const { rowCount } = await keeper.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
  if (!rowCount) await keeper.query(`CREATE DATABASE ${name} TEMPLATE template_waymark STRATEGY FILE_COPY`)
  await keeper.end()

  const own = url.replace(/postgres$/, name)
  const cleaner = new pg.Pool({ connectionString: own, max: 1 })
  const database = await openDatabase(own)
  return {
    database: {
      ...database,
      close: async () => {
        await Promise.all([database.close(), cleaner.end()])
      },
    },
    /** Makes it as the template was: every row of every table gone, every number starting at one again. */
    empty: async () => {
      await cleaner.query(emptyEveryTable)
    },
  }
}

// A table without a page never had a row: of two hundred tables a test writes to a dozen.
const emptyEveryTable = `DO $$ DECLARE written text; BEGIN
  SET LOCAL session_replication_role = replica;
  FOR written IN
    SELECT oid::regclass FROM pg_class
    WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND pg_relation_size(oid) > 0
  LOOP
    EXECUTE 'DELETE FROM ' || written;
  END LOOP;
  PERFORM setval(oid::regclass, 1, false) FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'S';
END $$`
