/**
 * Measurements that are run by hand, not rules; their names keep them out of the ordinary test run, and each says how to
 * run it.
 */
package tarozi.benchmark;
