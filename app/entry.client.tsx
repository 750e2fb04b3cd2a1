import { RemixBrowser } from '@remix-run/react'
import { startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'

startTransition(() => {
  hydrateRoot(document, <RemixBrowser />)
})

// Keeps "Get help now" at hand when the signal is gone.
if ('serviceWorker' in navigator) void navigator.serviceWorker.register('/service-worker.js')
