export * from './assessment';
export * from './binding';
export * from './permissions';
export * from './report';
export * from './run';
