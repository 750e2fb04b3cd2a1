import { RemixBrowser } from '@remix-run/react'
import { startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'

/**
 * Has the page's data decoded before the page wakes. Remix would suspend the whole page for it, and a key pressed meanwhile makes
 * React hydrate at once, which it cannot: it gives up (error 345) and the page answers nothing until it is loaded anew.
 */
async function dataDecoded() {
  try {
    RemixBrowser({})
  } catch (decoding) {
    await decoding
  }
}

void dataDecoded().then(() => {
  startTransition(() => {
    hydrateRoot(document, <RemixBrowser />)
  })
})

// Keeps "Get help now" at hand when the signal is gone.
if ('serviceWorker' in navigator) void navigator.serviceWorker.register('/service-worker.js')
