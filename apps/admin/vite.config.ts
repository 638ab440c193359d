import react from '@vitejs/plugin-react';
import { defineConfig, loadEnv } from 'vite';

export default defineConfig(({ mode }) => ({
  base: '/admin/',
  plugins: [react()],
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  // While developing, requests to the API go on to the core that runs beside.
  server: { proxy: { '/v1': loadEnv(mode, import.meta.dirname, 'CORE_')['CORE_URL'] ?? 'http://127.0.0.1:3000' } },
  build: {
    // Images stay files, so that the content security policy needs no data: addresses.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What the first page needs, in two files. Libraries change less often than the dashboard: browsers keep them
            // over its releases.
            { name: 'libraries', tags: ['$initial'], test: /node_modules/, priority: 2 },
            { name: 'desk', tags: ['$initial'], priority: 1 },
            // What several of the later pages need, in one file instead of forty.
            { name: 'pages', test: /apps[\\/]admin[\\/]src/, minShareCount: 2 },
          ],
        },
      },
    },
  },
}));
