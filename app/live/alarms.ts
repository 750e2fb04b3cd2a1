import { useRevalidator } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import type { Socket } from 'socket.io-client'

/** An alarm this person was paged for, and that nobody has taken on. */
export type Ringing = { readonly id: string; readonly raisedAt: number }

const listeners = new Set<() => void>()

/** Whoever may be paged listens on every page. The message carries an id; the page asks again for what it may see. Without sockets the next page shows it. */
export function useRinging(known: readonly Ringing[], isOnLadder: boolean): readonly Ringing[] {
  const [heard, setHeard] = useState<{ readonly instead: readonly Ringing[]; readonly of: readonly Ringing[] }>()
  const newest = useRef(known)
  newest.current = known

  useEffect(() => {
    if (!isOnLadder) return
    let socket: Socket | undefined
    let isGone = false
    const ask = async () => {
      for (const listener of listeners) listener()
      try {
        const answer = await fetch('/moderation/alarms/ringing', { headers: { Accept: 'application/json' } })
        if (answer.ok && !isGone) setHeard({ instead: (await answer.json()) as Ringing[], of: newest.current })
      } catch {
        // Offline: the socket asks again when it is back.
      }
    }
    let wasLost = false
    import('socket.io-client')
      .then(({ io }) => {
        if (isGone) return
        socket = io()
        socket.on('alarm:ringing', ask)
        socket.on('alarm:changed', ask)
        socket.on('connect', () => {
          if (wasLost) void ask()
        })
        socket.on('disconnect', (reason) => {
          wasLost = true
          if (reason === 'io server disconnect') socket?.connect()
        })
      })
      .catch(() => undefined)
    return () => {
      isGone = true
      socket?.disconnect()
    }
  }, [isOnLadder])

  // What the server said with the newest page counts until something is heard after it.
  return heard && heard.of === known ? heard.instead : known
}

/** The page of an alarm asks again when something about an alarm has changed. */
export function useAlarmNews(): void {
  const { revalidate } = useRevalidator()
  useEffect(() => {
    const listener = () => revalidate()
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }, [revalidate])
}
