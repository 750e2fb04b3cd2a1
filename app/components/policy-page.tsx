import type { ReactNode } from 'react'

/** A page of plain words: a title, what it comes to in one sentence, and short parts. */
export function PolicyPage({
  title,
  inShort,
  changedOn,
  children,
}: {
  title: string
  inShort: ReactNode
  changedOn: string
  children: ReactNode
}) {
  return (
    <article className="mx-auto max-w-measure space-y-6">
      <div className="space-y-3">
        <h1>{title}</h1>
        <p className="text-large text-ink-soft">{inShort}</p>
      </div>
      {children}
      <p className="text-small text-ink-soft">Last changed in {changedOn}.</p>
    </article>
  )
}

/** One part of such a page. */
export const PolicyPart = ({ title, id, children }: { title: string; id?: string; children: ReactNode }) => (
  <section id={id} className="space-y-2 [&_ul]:list-disc [&_ul]:space-y-1.5 [&_ul]:pl-6">
    <h2>{title}</h2>
    {children}
  </section>
)
