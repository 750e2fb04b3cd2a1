import { day, hour, minute, nextTime, onTheWall } from './domain/kernel/time.ts'
import type { ActorServices } from './services.ts'

/** What somebody of the demonstration does, at a moment of the past. */
type PlayAs = (key: string, at: number) => ActorServices['commands']

const seven = 19 * 60
const eight = 20 * 60
const tuesday = 2
const thursday = 4

const said: readonly (readonly [by: string, minutesIn: number, words: string])[] = [
  [
    'rowan',
    1,
    'Welcome, all. Reading is fine. If tonight gets heavy, press “I need support” and I write to you alone.',
  ],
  ['teaandtoast', 3, 'Evening. Kettle on, feet up.'],
  ['heron', 6, 'Hello. I came in late from work. How is everybody sleeping?'],
  ['teaandtoast', 8, 'In bits. I have stopped counting hours, I count good bits.'],
  ['saltmarsh', 12, 'A heat pad by eight and no phone after nine. Some nights it even works.'],
  ['heron', 15, 'The phone is my trouble. It is so quiet at three.'],
  ['rowan', 19, 'It is. That is why this group has a night thread: somebody is always awake.'],
  ['heron', 27, 'I will try the heat pad before I try to be brave.'],
  ['saltmarsh', 52, 'That goes on my fridge. Night, all.'],
]

/** A weekly drop-in with a past evening whose words are still there, the next ones in the calendar, and a room that is open. */
export async function seedChat(playAs: PlayAs, { now }: { readonly now: number }): Promise<void> {
  const next = nextTime(now, seven, tuesday)
  const last = nextTime(next - 8 * day, seven, tuesday)
  const room = { slug: 'chronic-pain', firstHeld: 0 }
  const { roomId } = await playAs('rowan', last).chat.openRoom({ ...room, title: 'Drop-in: pain and sleep' })
  for (const key of new Set(said.map(([by]) => by))) {
    const chat = playAs(key, last + minute / 2).chat
    await chat.readChatRules({ roomId })
    await chat.arrive({ roomId })
  }
  for (const [by, minutesIn, body] of said)
    await playAs(by, last + minutesIn * minute).chat.sendMessage({
      roomId,
      clientKey: `seed-${last}-${minutesIn}`,
      body,
    })
  for (const key of new Set(said.map(([by]) => by))) await playAs(key, last + hour).chat.leave({ roomId })
  await playAs('rowan', last + hour).chat.closeRoom({ roomId })

  await playAs('rowan', now).chat.scheduleSession({
    ...room,
    title: 'Drop-in: pain and sleep',
    waitingWords: 'We start at seven. Come as you are. You do not have to say anything.',
    date: onTheWall(next).date,
    time: '19:00',
    minutes: 60,
    repeats: 'weekly',
  })
  await playAs('rowan', now - hour).chat.openRoom({ ...room, title: 'The night kitchen', unattended: 'holds' })

  await playAs('rowan', now).chat.scheduleSession({
    slug: 'carers-together',
    firstHeld: 0,
    title: 'Drop-in: a cup of tea for carers',
    waitingWords: 'We start at eight, when most houses are quiet. Come for ten minutes or for the hour.',
    date: onTheWall(nextTime(now, eight, thursday)).date,
    time: '20:00',
    minutes: 60,
    repeats: 'weekly',
  })
}
