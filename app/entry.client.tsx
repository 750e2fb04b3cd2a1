import { RemixBrowser } from '@remix-run/react'
import { hydrateRoot } from 'react-dom/client'

// In one go, and not in a transition: whoever presses Tab while a page wakes up in slices can leave it dead (React's error 345).
hydrateRoot(document, <RemixBrowser />)

// Keeps "Get help now" at hand when the signal is gone.
if ('serviceWorker' in navigator) void navigator.serviceWorker.register('/service-worker.js')
