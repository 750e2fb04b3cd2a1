import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import type { Told } from './chat-account.ts'
import type { Person, Turn } from './chat-crowd.ts'
import type { Asked } from './chat-people.ts'
import { bundled, keep } from './processes.ts'

/** How many processes the people are shared out among, so that none of them works on the server's own thread. */
const processCount = 2

/** Many people in processes of their own. */
export async function gatherCrowds(origin: string, people: readonly Person[], looks: boolean) {
  const program = bundled('tests/load/chat-people.ts')
  const shares = Array.from({ length: processCount }, (_, at) =>
    people.filter((_person, nth) => nth % processCount === at),
  )
  const began = performance.now()
  const processes = shares.map(() => aProcess(program))
  await Promise.all(processes.map(({ ask }, at) => ask({ do: 'come', origin, people: shares[at] ?? [], looks })))

  return {
    seconds: Math.round((performance.now() - began) / 100) / 10,
    /** Lets people speak in turn; over when every word was answered and had time to arrive. `spent` is asked for when all were answered. */
    async talk(turns: readonly Turn[], spent: () => number): Promise<{ told: Told[]; spentUntil: number }> {
      await Promise.all(
        processes.map(({ ask }, at) => {
          const own = turns.filter(({ person }) => person % processCount === at)
          return ask({
            do: 'talk',
            turns: own.map((turn) => ({ ...turn, person: Math.floor(turn.person / processCount) })),
          })
        }),
      )
      await new Promise((arrived) => setTimeout(arrived, settling))
      const spentUntil = spent()
      return { told: await Promise.all(processes.map(({ ask }) => ask<Told>({ do: 'tell' }))), spentUntil }
    },
    async leave() {
      await Promise.all(processes.map(({ ask }) => ask({ do: 'leave' })))
      for (const { end } of processes) await end()
    },
  }
}

export type Crowds = Awaited<ReturnType<typeof gatherCrowds>>

/** So long the last words may be on their way once all are acknowledged, in milliseconds. */
const settling = 1500

function aProcess(program: string) {
  const child: ChildProcess = keep(fork(program, { serialization: 'advanced' }))
  let asked = 0
  return {
    ask<Answer = void>(question: Asked): Promise<Answer> {
      const nth = ++asked
      child.send({ nth, asked: question })
      return new Promise((answered, fail) => {
        const hear = (heard: { nth: number; answer: Answer; wrong?: string }) => {
          if (heard.nth !== nth) return
          child.off('message', hear)
          if (heard.wrong === undefined) answered(heard.answer)
          else fail(new Error(heard.wrong))
        }
        child.on('message', hear)
      })
    },
    async end() {
      child.disconnect()
      await once(child, 'exit')
    },
  }
}
