/** Measurements that are run by hand, not rules; their names keep them out of the ordinary test run. */
package tarozi.benchmark;
