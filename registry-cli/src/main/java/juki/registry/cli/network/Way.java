package juki.registry.cli.network;

import java.util.Locale;
import juki.registry.network.route.Topology;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Over which hops notices go (経路), as an option names it. */
enum Way {
    /** As today: communication servers and prefectures. */
    TODAY(Topology.COMMUNICATION_SERVERS),
    /** Over the shared platform. */
    PLATFORM(Topology.SHARED_PLATFORM),
    /** To the nation directly. */
    DIRECT(Topology.DIRECT);

    private final Topology topology;

    Way(Topology topology) {
        this.topology = topology;
    }

    Topology topology() {
        return topology;
    }

    /** The one named by an option. */
    static final class Named implements ITypeConverter<Way> {
        @Override
        public Way convert(String text) {
            for (Way one : values()) {
                if (one.name().toLowerCase(Locale.ROOT).equals(text)) {
                    return one;
                }
            }
            throw new TypeConversionException("there are today, platform and direct");
        }
    }
}
