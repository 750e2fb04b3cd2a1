import { useEffect, useState } from 'react'

const listeners = new Set<() => void>()

/** A socket that is open anyway heard that this member was told of something. */
export function noticeArrived(): void {
  for (const listener of listeners) listener()
}

/** Whether that happened since the page last asked for its data; `asked` is that data, new each time. Opens no socket of its own. */
export function useNoticeArrived(asked: unknown): boolean {
  const [heardWith, hearWith] = useState<unknown>(null)
  useEffect(() => {
    const listener = () => hearWith(asked)
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }, [asked])
  return heardWith !== null && heardWith === asked
}
