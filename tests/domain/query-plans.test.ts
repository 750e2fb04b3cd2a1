import Sqlite from 'better-sqlite3'
import { describe, expect, inject, test, vi } from 'vitest'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { caseOf } from '#tests/support/moderation.ts'
import { useWorld } from '#tests/support/world.ts'

type Services = ReturnType<ReturnType<typeof useWorld>['as']>
type Ids = {
  readonly threadId: string
  readonly postId: string
  readonly topicId: string
  readonly place: string
  readonly groupId: string
  readonly caseId: string
}

/** The questions that are asked all day long, and the index that each must walk. */
const hot: readonly (readonly [string, RegExp, (services: Services, ids: Ids) => Promise<unknown>])[] = [
  ['anything new', /notices_unread/, ({ queries }) => queries.notices.unreadNotices({})],
  ['a thread', /posts_in_thread/, ({ queries }, { threadId }) => queries.groups.threadPage({ threadId })],
  [
    'a thread, further on',
    /posts_in_thread \(thread_id=\? AND seq>\?/,
    ({ queries }, { threadId, postId }) => queries.groups.threadPage({ threadId, after: postId }),
  ],
  ['a group', /threads_newest/, ({ queries }) => queries.groups.groupPage({ slug: 'pain' })],
  [
    'a group, older',
    /threads_newest \(group_id=\? AND .*last_post_at/,
    ({ queries }, { place }) => queries.groups.groupPage({ slug: 'pain', after: place }),
  ],
  [
    'a group, by topic',
    /sqlite_autoindex_thread_topics/,
    ({ queries }, { topicId }) => queries.groups.groupPage({ slug: 'pain', topicId }),
  ],
  ['my groups', /threads_newest/, ({ queries }) => queries.groups.myGroups({})],
  ['threads I follow, new on my page', /follows_by_member/, ({ queries }) => queries.groups.myGroups({})],
  ['following', /follows_by_member/, ({ queries }) => queries.groups.followedThreads({})],
  [
    'following, older',
    /follows_by_member \(member_id=\? AND .*followed_at/,
    ({ queries }, { place }) => queries.groups.followedThreads({ after: place }),
  ],
  ['saved', /saved_posts_newest/, ({ queries }) => queries.groups.savedPosts({})],
  [
    'saved, older',
    /saved_posts_newest \(member_id=\? AND .*saved_at/,
    ({ queries }, { place }) => queries.groups.savedPosts({ after: place }),
  ],
  ['muted', /sqlite_autoindex_mutes/, ({ queries }) => queries.groups.muted({})],
  ['search', /VIRTUAL TABLE INDEX/, ({ queries }) => queries.groups.search({ q: 'shower' })],
  ['search, older', /VIRTUAL TABLE INDEX/, ({ queries }) => queries.groups.search({ q: 'shower', before: 1000 })],
  ['search, best', /VIRTUAL TABLE INDEX/, ({ queries }) => queries.groups.search({ q: 'shower', order: 'best' })],
  ['search, misspelt', /search_words_near/, ({ queries }) => queries.groups.search({ q: 'shoer mornnig' })],
]

/** What those who moderate ask all day long, however much waits. */
const moderated: typeof hot = [
  ['the queue', /cases_queue/, ({ queries }) => queries.moderation.queue({})],
  [
    'the queue, further on',
    /cases_queue \(level=\? AND due_at>\?|cases_queue \(level=\?/,
    ({ queries }, { place }) => queries.moderation.queue({ lane: 'amber', after: `amber.${place}` }),
  ],
  ['the queue, mine', /cases_claimed/, ({ queries }) => queries.moderation.queue({ show: 'mine' })],
  [
    'the queue, nobody on it',
    /cases_(unclaimed|claimed)/,
    ({ queries }) => queries.moderation.queue({ show: 'unclaimed' }),
  ],
  ['the queue, handed up', /cases_handed_up/, ({ queries }) => queries.moderation.queue({ show: 'handed-up' })],
  ['the queue, by source', /cases_by_source/, ({ queries }) => queries.moderation.queue({ source: 'report' })],
  ['the queue, by group', /cases_of_group/, ({ queries }, { groupId }) => queries.moderation.queue({ groupId })],
  ['what one has read', /exposures_of/, ({ queries }) => queries.moderation.myCare({})],
  ['whether triage works', /screenings_left_to_people/, ({ queries }) => queries.moderation.triageHealth({})],
  ['the moderators’ room', /team_messages_newest/, ({ queries }) => queries.moderation.teamRoom({})],
  ['a case', /case_entries_by_case/, ({ queries }, { caseId }) => queries.moderation.casePage({ caseId })],
]

/** Not tables but the few rows that a part of the same question has already picked: `newest` are at most five hundred posts of one thread; groups are few; the room is walked from its newest words. */
const fewRows =
  /SCAN groups$|SCAN team_messages USING INDEX team_messages_newest$|newest_follows|matching|CONSTANT ROW|SCAN (newest|answering|some)\b/
/** Sorting the topics of a thread, the paths of the people on a page, the conditions and facilitators of a group or its pinned threads: a handful, however large the community. */
const fewToSort =
  /order by "(journeys"\."id|topics"\."position|conditions"\."name|group_roles"\."named_at|thread_pins"\."pinned_at|reports"\."case_id|decisions"\."decided_at|members"\."name|groups"\."name)/

describe.skipIf(process.env.DATABASE_URL?.startsWith('postgres'))('on SQLite, an index leads to', () => {
  const world = useWorld()
  const { given } = world

  async function aTalk(): Promise<{ amina: Actor; sam: Actor; ids: Ids }> {
    const amina = await given.member('Amina')
    const tom = await given.member('Tom')
    const sam = await given.member('Sam', { roles: ['moderator'] })
    const { id: groupId, topics } = await given.group({
      members: [amina, tom],
      topics: ['Sleep'],
      conditions: ['chronic-pain'],
    })
    await given.journey(amina, 'chronic-pain', 2025)
    const thread = await given.thread(amina)
    const reply = await given.reply(tom, thread.id)
    await world.as(amina).commands.groups.savePost({ postId: reply.id })
    return {
      amina,
      sam,
      ids: {
        groupId,
        caseId: await caseOf(world, reply.id),
        threadId: thread.id,
        postId: thread.firstPostId,
        topicId: topics[0]?.id ?? '',
        place: `${world.now + 1}.${thread.id}`,
      },
    }
  }

  test.each(hot)('%s', async (_name, index, ask) => {
    const { amina, ids } = await aTalk()
    await expectIndex(world, index, () => ask(world.as(amina), ids))
  })

  test('whether something waits for a facilitator', async () => {
    const rowan = await given.member('Rowan')
    await given.group({ facilitators: [rowan] })
    await expectIndex(world, /cases_of_group/, () => world.as(rowan).queries.moderation.caseWaits({}))
  })

  test.each(moderated)('%s', async (_name, index, ask) => {
    const { sam, ids } = await aTalk()
    await expectIndex(world, index, () => ask(world.as(sam), ids))
  })
})

async function expectIndex(world: ReturnType<typeof useWorld>, index: RegExp, ask: () => Promise<unknown>) {
  const prepare = vi.spyOn(Sqlite.prototype, 'prepare')
  // Statements are prepared once a connection, and setting the scene has asked a few already.
  await world.reopen()
  prepare.mockClear()
  await ask()
  const plans = prepare.mock.calls.map(([statement]) => ({ statement, steps: planOf(statement) }))
  prepare.mockRestore()
  expect(plans.flatMap(({ steps }) => steps).filter((step) => index.test(step))).not.toEqual([])
  expect(plans.flatMap(troubleIn)).toEqual([])
}

type Plan = { readonly statement: string; readonly steps: readonly string[] }

function planOf(statement: string): string[] {
  const database = new Sqlite(inject('sqliteTemplate'), { readonly: true })
  const placeholders = statement.match(/\?/g) ?? []
  const steps = database.prepare(`explain query plan ${statement}`).all(...placeholders.map(() => null))
  database.close()
  return (steps as { detail: string }[]).map(({ detail }) => detail)
}

/** Steps of a plan that take longer the larger the community is. */
const troubleIn = ({ statement, steps }: Plan): string[] =>
  steps
    .filter(
      (step) =>
        (/^SCAN /.test(step) && !/VIRTUAL TABLE INDEX/.test(step) && !fewRows.test(step)) ||
        (/INDEX threads_(newest|waiting)/.test(step) &&
          !/order by "threads"."last_post_at".* limit /.test(statement)) ||
        (/USE TEMP B-TREE FOR ORDER BY/.test(step) && !fewToSort.test(statement)),
    )
    .map((step) => `${step}: ${statement}`)
