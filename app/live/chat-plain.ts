import { useEffect, useState } from 'react'

/** So long a line may take to come before the page says how it works without one, in milliseconds. */
const patience = 6000
/** How often a page looks by itself, when somebody has switched that on, in milliseconds. */
const lookEvery = 30_000

/** Whether the room must do without a live line: sockets are blocked here, or it has been gone for a while. */
export function useIsPlain(line: string): boolean {
  const [isPlain, become] = useState(false)
  const hasLine = line === 'connected' || line === 'closed'
  useEffect(() => {
    if (hasLine) return become(false)
    const timer = window.setTimeout(() => become(true), patience)
    return () => window.clearTimeout(timer)
  }, [hasLine])
  return isPlain
}

/** Looks for new messages from time to time, only while somebody has switched it on. */
export function useLookingAgain(isOn: boolean, look: () => void): void {
  useEffect(() => {
    if (!isOn) return
    const timer = window.setInterval(look, lookEvery)
    return () => window.clearInterval(timer)
  }, [isOn, look])
}
