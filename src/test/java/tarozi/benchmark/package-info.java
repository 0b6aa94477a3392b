/** How long things take, measured by JMH; each class says how to run it. No test depends on a time. */
package tarozi.benchmark;
