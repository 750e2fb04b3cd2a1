import { Form, useLocation } from '@remix-run/react'
import type { ReactNode } from 'react'

/** A small form that does one thing and comes back to where the person was (or to `next`). */
export function KeepForm({
  action,
  fields,
  next,
  className,
  children,
}: {
  action: string
  fields: Readonly<Record<string, string>>
  next?: string | undefined
  className?: string
  children: ReactNode
}) {
  const { pathname, search } = useLocation()
  return (
    <Form method="post" action={action} replace preventScrollReset className={className}>
      {Object.entries({ ...fields, next: next ?? `${pathname}${search}` }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </Form>
  )
}
