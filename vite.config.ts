import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'
import remixOptions from './remix.config.js'

export default defineConfig({
  plugins: [tailwindcss(), remix(remixOptions)],
  // The first page would reload in mid-story when Vite discovers the socket client late.
  optimizeDeps: { include: ['socket.io-client'] },
  build: { assetsInlineLimit: 0 },
})
