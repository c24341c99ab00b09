/**
 * Having many pieces of work done so that none takes the others with it: threads of this process or
 * processes of their own, time limits, and what is done when memory ends. Knows nothing of reports.
 */
package gen.work;
