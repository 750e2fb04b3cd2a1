import { asc, eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { members, mentions } from '#db/schema/index.ts'
import { useWorld } from '#tests/support/world.ts'

describe('mentioning somebody', () => {
  const world = useWorld()
  const { given } = world

  async function aGroup() {
    const amina = await given.member('Amina')
    const people = [await given.member('Rowan'), await given.member('Moss and Fern'), await given.member('Moss')]
    await given.member('Outsider')
    await given.group({ members: [amina, ...people] })
    const thread = await given.thread(amina)
    return { amina, thread }
  }
  const mentioned = (postId: string) =>
    world.database.read(async (db) =>
      (
        await db
          .select({ name: members.name })
          .from(mentions)
          .innerJoin(members, eq(members.id, mentions.memberId))
          .where(eq(mentions.postId, postId))
          .orderBy(asc(members.name))
      ).map(({ name }) => name),
    )

  test.each([
    ['Thank you @Rowan', ['Rowan'], 'Thank you <strong>@Rowan</strong>'],
    ['@rowan’s tip, and @MOSS’s', ['Moss', 'Rowan'], '<strong>@Rowan</strong>’s tip, and <strong>@Moss</strong>’s'],
    ['Ask @Moss and Fern about it', ['Moss and Fern'], 'Ask <strong>@Moss and Fern</strong> about it'],
    ['@Moss and others', ['Moss'], '<strong>@Moss</strong> and others'],
    ['(@Rowan, @Rowan)', ['Rowan'], '(<strong>@Rowan</strong>, <strong>@Rowan</strong>)'],
    ['@Outsider and @Nobody', [], '@Outsider and @Nobody'],
    ['me myself, @Amina', [], 'me myself, <strong>@Amina</strong>'],
    ['write to rowan@example.org or a/@Rowan', [], 'a/@Rowan'],
  ])('%j', async (body, names, html) => {
    const { amina, thread } = await aGroup()
    const { id } = await given.reply(amina, thread.id, body)
    expect(await mentioned(id)).toEqual(names)
    const page = await world.as(amina).queries.groups.threadPage({ threadId: thread.id })
    expect(page.posts.at(-1)?.html).toContain(html)
  })

  test('in a quotation mentions nobody again', async () => {
    const { amina, thread } = await aGroup()
    const { id } = await given.reply(amina, thread.id, '> ask @Rowan\n\nI will')
    expect(await mentioned(id)).toEqual([])
  })

  test('follows what the words say after they are changed', async () => {
    const { amina, thread } = await aGroup()
    const { id } = await given.reply(amina, thread.id, 'Hello @Rowan')
    await world.as(amina).commands.groups.editPost({ postId: id, body: 'Hello @Moss' })
    expect(await mentioned(id)).toEqual(['Moss'])
  })

  test('stays plain in a preview, which would otherwise tell who belongs to the group', async () => {
    const { amina } = await aGroup()
    expect(await world.as(amina).queries.groups.previewWords({ body: 'Hello @Rowan, *you*' })).toEqual({
      html: '<p>Hello @Rowan, <em>you</em></p>\n',
    })
    await expect(world.as(amina).queries.groups.previewWords({ body: ' ' })).rejects.toMatchObject({ kind: 'invalid' })
  })
})
