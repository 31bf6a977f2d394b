package org.suprovid.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pictures of every sheet of every diagram, drawn as Camunda Modeler draws them, for review: {@code target/diagrams/}. */
class DiagramPicturesJourney {

    private static final Path VIEWER =
            Path.of("src/main/web/node_modules/bpmn-js/dist/bpmn-navigated-viewer.production.min.js");
    private static final Path PICTURES = Path.of("target/diagrams");

    /** The viewer says how large a sheet is and writes it as SVG; the sheet of a collapsed sub-process is a root of its own. */
    private static final String DRAW =
            """
            async xml => {
              document.body.innerHTML = '<div id="sheet" style="width:2400px;height:1200px"></div>';
              const viewer = new BpmnJS({ container: '#sheet' });
              const { warnings } = await viewer.importXML(xml);
              const canvas = viewer.get('canvas');
              const sheets = [];
              for (const root of canvas.getRootElements()) {
                canvas.setRootElement(root);
                const { svg } = await viewer.saveSVG();
                sheets.push({
                  id: root.businessObject.id,
                  svg,
                  drawn: viewer.get('elementRegistry').filter(e => e.parent && canvas.findRoot(e) === root && !e.labelTarget).length,
                });
              }
              return { warnings: warnings.map(String), sheets };
            }
            """;

    @Test
    void everySheetIsDrawn() throws IOException {
        Files.createDirectories(PICTURES);
        Chromium chromium = new Chromium();
        try (Page page = chromium.browser().newPage()) {
            page.setContent("<body></body>");
            page.addScriptTag(new Page.AddScriptTagOptions().setPath(VIEWER));
            for (Path diagram : diagrams()) {
                draw(page, diagram);
            }
        } finally {
            chromium.close();
        }
    }

    private static void draw(Page page, Path diagram) throws IOException {
        String xml = Files.readString(diagram);
        String key = diagram.getFileName().toString().replace(".bpmn", "");
        Map<?, ?> drawn = (Map<?, ?>) page.evaluate(DRAW, xml);
        assertThat((List<?>) drawn.get("warnings")).as(key).isEmpty();
        List<?> sheets = (List<?>) drawn.get("sheets");
        assertThat(sheets).as(key).hasSize(xml.split("<bpmndi:BPMNPlane ", -1).length - 1);
        for (Object one : sheets) {
            Map<?, ?> sheet = (Map<?, ?>) one;
            String id = String.valueOf(sheet.get("id")).replace("_plane", "");
            String svg = String.valueOf(sheet.get("svg"));
            assertThat(svg).as(key + " " + id).contains("<svg ").contains("class=\"djs-element");
            assertThat(((Number) sheet.get("drawn")).intValue())
                    .as(key + " " + id)
                    .isGreaterThan(2);
            Files.writeString(PICTURES.resolve(id.equals(key) ? key + ".svg" : key + "." + id + ".svg"), svg);
        }
    }

    private static List<Path> diagrams() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList();
        }
    }
}
