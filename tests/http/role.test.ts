import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aHost } from '#tests/support/built-server.ts'

describe('naming the first coordinator by hand', () => {
  let host: Awaited<ReturnType<typeof aHost>>
  const command = (name: string, ...args: string[]) =>
    spawnSync(process.execPath, [`dist/cli/${name}.mjs`, ...args], { env: host.env, encoding: 'utf8' })
  beforeAll(async () => {
    host = await aHost()
    command('seed')
  }, 120_000)
  afterAll(() => host.end())

  test('gives the role once', () => {
    expect(command('role', 'Heron', 'coordinator')).toMatchObject({
      status: 0,
      stdout: 'Heron has the role coordinator. They sign in again to use it.\n',
    })
    expect(command('role', 'Heron', 'coordinator')).toMatchObject({
      status: 1,
      stderr: 'Heron has this role already.\n',
    })
  }, 60_000)

  test('says in plain words what does not fit', () => {
    expect(command('role').stderr).toContain('Say who and which role')
    expect(command('role', 'Nobody Here', 'staff').stderr).toContain('Nobody here goes by the name Nobody Here')
    expect(command('role', 'Heron', 'king').stderr).toContain('Choose a role')
  }, 60_000)
})
