export { draftRows } from './draft';
export { foldRows } from './fold';
export { readinessRows } from './readiness.bench';
