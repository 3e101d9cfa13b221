// Written by `forthright build` from the copy files. Change those, not this.
export { healthStudy } from './health-study.ts';
export { photos } from './photos.ts';
export { shop } from './shop.ts';
export { transit } from './transit.ts';
export { lumenHelp } from './lumen.help.ts';
export { missingPhotosGuide } from './missing-photos.guide.ts';
