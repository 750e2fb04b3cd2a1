// A process of people at the load of a chat, told by its parent what to do. See chat-crowds.ts.
import { gather, type Person, type Turn } from './chat-crowd.ts'

/** What a process of people is asked. */
export type Asked =
  | { readonly do: 'come'; readonly origin: string; readonly people: readonly Person[]; readonly looks: boolean }
  | { readonly do: 'talk'; readonly turns: readonly Turn[] }
  | { readonly do: 'tell' }
  | { readonly do: 'leave' }

let crowd: Awaited<ReturnType<typeof gather>> | undefined

async function act(asked: Asked): Promise<unknown> {
  switch (asked.do) {
    case 'come':
      crowd = await gather(asked.origin, asked.people, { looks: asked.looks })
      return null
    case 'talk':
      return crowd?.talk(asked.turns)
    case 'tell':
      return crowd?.tell()
    case 'leave':
      return crowd?.leave()
  }
}

process.on('message', ({ nth, asked }: { nth: number; asked: Asked }) => {
  act(asked).then(
    (answer) => process.send?.({ nth, answer }),
    (error: unknown) => process.send?.({ nth, wrong: String(error) }),
  )
})
process.on('disconnect', () => process.exit(0))
