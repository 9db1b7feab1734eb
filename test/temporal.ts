// The browsers that Tend works in have Temporal; Node 20, which tests may run on, has not.
import 'temporal-polyfill/global';
