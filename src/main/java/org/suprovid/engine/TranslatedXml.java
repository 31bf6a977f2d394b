package org.suprovid.engine;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Puts translated names into a diagram without touching anything else. */
final class TranslatedXml {

    private TranslatedXml() {}

    static String names(String xml, Map<String, String> texts) {
        try {
            Document document = SafeXml.factory().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
            NodeList elements = document.getElementsByTagName("*");
            for (int i = 0; i < elements.getLength(); i++) {
                Element element = (Element) elements.item(i);
                String translated = texts.get(element.getAttribute("name"));
                if (translated != null) {
                    element.setAttribute("name", translated);
                }
            }
            StringWriter out = new StringWriter();
            TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(out));
            return out.toString();
        } catch (SAXException | ParserConfigurationException | TransformerException | java.io.IOException e) {
            throw new IllegalStateException("A deployed diagram is not readable", e);
        }
    }
}
