import { useEffect } from 'react'
import type { Socket } from 'socket.io-client'

/** Beyond every message: whoever stays in a room from another page asks for nothing that was said in it. */
const newest = 2_147_483_647

/**
 * Stays in a session while its reader is in a side conversation: to the others they have not left, so that nobody learns
 * that somebody asked for support, and no room is left without its facilitator. Null: nowhere.
 */
export function useStayIn(roomId: string | null): void {
  useEffect(() => {
    if (roomId === null) return
    let line: Socket | undefined
    let isGone = false
    import('socket.io-client')
      .then(({ io }) => {
        if (isGone) return
        line = io({ forceNew: true })
        line.on('connect', () => void line?.emit('chat:enter', { roomId, after: newest }, () => undefined))
        line.on('disconnect', (reason) => {
          if (reason === 'io server disconnect') line?.connect()
        })
      })
      .catch(() => undefined)
    return () => {
      isGone = true
      line?.disconnect()
    }
  }, [roomId])
}
