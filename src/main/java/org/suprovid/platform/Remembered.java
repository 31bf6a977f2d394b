package org.suprovid.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a mapper's query that is asked again and again within one transaction: the same actor gets the same answer until
 * something is written or locked. Only for tables of our own, which nobody but our mappers writes.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Remembered {}
