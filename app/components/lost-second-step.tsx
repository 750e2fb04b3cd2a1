import { Form } from '@remix-run/react'

/** For a coordinator: somebody has lost their phone and their recovery codes. */
export function LostSecondStep() {
  return (
    <details className="card max-w-none">
      <summary className="min-h-target py-2 font-bold">They have lost their phone and their recovery codes</summary>
      <Form method="post" className="mt-2 space-y-4">
        <p>
          Make sure first that it is really them: talk to them face to face, or call a number you knew before. Then
          their password alone opens their account, until they add a second step again. They are told by mail.
        </p>
        <button type="submit" name="intent" value="second-step" className="button button-quiet">
          Take their second step away
        </button>
      </Form>
    </details>
  )
}
