import { describe, expect, test } from 'vitest'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { Refusal } from '#server/domain/kernel/refusal.ts'
import { useWorld } from '#tests/support/world.ts'

/** Everybody there is, seen from one group called Pain. */
const roles = [
  'visitor',
  'stranger',
  'member',
  'greeter',
  'facilitator',
  'facilitator elsewhere',
  'moderator',
  'coordinator',
  'coordinator in the group',
] as const
type Role = (typeof roles)[number]

/** What an act is done to, and so what a refusal gives away: a thread, a request or a prompt is not even there. */
type Subject = 'thread' | 'hidden' | 'group' | 'site'

const insiders: readonly Role[] = ['member', 'greeter', 'facilitator', 'moderator', 'coordinator in the group']
const desk: readonly Role[] = ['facilitator', 'coordinator', 'coordinator in the group']
const room: readonly Role[] = ['facilitator', 'coordinator in the group']
const coordinators: readonly Role[] = ['coordinator', 'coordinator in the group']

/** Who may do what. Whoever is not named here is refused. */
const may: Readonly<Record<string, { subject: Subject; allowed: readonly Role[] }>> = {
  pinThread: { subject: 'thread', allowed: room },
  unpinThread: { subject: 'thread', allowed: room },
  closeThread: { subject: 'thread', allowed: room },
  reopenThread: { subject: 'thread', allowed: room },
  setTopics: { subject: 'thread', allowed: room },
  moveThread: { subject: 'thread', allowed: room },
  mergeThread: { subject: 'thread', allowed: room },
  answerJoinRequest: { subject: 'hidden', allowed: desk },
  endPrompt: { subject: 'hidden', allowed: desk },
  changeGroup: { subject: 'group', allowed: desk },
  changeTopics: { subject: 'group', allowed: desk },
  nameGreeter: { subject: 'group', allowed: desk },
  standDown: { subject: 'group', allowed: desk },
  schedulePrompt: { subject: 'group', allowed: room },
  nameFacilitator: { subject: 'group', allowed: coordinators },
  changeGroupFrame: { subject: 'group', allowed: coordinators },
  openGroup: { subject: 'site', allowed: coordinators },
  answerGroupAsk: { subject: 'site', allowed: coordinators },
  writeHouseRules: { subject: 'site', allowed: coordinators },
  postDuePrompts: { subject: 'site', allowed: [] },
  indexThread: { subject: 'site', allowed: [] },
}

function expected(act: string, role: Role): 'done' | 'not-found' | 'forbidden' {
  const { subject, allowed } = may[act] ?? { subject: 'site', allowed: [] }
  if (allowed.includes(role)) return 'done'
  if (subject === 'hidden') return 'not-found'
  return subject === 'thread' && !insiders.includes(role) ? 'not-found' : 'forbidden'
}

describe('who may look after a group', () => {
  const world = useWorld()
  const { given } = world

  async function everybody(): Promise<Record<Role, Actor>> {
    const people = {
      visitor: world.visitor,
      stranger: await given.member('Stranger'),
      member: await given.member('Member'),
      greeter: await given.member('Greeter'),
      facilitator: await given.member('Facilitator'),
      'facilitator elsewhere': await given.member('Elsewhere'),
      moderator: await given.member('Moderator', { roles: ['moderator'] }),
      coordinator: await given.member('Coordinator', { roles: ['coordinator'] }),
      'coordinator in the group': await given.member('Inside', { roles: ['coordinator'] }),
    }
    const { facilitator } = people
    await given.group({
      facilitators: [facilitator],
      greeters: [people.greeter],
      members: [people.member, people['coordinator in the group']],
      joining: 'ask',
    })
    await given.group({
      slug: 'sleep',
      name: 'Sleep',
      facilitators: [facilitator, people['facilitator elsewhere']],
    })
    return people
  }

  /** Fresh things to act on, so that one role's yes is not the next one's "done already". */
  async function input(act: string, { facilitator }: Record<Role, Actor>, nth: number): Promise<unknown> {
    const { commands } = world.as(facilitator)
    const thread = async () => (await given.thread(facilitator, 'pain', { title: `Thread ${act} ${nth}` })).id
    const prompt = { slug: 'pain', title: `Question ${nth}`, body: 'Words', weekday: 1, time: '09:00' }
    switch (act) {
      case 'unpinThread':
      case 'pinThread':
      case 'setTopics':
        return { threadId: await thread() }
      case 'closeThread':
        return { threadId: await thread(), reason: 'It is done' }
      case 'reopenThread': {
        const threadId = await thread()
        await commands.groups.closeThread({ threadId, reason: 'It is done' })
        return { threadId }
      }
      case 'moveThread':
        return { threadId: await thread(), toSlug: 'sleep' }
      case 'mergeThread':
        return { threadId: await thread(), intoId: await thread() }
      case 'answerJoinRequest': {
        const asker = await given.member(`Asker number ${'x'.repeat(nth + 1)}`)
        await world.as(asker).commands.groups.joinGroup({ slug: 'pain', words: 'Please' })
        const asked = (await world.events()).findLast(({ name }) => name === 'join.asked')
        return { requestId: asked?.name === 'join.asked' ? asked.requestId : '', outcome: 'welcomed' }
      }
      case 'endPrompt': {
        const { id } = await commands.groups.schedulePrompt(prompt)
        return { promptId: id }
      }
      case 'schedulePrompt':
        return prompt
      case 'changeGroup':
        return { slug: 'pain', purpose: 'To talk of pain', lookedAfter: 'Read every day' }
      case 'changeTopics':
        return { slug: 'pain', change: 'add', name: `Topic ${nth}` }
      case 'nameGreeter':
      case 'standDown':
      case 'nameFacilitator': {
        const helper = await given.member(`Helper ${'y'.repeat(nth + 1)}`)
        const name = `Helper ${'y'.repeat(nth + 1)}`
        if (act === 'nameFacilitator') return { slug: 'pain', name }
        await given.membership(helper, 'pain')
        if (act === 'nameGreeter') return { slug: 'pain', name }
        await commands.groups.nameGreeter({ slug: 'pain', name })
        return { slug: 'pain', memberId: helper.id, role: 'greeter' }
      }
      case 'changeGroupFrame':
        return { slug: 'pain', name: 'Pain', joining: 'ask' }
      case 'openGroup':
        return {
          name: `Group ${'z'.repeat(nth + 1)}`,
          purpose: 'To talk with others',
          lookedAfter: 'Read every day',
          joining: 'open',
          facilitators: 'Facilitator',
        }
      case 'answerGroupAsk':
        return { askId: (await given.groupAsk(facilitator)).id, answer: 'Not yet, sorry' }
      case 'writeHouseRules':
        return { body: 'Be kind', version: (await world.as(world.visitor).queries.groups.houseRules({})) ? 1 : 0 }
      default:
        return { threadId: 'any' }
    }
  }

  test.each(Object.keys(may))('%s', async (act) => {
    const people = await everybody()
    const found: Record<string, string> = {}
    for (const [nth, role] of roles.entries()) {
      const raw = await input(act, people, nth)
      const commands = world.as(people[role]).commands.groups as Record<string, (raw: unknown) => Promise<unknown>>
      found[role] = await (commands[act]?.(raw) ?? Promise.reject(new Error('no such command'))).then(
        () => 'done',
        (error: unknown) => {
          if (error instanceof Refusal) return error.kind
          throw error
        },
      )
    }
    expect(found).toEqual(Object.fromEntries(roles.map((role) => [role, expected(act, role)])))
  })
})
