import { defineConfig } from 'drizzle-kit'

// The column kit picks its engine from the same variable, so one command line serves both.
const postgres = process.env.DATABASE_URL?.startsWith('postgres') ?? false

export default defineConfig({
  dialect: postgres ? 'postgresql' : 'sqlite',
  schema: './db/schema/index.ts',
  out: postgres ? './db/migrations/postgres' : './db/migrations/sqlite',
})
