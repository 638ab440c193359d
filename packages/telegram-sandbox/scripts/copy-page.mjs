// The chat page is plain files: the build puts them where the compiled code looks for them.
import { cpSync } from 'node:fs';

cpSync(new URL('../src/page/public', import.meta.url), new URL('../dist/page/public', import.meta.url), {
  recursive: true,
});
