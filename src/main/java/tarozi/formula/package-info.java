/** PURE. What a layer costs and why: layers, conventions and counts made of labelled terms. Imports nothing but the JDK. */
package tarozi.formula;
