import type { ReactNode } from 'react'

/** Says that something was done, where a screen reader hears it too. */
export function Told({ children }: { children: ReactNode }) {
  return (
    <div role="status" className="card edge max-w-measure bg-wash font-bold">
      {children}
    </div>
  )
}
