import { day, hour, minute } from './domain/kernel/time.ts'
import type { ActorServices } from './services.ts'

/** What somebody of the demonstration does, at a moment of the past. */
type PlayAs = (key: string, at: number) => ActorServices['commands']

const said: readonly (readonly [by: string, hoursAgo: number, words: string])[] = [
  ['teaandtoast', 260, 'Hello Heron. I am glad you asked. Where are you with it today?'],
  ['heron', 259, 'Tired. The shift was long and I said yes to another one. How did you learn to say no?'],
  ['teaandtoast', 236, 'Badly, at first! I wrote one sentence on a card and read it out. It still lives in my coat.'],
  ['heron', 235, 'A card. I can do a card.'],
  ['teaandtoast', 60, 'How did the card do?'],
]

/** Three people who are open to being asked, a connection that helps, and an ask that waits for Rowan. */
export async function seedPeers(
  playAs: PlayAs,
  { now, idOf }: { readonly now: number; readonly idOf: (key: string) => string },
): Promise<void> {
  const about = { conditionIds: 'chronic-pain' }
  const month = now - 30 * day
  await playAs('rowan', month).peers.offerToConnect({
    ...about,
    times: ['evenings', 'nights'],
    cares: 'on',
    words: 'I am good at listening, and at the first year. I answer within a day or two.',
  })
  await playAs('teaandtoast', month).peers.offerToConnect({
    ...about,
    times: ['mornings'],
    asCarer: 'on',
    words: 'Work, rest, and saying no. I am slow on bad days.',
  })
  await playAs('saltmarsh', month).peers.offerToConnect({
    ...about,
    times: ['afternoons', 'evenings'],
    mostAsks: 1,
    asCarer: 'on',
    words: 'Ask me about nights, forms, and the days when you are cross with everybody.',
  })
  const asked = await playAs('heron', now - 12 * day).peers.askToConnect({
    memberId: idOf('teaandtoast'),
    words: 'You wrote about work, and I nodded at every line. May I ask you how you managed the first year?',
  })
  const { roomId } = await playAs('teaandtoast', now - 11 * day).peers.answerAsk({
    askId: asked.connectionId,
    answer: 'yes',
  })
  for (const [index, [by, hoursAgo, body]] of said.entries())
    await playAs(by, now - hoursAgo * hour).chat.sendMessage({ roomId, clientKey: `seed-private-${index}`, body })
  await playAs('heron', now - 3 * day).chat.arrive({ roomId })
  await playAs('heron', now - 3 * day + 5 * minute).chat.leave({ roomId })
  await playAs('thistle', now - 2 * day).peers.askToConnect({
    memberId: idOf('rowan'),
    words: 'I read your posts about pacing. Could I ask you about going back to work part time?',
  })
}
