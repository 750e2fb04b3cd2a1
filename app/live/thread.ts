import { useEffect, useState } from 'react'
import type { Socket } from 'socket.io-client'
import { noticeArrived } from './new-notice.ts'

/** What has happened in a thread since its page was made. Ids only: the page asks again for what it may see. */
export type ThreadNews = {
  readonly newPostIds: readonly string[]
  readonly hasChanged: boolean
  /** The connection was gone for a while: there may be more than we know. */
  readonly wasAway: boolean
}

const none: ThreadNews = { newPostIds: [], hasChanged: false, wasAway: false }
/** Long enough for one's own reply to arrive on the page before the news of it does. */
const settleFor = 800
const away = 30_000

/** Listens to one thread while its page is open. Without sockets there is simply no news. `since` changes when the page was asked for anew. */
export function useThreadNews(threadId: string, since: number): ThreadNews {
  const [news, setNews] = useState(none)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a page that was asked for anew knows everything up to now.
  useEffect(() => setNews(none), [threadId, since])

  useEffect(() => {
    let socket: Socket | undefined
    let isGone = false
    let lostAt = 0
    const timers = new Set<number>()
    const soon = (change: (news: ThreadNews) => ThreadNews) => {
      const timer = window.setTimeout(() => {
        timers.delete(timer)
        setNews(change)
      }, settleFor)
      timers.add(timer)
    }
    const watch = () =>
      socket?.emit('thread:watch', { threadId }, (answer: { ok: boolean }) => {
        if (!answer.ok) socket?.disconnect()
      })

    import('socket.io-client')
      .then(({ io }) => {
        if (isGone) return
        socket = io()
        socket.on('connect', () => {
          watch()
          if (lostAt && Date.now() - lostAt > away) setNews((before) => ({ ...before, wasAway: true }))
          lostAt = 0
        })
        socket.on('disconnect', (reason) => {
          lostAt = Date.now()
          // The house lets go of people whose groups or sessions change. Whoever may still listen asks again.
          if (reason === 'io server disconnect') socket?.connect()
        })
        socket.on('reply:posted', ({ postId }: { postId: string }) =>
          soon((before) => ({ ...before, newPostIds: [...new Set([...before.newPostIds, postId])] })),
        )
        socket.on('notice:given', noticeArrived)
        socket.on('thread:changed', () => {
          watch()
          soon((before) => ({ ...before, hasChanged: true }))
        })
      })
      .catch(() => undefined)

    return () => {
      isGone = true
      for (const timer of timers) window.clearTimeout(timer)
      socket?.emit('thread:leave', { threadId })
      socket?.disconnect()
    }
  }, [threadId])

  return news
}
