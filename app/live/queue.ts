import { useNavigation, useRevalidator } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import type { Socket } from 'socket.io-client'
import { noticeArrived } from './new-notice.ts'

/** Long enough for what one has just done oneself to arrive on the page before the news of it does. */
const settleFor = 500
/** News of one's own act may come this much later than the answer to it. */
const grace = 150
const away = 30_000

/**
 * Whether something has happened to the queue, or in the moderators' room, since the page was made. Listens while the page
 * is open; without sockets there is simply no news. `asked` is the page's data, new each time it was asked for.
 */
export function useHeard(message: 'queue:changed' | 'room:changed', asked: unknown): boolean {
  const [heardWith, hearWith] = useState<unknown>(null)
  const latest = useRef(asked)
  const heardAt = useRef(0)
  const timer = useRef(0)
  const askedAt = useAskedAt()

  useEffect(() => {
    latest.current = asked
    // The page was asked for after this was heard, and so has it already.
    if (heardAt.current <= askedAt.current + grace) window.clearTimeout(timer.current)
  }, [asked, askedAt])

  useEffect(() => {
    let socket: Socket | undefined
    let isGone = false
    let lostAt = 0
    const hear = () => hearWith(latest.current)
    import('socket.io-client')
      .then(({ io }) => {
        if (isGone) return
        socket = io()
        socket.on('connect', () => {
          socket?.emit('queue:watch', (answer: { ok: boolean }) => {
            if (!answer.ok) socket?.disconnect()
          })
          if (lostAt && Date.now() - lostAt > away) hear()
          lostAt = 0
        })
        socket.on('disconnect', (reason) => {
          lostAt = Date.now()
          // The house lets go of people whose groups or sessions change. Whoever may still listen asks again.
          if (reason === 'io server disconnect') socket?.connect()
        })
        socket.on(message, () => {
          heardAt.current = Date.now()
          window.clearTimeout(timer.current)
          timer.current = window.setTimeout(hear, settleFor)
        })
        socket.on('notice:given', noticeArrived)
      })
      .catch(() => undefined)
    return () => {
      isGone = true
      window.clearTimeout(timer.current)
      socket?.disconnect()
    }
  }, [message])

  return heardWith !== null && heardWith === asked
}

/** When this page last began to ask for its data. */
function useAskedAt() {
  const navigation = useNavigation()
  const revalidator = useRevalidator()
  const askedAt = useRef(0)
  const isAsking = navigation.state === 'loading' || revalidator.state === 'loading'
  useEffect(() => {
    if (isAsking) askedAt.current = Date.now()
  }, [isAsking])
  return askedAt
}
