package org.suprovid.notification;

import java.util.List;

/** The words of one notification as they are kept. */
public record Words(List<Word> words) {}
