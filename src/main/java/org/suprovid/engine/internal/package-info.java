/** Everything that touches the engine's implementation classes, so that a move to a maintained fork stays small. */
package org.suprovid.engine.internal;
