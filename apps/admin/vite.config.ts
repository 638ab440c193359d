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
        // Libraries change less often than the dashboard: browsers keep them over its releases.
        codeSplitting: {
          groups: [
            { name: 'react-admin', test: /node_modules[\\/](ra-|react-admin|@tanstack|react-router|react-hook-form)/ },
            { name: 'mui', test: /node_modules[\\/](@mui|@emotion)/ },
            { name: 'leaflet', test: /node_modules[\\/]leaflet/ },
          ],
        },
      },
    },
  },
}));
