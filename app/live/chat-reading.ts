import { useEffect, useMemo, useReducer, useRef, useState } from 'react'
import type { Shown } from './chat.ts'
import { afterTurn, batchEvery, paceFrom, readUpTo, whereIWas } from './chat-pace.ts'

/** How often the house is told how far somebody has read, at most, in milliseconds. */
const tellEvery = 4000

type Reading = {
  readonly roomId: string
  readonly memberId: string
  readonly messages: readonly Shown[]
  readonly isSlow: boolean
  /** How far they had read when they were last here. */
  readonly readTo: number
  /** A page of what was said before: nothing new comes onto it. */
  readonly isOlder: boolean
}

/** Shows a room's messages at the pace that its reader chose, and keeps their place. `isAtEnd` says whether they see the newest. */
export function useReading({ roomId, memberId, messages, isSlow, readTo, isOlder }: Reading, isAtEnd: () => boolean) {
  const paced = useMemo(
    () => messages.map(({ id, seq, html, authorId }) => ({ id, seq, html, isMine: authorId === memberId })),
    [messages, memberId],
  )
  const [pace, turn] = useReducer(afterTurn, undefined, () => paceFrom(paced, isSlow))
  const [newSince] = useState(() => whereIWas(paced, readTo))

  useEffect(() => {
    if (!isOlder) turn({ kind: 'arrived', messages: paced })
  }, [paced, isOlder])

  useEffect(() => {
    if (!pace.isSlow || pace.isPaused) return
    const timer = window.setInterval(() => turn({ kind: 'tick' }), batchEvery)
    return () => window.clearInterval(timer)
  }, [pace.isSlow, pace.isPaused])

  const read = useRef(0)
  read.current = readUpTo(paced, pace)
  useEffect(() => {
    if (isOlder) return
    let told = readTo
    const tell = () => {
      if (read.current <= told || document.visibilityState === 'hidden' || !isAtEnd()) return
      told = read.current
      navigator.sendBeacon(`/chat/${roomId}/read`, new URLSearchParams({ readTo: String(told) }))
    }
    const timer = window.setInterval(tell, tellEvery)
    window.addEventListener('pagehide', tell)
    return () => {
      tell()
      window.clearInterval(timer)
      window.removeEventListener('pagehide', tell)
    }
  }, [roomId, readTo, isOlder, isAtEnd])

  return {
    // One's own words are never kept from one, not even for the moment that a turn takes.
    shown: messages.filter(({ id, authorId }) => pace.shown.has(id) || (authorId === memberId && !isOlder)),
    waiting: pace.waiting.length,
    firstWaiting: pace.waiting[0]?.id ?? null,
    isSlow: pace.isSlow,
    isPaused: pace.isPaused,
    batch: pace.batch,
    /** The first message they had not read; null when there is none on this page. */
    newSince,
    pause: () => turn({ kind: 'paused' }),
    goOn: () => turn({ kind: 'resumed' }),
    choose: (chosen: 'slowly' | 'as-it-comes') => turn({ kind: 'pace', pace: chosen }),
  }
}
