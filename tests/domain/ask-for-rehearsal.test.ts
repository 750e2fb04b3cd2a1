import { describe, expect, test } from 'vitest'
import { readAskedFeed } from '#server/outside/feeds/read-asked-feed.ts'
import { fed, useFeeds, uuidOf } from '#tests/support/feeds.ts'
import { jobsOf } from '#tests/support/jobs.ts'
import { useWorld } from '#tests/support/world.ts'

describe('bringing services in on a page', () => {
  const world = useWorld()
  const serve = useFeeds()
  const jobs = jobsOf(world)
  const hazel = () => world.given.member('Hazel', { roles: ['directory-editor'] })
  const fileOf = (services: readonly unknown[], name = 'council.json') => ({
    name,
    bytes: Buffer.from(JSON.stringify({ services })).toString('base64'),
  })

  test('a file is read in a dry run first, and brought in when somebody says so', async () => {
    const editor = world.as(await hazel())
    const { askForRehearsal, askToBringIn } = editor.commands.directory
    const { directoryRun } = editor.queries.directory
    const file = fileOf([fed(1), fed(2), { description: 'No name' }, fed(1)])
    const { runId } = await askForRehearsal({ file })
    await expect(askToBringIn({ runId })).rejects.toMatchObject({ kind: 'conflict' })
    await jobs.work()
    const dry = await directoryRun({ runId })
    expect(dry.run).toMatchObject({ isRehearsal: true, outcome: 'done', read: 4, created: 2, skipped: 2 })
    expect(dry.findings).toHaveLength(2)
    expect((await directoryRun({ runId, kind: 'would-create' })).findings.map(({ words }) => words)).toEqual([
      'Service 1',
      'Service 2',
    ])
    await expect(editor.queries.directory.servicePage({ serviceId: uuidOf(1) })).rejects.toMatchObject({
      kind: 'not-found',
    })

    const real = await askToBringIn({ runId })
    await jobs.work()
    const done = await directoryRun(real)
    expect(done.run).toMatchObject({ outcome: 'done', read: 4, created: 2, skipped: 2 })
    expect(done.findings.map(({ words }) => words).sort()).toEqual([
      'A record with this id came before; we kept the first',
      'It has no id',
    ])
    expect(await editor.queries.directory.servicePage({ serviceId: uuidOf(1) })).toMatchObject({ name: 'Service 1' })

    const again = await askForRehearsal({ file })
    await jobs.work()
    expect((await directoryRun(again)).run).toMatchObject({ created: 0, unchanged: 2 })
    await expect(askToBringIn({ runId })).resolves.toBeDefined()
  })

  test('a run that was cut off goes on where it was, and is not begun twice', async () => {
    const editor = world.as(await hazel())
    const house = world.as(world.system)
    const services = Array.from({ length: 250 }, (_, number) => fed(number + 1))
    const { runId } = await editor.commands.directory.askForRehearsal({ file: fileOf(services) })
    await jobs.work()
    const real = await editor.commands.directory.askToBringIn({ runId })
    expect(await editor.commands.directory.askToBringIn({ runId })).toEqual(real)
    let batches = 0
    const cutOff = {
      ...house,
      commands: {
        ...house.commands,
        directory: {
          ...house.commands.directory,
          importRecords: (input: unknown) =>
            ++batches > 1
              ? Promise.reject(Object.assign(new Error('The power went'), { code: 'SQLITE_IOERR' }))
              : house.commands.directory.importRecords(input),
        },
      },
    }
    await expect(readAskedFeed(cutOff, 'public-only', real.runId)).rejects.toThrow('The power went')
    expect((await editor.queries.directory.directoryRun(real)).run).toMatchObject({ read: 200, finishedAt: null })
    await jobs.work()
    expect((await editor.queries.directory.directoryRun(real)).run).toMatchObject({ read: 250, created: 250 })
  })

  test('a newer file of the same name is looked at before it is brought in', async () => {
    const editor = world.as(await hazel())
    const { runId } = await editor.commands.directory.askForRehearsal({ file: fileOf([fed(1)]) })
    await jobs.work()
    world.later(1000)
    await editor.commands.directory.askForRehearsal({ file: fileOf([fed(2)]) })
    await expect(editor.commands.directory.askToBringIn({ runId })).rejects.toMatchObject({ kind: 'conflict' })
  })

  test('what cannot be read says so, and is not brought in', async () => {
    const editor = world.as(await hazel())
    const file = { name: 'page.html', bytes: Buffer.from('<html>').toString('base64') }
    const { runId } = await editor.commands.directory.askForRehearsal({ file })
    await jobs.work()
    const { run, findings } = await editor.queries.directory.directoryRun({ runId })
    expect(run.outcome).toBe('unreadable')
    expect(findings).toMatchObject([{ words: 'This is a web page, not a feed' }])
    await expect(editor.commands.directory.askToBringIn({ runId })).rejects.toMatchObject({ kind: 'conflict' })
  })

  test('an address of this machine is not gone to', async () => {
    let visits = 0
    const address = await serve((_request, response) => {
      visits++
      response.end('[]')
    })
    const editor = world.as(await hazel())
    const { runId } = await editor.commands.directory.askForRehearsal({ address })
    await readAskedFeed(world.as(world.system), 'public-only', runId)
    expect(visits).toBe(0)
    expect((await editor.queries.directory.directoryRun({ runId })).run.outcome).toBe('unreadable')
  })

  test('editors bring in, and only files and addresses on the web', async () => {
    const [editor, heron] = [world.as(await hazel()), world.as(await world.given.member('Heron'))]
    const wish = { address: 'https://feed.example.org' }
    for (const ask of [
      () => heron.commands.directory.askForRehearsal(wish),
      () => heron.commands.directory.askToBringIn({ runId: 'x' }),
      () => heron.queries.directory.directoryRun({ runId: 'x' }),
      () => editor.queries.directory.runToRead({ runId: 'x' }),
      () => editor.queries.directory.uploadPiece({ uploadId: 'x', position: 0 }),
      () =>
        editor.commands.directory.noteRehearsal({
          runId: 'x',
          counts: { read: 0, created: 0, updated: 0, unchanged: 0 },
        }),
    ])
      await expect(ask()).rejects.toMatchObject({ kind: 'forbidden' })
    for (const address of ['', 'file:///etc/passwd', 'somewhere'])
      await expect(editor.commands.directory.askForRehearsal({ address })).rejects.toMatchObject({ kind: 'invalid' })
    const large = { name: 'large.json', bytes: 'a'.repeat(27_000_000) }
    await expect(editor.commands.directory.askForRehearsal({ file: large })).rejects.toMatchObject({ kind: 'invalid' })
  })
})
