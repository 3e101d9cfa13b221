// Written by `forthright build` from the copy files. Change those, not this.
export { healthStudy } from './health-study.ts';
export { photos } from './photos.ts';
export { shop } from './shop.ts';
export { transit } from './transit.ts';
export { filmEveningWhy } from './film-evening.why.ts';
export { lumenHelp } from './lumen.help.ts';
export { missingPhotosGuide } from './missing-photos.guide.ts';
export { smallLoanWhy } from './small-loan.why.ts';
export { wayHomeWhy } from './way-home.why.ts';
