/**
 * Bundles the browser modules and stylesheets into target/classes/static/assets.
 * Installs the packages when the lock has changed; does nothing when no input has.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const target = resolve(here, '../../../target');
const assets = join(target, 'classes/static/assets');
const paperFonts = join(target, 'classes/fonts');
const stampFile = join(target, 'web-assets.stamp');

installWhenLockChanged();
const stamp = fingerprint();
if (existsSync(join(assets, 'app.css')) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) {
  console.log('Browser assets are up to date.');
} else {
  await bundle();
  copyPaperFonts();
  writeFileSync(stampFile, stamp);
}

function installWhenLockChanged() {
  const lock = join(here, 'package-lock.json');
  const installed = join(here, 'node_modules/.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execFileSync(npm, ['ci', '--no-audit', '--no-fund'], {
    cwd: here,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}

function fingerprint() {
  const hash = createHash('sha256');
  const sources = readdirSync(join(here, 'src'), { recursive: true })
    .map((name) => join(here, 'src', name))
    .filter((path) => statSync(path).isFile());
  for (const path of [join(here, 'build.mjs'), join(here, 'package-lock.json'), ...sources.sort()]) {
    hash.update(path.slice(here.length)).update(readFileSync(path));
  }
  return hash.digest('hex');
}

async function bundle() {
  const { build } = await import('esbuild');
  rmSync(assets, { recursive: true, force: true });
  mkdirSync(assets, { recursive: true });
  await build({
    absWorkingDir: join(here, 'src'),
    entryPoints: [
      'app.js',
      'form.js',
      'diagram.js',
      'css/app.css',
      'css/form.css',
      'css/diagram.css',
      'css/answer.css',
      'icon.svg',
    ],
    outdir: assets,
    entryNames: '[name]',
    chunkNames: 'chunks/[name]-[hash]',
    assetNames: 'fonts/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    legalComments: 'linked',
    target: ['chrome109', 'firefox115', 'safari16'],
    loader: { '.woff2': 'file', '.svg': 'copy' },
    logLevel: 'info',
  });
}

/** What is printed embeds whole TrueType fonts: Latin, Russian and Ukrainian letters in one file. */
function copyPaperFonts() {
  const from = join(here, 'node_modules/@expo-google-fonts/source-sans-3');
  mkdirSync(paperFonts, { recursive: true });
  for (const file of [
    '400Regular/SourceSans3_400Regular.ttf',
    '600SemiBold/SourceSans3_600SemiBold.ttf',
    'LICENSE_FONT',
  ]) {
    copyFileSync(join(from, file), join(paperFonts, basename(file)));
  }
}
