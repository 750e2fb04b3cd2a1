import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { aHost } from '#tests/support/built-server.ts'

const onPostgres = process.env.DATABASE_URL?.startsWith('postgres') ?? false
const postgres = onPostgres ? inject('postgres') : null

describe.skipIf(onPostgres && !postgres)(`the built server on ${onPostgres ? 'PostgreSQL' : 'SQLite'}`, () => {
  let host: Awaited<ReturnType<typeof aHost>>
  beforeAll(async () => {
    host = await aHost(postgres ? { DATABASE_URL: await emptyDatabase(postgres) } : {})
    await host.start()
  }, 60_000)
  afterAll(() => host.end())

  test('migrates, seeds its community, and lets a member sign in, write and read', async () => {
    const heron = await host.as('heron')
    const group = await (await heron.get('/groups/chronic-pain')).text()
    const thread = /\/groups\/chronic-pain\/threads\/[\w-]+/.exec(group)?.[0] ?? ''
    const posted = await heron.post(thread, { body: 'The same words on either engine' })
    expect(posted.status).toBe(302)
    const answer = await heron.get((posted.headers.get('Location') ?? '').replace(/#.*/, ''))
    expect(await answer.text()).toContain('The same words on either engine')
  })

  test('shows a visitor the public page of a group and none of its words', async () => {
    const page = await (await fetch(`${host.origin}/groups/chronic-pain`)).text()
    expect(page).toContain('Chronic pain')
    expect(page).not.toContain('The same words on either engine')
    expect(page).not.toContain('Waking at 3am')
  })
})

async function emptyDatabase(url: string): Promise<string> {
  const name = `host_${Math.random().toString(36).slice(2)}`
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`CREATE DATABASE ${name}`)
  await client.end()
  return url.replace(/postgres$/, name)
}
