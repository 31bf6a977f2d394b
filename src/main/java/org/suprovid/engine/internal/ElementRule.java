package org.suprovid.engine.internal;

import java.util.List;
import java.util.Map;
import org.suprovid.engine.DiagramReading;
import org.w3c.dom.Element;

/** One rule of the scan, asked for every element of a diagram or decision table. */
interface ElementRule {

    String CAMUNDA = DiagramReading.CAMUNDA;

    /** What is wrong with this element, each in one sentence. */
    List<String> problems(Element element, Map<String, byte[]> resources);
}
