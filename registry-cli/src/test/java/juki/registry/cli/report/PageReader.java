package juki.registry.cli.report;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a page the strict way: as XML, where nothing is forgiven. */
final class PageReader {
    private final Element root;

    private PageReader(Element root) {
        this.root = root;
    }

    static PageReader of(TownReport report) {
        return of(ReportPage.html(report));
    }

    static PageReader of(NetworkReport report) {
        return of(NetworkPage.html(report));
    }

    private static PageReader of(String html) {
        try {
            var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            Document document = builder.parse(new InputSource(new StringReader(html)));
            return new PageReader(document.getDocumentElement());
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError("not well-formed", e);
        }
    }

    PageReader picture(String id) {
        return new PageReader(
                all(element -> element.getAttribute("id").equals(id)).get(0));
    }

    List<Element> tagged(String tag) {
        return all(element -> element.getTagName().equals(tag));
    }

    /** All elements with this word among their classes. */
    List<Element> classed(String word) {
        return all(
                element -> List.of(element.getAttribute("class").split(" ", -1)).contains(word));
    }

    List<Element> all(Predicate<Element> wanted) {
        List<Element> found = new ArrayList<>();
        collect(root, wanted, found);
        return found;
    }

    String text() {
        return root.getTextContent();
    }

    /** Names of elements and attributes in order, without any text: what a hostile string must not change. */
    List<String> structure() {
        List<String> names = new ArrayList<>();
        for (Element element : all(element -> true)) {
            names.add(element.getTagName());
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                names.add("@" + element.getAttributes().item(i).getNodeName());
            }
        }
        return names;
    }

    static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static void collect(Element element, Predicate<Element> wanted, List<Element> found) {
        if (wanted.test(element)) {
            found.add(element);
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                collect(inner, wanted, found);
            }
        }
    }
}
