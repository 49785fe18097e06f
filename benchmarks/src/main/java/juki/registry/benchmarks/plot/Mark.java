package juki.registry.benchmarks.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import org.knowm.xchart.style.markers.Marker;

/** A round mark; filled for exact structures and single forks, hollow for probabilistic ones. */
final class Mark extends Marker {

    private static final BasicStroke RIM = new BasicStroke(1.8f);

    private final double radius;
    private final boolean filled;

    private Mark(double radius, boolean filled) {
        this.radius = radius;
        this.filled = filled;
    }

    static Mark dot(double radius) {
        return new Mark(radius, true);
    }

    static Mark ring(double radius) {
        return new Mark(radius, false);
    }

    @Override
    public void paint(Graphics2D g, double x, double y, int markerSize) {
        Shape circle = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        Color ink = g.getColor();
        g.setStroke(RIM);
        if (!filled) {
            g.setColor(Color.WHITE);
        }
        g.fill(circle);
        g.setColor(ink);
        if (!filled) {
            g.draw(circle);
        }
    }
}
