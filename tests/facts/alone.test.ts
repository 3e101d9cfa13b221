import { resolve } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';

// What a page carries that imports one adapter: read from the bundler's own account of it.

const root = resolve(import.meta.dirname, '../..');

/** The files of `src` that have a part in a bundle which imports this name of `forthright/facts`. */
async function carried(name: string): Promise<string[]> {
  const { metafile } = await build({
    stdin: {
      contents: `export { ${name} } from './src/facts/index.ts';`,
      resolveDir: root,
      loader: 'ts',
    },
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const [output] = Object.values(metafile.outputs);
  return Object.entries(output!.inputs)
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([file]) => file)
    .filter((file) => file.startsWith('src/facts/') || file.includes('node_modules'))
    .sort();
}

const osrmLike = ['osrm-like', 'read', 'shares'];
const files: Record<string, string[]> = {
  fromMapbox: ['from-mapbox', ...osrmLike],
  fromOsrm: ['from-osrm', ...osrmLike],
  // Valhalla's format=osrm is OSRM's, and Azure Maps 1.0 is TomTom's.
  fromValhalla: ['from-osrm', 'from-valhalla', ...osrmLike],
  fromGraphHopper: ['from-graphhopper', 'read'],
  fromOpenRouteService: ['from-openrouteservice', 'read'],
  fromHere: ['from-here', 'here-traffic', 'read', 'shares'],
  fromHereTransit: ['from-here-transit', 'read'],
  fromGoogleRoutes: ['from-google', 'read', 'shares', 'stretches'],
  fromGoogleDirections: ['from-google', 'read'],
  fromTomTom: ['from-tomtom', 'read', 'shares', 'stretches'],
  fromAzureMaps: ['from-azure-maps', 'from-tomtom', 'read', 'shares', 'stretches'],
};

describe('an adapter that is imported alone', () => {
  test.each(Object.entries(files))('%s carries none of the others, and no package', async (name, own) => {
    expect(await carried(name)).toEqual(own.map((file) => `src/facts/${file}.ts`).sort());
  });

  test('the one for every engine carries them all', async () => {
    expect((await carried('fromAny')).filter((file) => file.includes('/from-'))).toHaveLength(11);
  });
});
